import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { listKey, rowOf } from './listKeys'

const useStyles = makeStyles({
  frame: {
    overflowY: 'scroll',
    overflowX: 'hidden',
    position: 'relative',
    scrollMarginBottom: '48px',
  },
  fill: { flexGrow: 1, flexBasis: 0, minHeight: '96px' },
  rows: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  row: { position: 'absolute', left: 0, width: '100%', top: 0 },
})

/**
 * A long list of which only what is in sight is drawn, so that 50 000 rows scroll like 50. Rows measure themselves;
 * `estimate` is a usual row's height in pixels. Fills its flex column, or is `height` pixels high. Whenever `inSight` is
 * another row, that one is scrolled to where it is out of sight. To the keyboard the list is one stop with rows.
 */
export function VirtualList<Item>({
  items,
  render,
  keyOf,
  estimate,
  height,
  inSight,
  label,
}: {
  readonly items: readonly Item[]
  readonly render: (item: Item, index: number) => ReactNode
  readonly keyOf: (item: Item, index: number) => string | number
  readonly estimate: number
  readonly height?: number
  readonly inSight?: number | undefined
  readonly label: string
}): ReactNode {
  const styles = useStyles()
  const frame = useRef<HTMLDivElement>(null)
  /** Drawn wherever the list is scrolled to: the row with the focus, which would lose it, and the one that a key leads to. */
  const [kept, setKept] = useState<readonly number[]>([])
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => estimate,
    getItemKey: (index) => keyOf(items[index]!, index),
    overscan: 8,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range)
      const others = kept.filter((row) => row < items.length && !inSight.includes(row))
      return others.length > 0 ? [...inSight, ...others].sort((a, b) => a - b) : inSight
    },
    // Where nothing is measured (a test without layout) a screenful is drawn all the same.
    initialRect: { width: 320, height: 480 },
  })
  useEffect(() => {
    if (inSight === undefined) return
    virtual.scrollToIndex(inSight)
    // A low page may have scrolled the list itself away.
    frame.current?.scrollIntoView({ block: 'nearest' })
  }, [virtual, inSight])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in a flex column
    <div
      ref={frame}
      role="group"
      aria-label={label}
      className={mergeClasses(styles.frame, height === undefined && styles.fill)}
      style={height === undefined ? undefined : { maxHeight: height }}
      onKeyDown={({ nativeEvent }) => {
        const row = listKey(nativeEvent, {
          frame: frame.current!,
          count: items.length,
          draw: (from, to) => flushSync(() => setKept([from, to])),
        })
        if (row !== null) virtual.scrollToIndex(row)
      }}
      onFocus={({ target }) => {
        const row = rowOf(target)
        setKept(row === null ? [] : [row])
      }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by the keyboard
      tabIndex={0}
    >
      <ul className={styles.rows} style={{ height: virtual.getTotalSize() }} aria-label={label}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
          >
            {render(items[index]!, index)}
          </li>
        ))}
      </ul>
    </div>
  )
}
