import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { usePage } from '../../pageContext'
import type { Arranged } from '../look/arrange'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
})

/** Says that not all rows are in view, or in another order, and leads back. */
export function ArrangedBar({
  arranged,
  onShowAll,
}: {
  readonly arranged: Arranged
  readonly onShowAll: () => void
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const { filter } = words.sheet
  return (
    <div className={styles.bar}>
      <Text size={200} role="status">
        {[
          ...(arranged.kept.size > 0 ? [filter.shown(arranged.order.length, arranged.all)] : []),
          ...(arranged.sort ? [filter.sorted] : []),
          filter.viewOnly,
        ].join(' · ')}
      </Text>
      <Button size="small" appearance="transparent" onClick={onShowAll}>
        {filter.showAll}
      </Button>
    </div>
  )
}
