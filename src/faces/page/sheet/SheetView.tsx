// biome-ignore-all lint/a11y/useSemanticElements: a table of a million rows is drawn as far as it is in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { cellName, columnLetters, type Place } from '../../../workbook/address'
import { VISUALLY_HIDDEN } from '../../app/parts/visuallyHidden'
import type { ViewedSheet } from '../book/viewedSheet'
import { usePage } from '../pageContext'
import { CellEditor } from './CellEditor'
import { cellOf, cellText } from './cellText'
import {
  columnsInSight,
  geometryOf,
  HEAD_HEIGHT,
  mergeAt,
  offsetOf,
  ROW_HEIGHT,
  rowsInSight,
  scrollTopOf,
} from './geometry'
import { type CellPlace, moved } from './moves'
import { SheetRow } from './SheetRow'
import { useCellEditing } from './useCellEditing'
import { useRoom } from './useRoom'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    height: '28px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    width: '72px',
    flexShrink: 0,
    textAlign: 'center',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  text: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  message: { color: tokens.colorStatusDangerForeground1 },
  scroll: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '120px',
    overflow: 'auto',
    outlineStyle: 'none',
    position: 'relative',
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
  window: { position: 'sticky', top: 0, left: 0, overflow: 'hidden' },
  heads: { position: 'absolute', top: 0, left: 0, right: 0, height: `${HEAD_HEIGHT}px`, zIndex: 3 },
  head: {
    position: 'absolute',
    top: 0,
    height: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  frozenHead: { zIndex: 2 },
  activeHead: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  frozen: { position: 'absolute', left: 0, right: 0, top: `${HEAD_HEIGHT}px`, zIndex: 2, overflow: 'hidden' },
  body: { position: 'absolute', left: 0, right: 0, bottom: 0, overflow: 'hidden' },
  hidden: VISUALLY_HIDDEN,
  freezeLine: { borderBottom: `1px solid ${tokens.colorNeutralStroke1Hover}` },
})

