import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { actionWordsFor } from '../../../../text/actionText'
import { usePane } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { VirtualList } from '../../parts/VirtualList'
import type { Selection } from './useSelection'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, gap: tokens.spacingVerticalXXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  count: { marginRight: 'auto' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
})

/** Rows to choose from: a box each; the arrows move, Space chooses, Ctrl+A chooses all in view. */
export function SelectList<Item>({
  items,
  keyOf,
  nameOf,
  render,
  selection,
  label,
  height,
}: {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => number
  /** What the box is called. */
  readonly nameOf: (item: Item) => string
  readonly render: (item: Item) => ReactNode
  readonly selection: Selection
  readonly label: string
  readonly height?: number
}): ReactNode {
  const { language } = usePane()
  const styles = useStyles()
  const page = usePageStyles()
  const { panel } = actionWordsFor(language)
  if (items.length === 0)
    return (
      <Text block size={200} role="status">
        {panel.nobody}
      </Text>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the boxes within hear the keys; Ctrl+A is of all of them
    <div className={styles.root} onKeyDown={selection.onKeyDown}>
      <div className={styles.head}>
        <Text size={200} role="status" className={styles.count} title={panel.keys}>
          {panel.chosen(selection.chosen.length, items.length)}
        </Text>
        <Button size="small" appearance="subtle" onClick={() => selection.all(true)}>
          {panel.all}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => selection.all(false)}>
          {panel.none}
        </Button>
      </div>
      <div className={height === undefined ? page.list : undefined}>
        <VirtualList
          items={items}
          keyOf={keyOf}
          estimate={44}
          label={label}
          {...(height === undefined ? {} : { height })}
          render={(item) => (
            <div className={styles.row}>
              <Checkbox
                aria-label={nameOf(item)}
                checked={selection.has(keyOf(item))}
                onChange={() => selection.toggle(keyOf(item))}
              />
              {render(item)}
            </div>
          )}
        />
      </div>
    </div>
  )
}
