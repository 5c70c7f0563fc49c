import { Text } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { QuickFix } from '../../../../input/quickFix'
import { usePane } from '../../paneContext'
import { ConfirmDialog } from '../../parts/ConfirmDialog'
import { PlaceLink } from '../../parts/PlaceLink'
import { usePageStyles } from '../../parts/pageStyles'
import { VirtualList } from '../../parts/VirtualList'

/** Shows what will be changed, cell by cell, before it is. */
export function FixDialog({
  fixes,
  onClose,
}: {
  readonly fixes: readonly QuickFix[]
  readonly onClose: () => void
}): ReactNode {
  const { session, say } = usePane()
  const styles = usePageStyles()
  return (
    <ConfirmDialog
      open={fixes.length > 0}
      title={say.checks.fix}
      confirm={say.checks.fixAll(fixes.length)}
      onConfirm={() => void session.change(fixes.map(({ change }) => change))}
      onClose={onClose}
    >
      <Text block>{say.checks.fixQuestion(fixes.length)}</Text>
      <VirtualList
        items={fixes}
        keyOf={(_, index) => index}
        estimate={44}
        height={220}
        label={say.checks.fixQuestion(fixes.length)}
        render={({ before, change }) => (
          <div className={styles.row}>
            <span className={styles.cell}>
              <PlaceLink place={{ file: '', sheet: change.sheet, row: change.row, column: change.column }} />
              <Text size={200}>{say.checks.change(before, String(change.value))}</Text>
            </span>
          </div>
        )}
      />
    </ConfirmDialog>
  )
}