/** One sheet: heads in sight, rows and columns drawn as far as they are in sight, one cell that the keys move and change. */
export function SheetView({
  viewed,
  pointed,
  complain,
}: {
  readonly viewed: ViewedSheet
  /** What is to be shown and lit; another object each time. */
  readonly pointed: Place | null
  readonly complain: (text: string) => void
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const scroller = useRef<HTMLDivElement>(null)
  const { room, scroll } = useRoom(scroller)
  const geometry = useMemo(() => geometryOf(viewed, room), [viewed, room])
  const [active, setActive] = useState<CellPlace>({ row: 1, column: 1 })
  const [lit, setLit] = useState<Place | null>(null)
  const { grid, face } = viewed
  const { merges } = grid
  const focusGrid = () => scroller.current?.focus({ preventScroll: true })
  const editing = useCellEditing(viewed, active, focusGrid, complain)

  const offset = offsetOf(geometry, scroll.top, room.height)
  const rows = rowsInSight(geometry, offset, room.height)
  const columns = columnsInSight(geometry, scroll.left, room.width)
  const { lefts, rowHeadWidth, frozen } = geometry

  function show({ row, column }: CellPlace, middle: boolean): void {
    const element = scroller.current
    if (!element) return
    const room = element.clientHeight - HEAD_HEIGHT - frozen.rows * ROW_HEIGHT
    if (row > frozen.rows) {
      const top = (row - frozen.rows - 1) * ROW_HEIGHT
      const above = offsetOf(geometry, element.scrollTop, element.clientHeight)
      const isOut = top < above || top + ROW_HEIGHT > above + room
      const wanted = middle ? top - room / 2 : top < above ? top : top + ROW_HEIGHT - room
      if (isOut) element.scrollTop = scrollTopOf(geometry, Math.max(0, wanted), element.clientHeight)
    }
    if (column > frozen.columns) {
      const left = lefts[column - 1]! - lefts[frozen.columns]!
      const right = lefts[column]! - lefts[frozen.columns]!
      const width = element.clientWidth - rowHeadWidth - lefts[frozen.columns]!
      if (left < element.scrollLeft || right - left > width) element.scrollLeft = left
      else if (right > element.scrollLeft + width) element.scrollLeft = right - width
    }
  }

  function go(place: CellPlace): void {
    if (place.row !== active.row || place.column !== active.column) editing.dismiss()
    setActive(place)
    setLit(null)
    show(place, false)
  }

  // Only another finding, or the first sight of its sheet, moves the view.
  const hasRoom = room.height > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown changes with what is pointed to alone
  useLayoutEffect(() => {
    if (!pointed || !hasRoom) return
    const merge = mergeAt(merges, pointed.row, pointed.column ?? 1)
    const place = { row: merge?.top ?? pointed.row, column: merge?.left ?? pointed.column ?? 1 }
    setActive(place)
    setLit(pointed)
    show(place, true)
  }, [pointed, hasRoom])
  useEffect(() => {
    if (pointed) scroller.current?.focus({ preventScroll: true })
  }, [pointed])

  function onKeyDown(event: KeyboardEvent): void {
    const { key } = event
    const far = event.ctrlKey || event.metaKey
    const page = Math.max(1, Math.floor((room.height - HEAD_HEIGHT) / ROW_HEIGHT) - frozen.rows - 1)
    const used = { lastRow: grid.rows.at(-1) ?? 1, lastColumn: grid.columns.length }
    const target = event.altKey ? null : moved(key, far, active, geometry, used, page, merges)
    if (target) go(target)
    else if (key === 'Enter' || key === 'F2') editing.begin(null)
    else if (key === 'Delete' || key === 'Backspace') editing.commit('')
    else if (key === 'Escape' && lit) setLit(null)
    // An input method begins with this key: it composes in the field, which must be there at once.
    else if (key === 'Process') {
      flushSync(() => editing.begin(''))
      return
    } else if (key.length === 1 && !far && !event.altKey && key !== ' ') editing.begin(key)
    else return
    event.preventDefault()
  }

  const drawn = {
    viewed,
    geometry,
    columns,
    scrollLeft: scroll.left,
    active,
    lit,
    onCell: go,
    onEdit: (place: CellPlace) => {
      go(place)
      editing.begin(null)
    },
  }
  const cell = cellOf(viewed, active.row, active.column)
  const name = cellName(active.row, active.column)
  const bodyTop = HEAD_HEIGHT + frozen.rows * ROW_HEIGHT
  return (
    <>
      <div className={styles.bar}>
        <Text size={200} className={styles.name} title={words.view.cell}>
          {name}
        </Text>
        <Text
          size={200}
          className={mergeClasses(styles.text, editing.message !== null && styles.message)}
          role="status"
        >
          {editing.message ??
            (editing.formula === null
              ? cellText(cell, face.formats[active.column - 1] ?? null, words.view.uncomputed)
              : `=${editing.formula}`)}
        </Text>
      </div>
      <div
        ref={scroller}
        className={styles.scroll}
        role="grid"
        tabIndex={0}
        aria-label={words.view.label(grid.sheet)}
        aria-rowcount={geometry.rows + 1}
        aria-colcount={geometry.columns + 1}
        aria-activedescendant={`cell-${active.row}-${active.column}`}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ height: geometry.scrollHeight, width: geometry.scrollWidth }}>
          <div role="presentation" className={styles.window} style={{ height: room.height, width: room.width }}>
            <div className={styles.heads} role="row" aria-rowindex={1}>
              <span
                className={mergeClasses(styles.head, styles.frozenHead)}
                style={{ left: 0, width: rowHeadWidth }}
                role="columnheader"
                aria-colindex={1}
              >
                <span className={styles.hidden}>{words.view.row}</span>
              </span>
              {[...upTo(frozen.columns), ...between(columns.first, columns.last)].map((column) => {
                const isFrozen = column <= frozen.columns
                return (
                  <span
                    key={column}
                    role="columnheader"
                    aria-colindex={column + 1}
                    className={mergeClasses(
                      styles.head,
                      isFrozen && styles.frozenHead,
                      column === active.column && styles.activeHead,
                    )}
                    style={{
                      left: rowHeadWidth + lefts[column - 1]! - (isFrozen ? 0 : scroll.left),
                      width: lefts[column]! - lefts[column - 1]!,
                    }}
                  >
                    {columnLetters(column)}
                  </span>
                )
              })}
            </div>
            {frozen.rows > 0 && (
              <div
                role="rowgroup"
                className={mergeClasses(styles.frozen, styles.freezeLine)}
                style={{ height: frozen.rows * ROW_HEIGHT }}
              >
                {upTo(frozen.rows).map((row) => (
                  <SheetRow
                    key={row}
                    {...drawn}
                    row={row}
                    top={(row - 1) * ROW_HEIGHT}
                    band={{ first: 1, last: frozen.rows }}
                  />
                ))}
              </div>
            )}
            <div role="rowgroup" className={styles.body} style={{ top: bodyTop }}>
              {between(rows.first, rows.last).map((row) => (
                <SheetRow
                  key={row}
                  {...drawn}
                  row={row}
                  top={(row - frozen.rows - 1) * ROW_HEIGHT - offset}
                  band={rows}
                />
              ))}
            </div>
            {editing.text !== null && (
              <CellEditor
                label={words.view.editing(name)}
                text={editing.text}
                left={rowHeadWidth + lefts[active.column - 1]! - (active.column <= frozen.columns ? 0 : scroll.left)}
                top={
                  active.row <= frozen.rows
                    ? HEAD_HEIGHT + (active.row - 1) * ROW_HEIGHT
                    : bodyTop + (active.row - frozen.rows - 1) * ROW_HEIGHT - offset
                }
                width={lefts[active.column]! - lefts[active.column - 1]!}
                onLeave={editing.leave}
                onCommit={(text, then) => {
                  if (!editing.commit(text)) return false
                  const key = then === 'down' ? 'ArrowDown' : then === 'right' ? 'ArrowRight' : null
                  const used = { lastRow: geometry.rows, lastColumn: geometry.columns }
                  const target = key && moved(key, false, active, geometry, used, 1, merges)
                  if (target) go(target)
                  return true
                }}
              />
            )}
          </div>
        </div>
      </div>
    </>
  )
}

const upTo = (last: number) => between(1, last)

function between(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
