import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { QuickFix } from '../../../../year/quickFix'
import { usePane, usePaneState } from '../../paneContext'
import { ConfirmDialog } from '../../parts/ConfirmDialog'
import { PlaceLink } from '../../parts/PlaceLink'
import { usePageStyles } from '../../parts/pageStyles'
import { VirtualList } from '../../parts/VirtualList'

const useStyles = makeStyles({
  question: { marginBottom: tokens.spacingVerticalS },
  change: { overflowWrap: 'anywhere' },
})

/** Shows what will be changed, cell by cell, before it is. */
export function FixDialog({
  open,
  fixes,
  onClose,
}: {
  readonly open: boolean
  readonly fixes: readonly QuickFix[]
  readonly onClose: () => void
}): ReactNode {
  const { session, say } = usePane()
  const page = usePageStyles()
  const styles = useStyles()
  const busy = usePaneState((state) => state.busy !== null)
  const question = say.checks.fixQuestion(fixes.length)
  return (
    <ConfirmDialog
      open={open}
      title={say.checks.fix}
      confirm={say.checks.fixAll(fixes.length)}
      disabled={busy}
      onConfirm={() => void session.change(fixes.map(({ change }) => change))}
      onClose={onClose}
    >
      <Text block className={styles.question}>
        {question}
      </Text>
      <VirtualList
        items={fixes}
        keyOf={(_, index) => index}
        estimate={44}
        height={220}
        label={question}
        render={({ before, change }) => (
          <div className={page.row}>
            <span className={page.cell}>
              <PlaceLink place={change} />
              <Text size={200} className={styles.change}>
                {say.checks.change(before, String(change.value))}
              </Text>
            </span>
          </div>
        )}
      />
    </ConfirmDialog>
  )
}
