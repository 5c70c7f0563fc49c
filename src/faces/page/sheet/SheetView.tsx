// biome-ignore-all lint/a11y/useSemanticElements: a table of a million rows is drawn as far as it is in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { cellName, type Place } from '../../../workbook/address'
import { lookAt } from '../../../workbook/sheetLook'
import type { ViewedSheet } from '../book/viewedSheet'
import { usePage } from '../pageContext'
import { sizeAt } from './axis'
import { between } from './between'
import { CellEditor } from './CellEditor'
import { CellNote } from './CellNote'
import { ColumnHeads } from './ColumnHeads'
import { cellOf, cellText } from './cellText'
import type { DrawnFrom } from './drawnCells'
import {
  columnsInSight,
  HEAD_HEIGHT,
  mergeAt,
  offsetOf,
  rowsInSight,
  type Span,
  scrollTopOf,
  shownPlace,
} from './geometry'
import { type CellPlace, moved } from './moves'
import { SheetDrawings } from './SheetDrawings'
import { SheetRow } from './SheetRow'
import { useCellEditing } from './useCellEditing'
import { useGeometry } from './useGeometry'
import { useRoom } from './useRoom'
import { useSheetLook } from './useSheetLook'

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
  frozen: { position: 'absolute', left: 0, right: 0, top: `${HEAD_HEIGHT}px`, zIndex: 2, overflow: 'hidden' },
  body: { position: 'absolute', left: 0, right: 0, bottom: 0, overflow: 'hidden' },
  row: { position: 'absolute', top: 0, left: 0, right: 0 },
  drawings: {
    position: 'absolute',
    inset: 0,
    transform: 'translateX(calc(var(--scrolled) * -1))',
    pointerEvents: 'none',
  },
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
  const look = useSheetLook(viewed)
  const { geometry, widthOf } = useGeometry(viewed, look, room)
  const [active, setActive] = useState<CellPlace>({ row: 1, column: 1 })
  const [lit, setLit] = useState<Place | null>(null)
  const [hovered, setHovered] = useState<CellPlace | null>(null)
  const { grid } = viewed
  const { merges } = grid
  const notes = useMemo(() => new Set(look.notes.map(({ row, column }) => `${row} ${column}`)), [look])
  const from = useMemo<DrawnFrom>(
    () => ({ grid, look, geometry, widthOf, uncomputed: words.view.uncomputed }),
    [grid, look, geometry, widthOf, words],
  )
  const focusGrid = () => scroller.current?.focus({ preventScroll: true })
  const editing = useCellEditing(viewed, active, focusGrid, complain)

  const offset = offsetOf(geometry, scroll.top, room.height)
  const rows = rowsInSight(geometry, offset, room.height)
  const columns = columnsInSight(geometry, scroll.left, room.width)
  const { tops, lefts, rowHeadWidth, frozen } = geometry

  function show({ row, column }: CellPlace, middle: boolean): void {
    const element = scroller.current
    if (!element) return
    const room = element.clientHeight - HEAD_HEIGHT - tops[frozen.rows]!
    if (row > frozen.rows) {
      const top = tops[row - 1]! - tops[frozen.rows]!
      const height = sizeAt(tops, row)
      const above = offsetOf(geometry, element.scrollTop, element.clientHeight)
      const isOut = top < above || top + height > above + room
      const wanted = middle ? top - room / 2 : top < above ? top : top + height - room
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
    const page = Math.max(1, rows.last - rows.first - 1)
    const used = { lastRow: grid.rows.at(-1) ?? 1, lastColumn: grid.columns.length }
    const target = event.altKey ? null : moved(key, far, active, geometry, used, page, merges)
    if (target) go(shownPlace(geometry, active, target))
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

  const edit = (place: CellPlace) => {
    go(place)
    editing.begin(null)
  }
  // Rows are drawn anew where what they are given is another: these are the same all the time.
  const latest = useRef({ go, edit })
  latest.current = { go, edit }
  const handlers = useMemo(
    () => ({
      onCell: (place: CellPlace) => latest.current.go(place),
      onEdit: (place: CellPlace) => latest.current.edit(place),
      onPoint: setHovered,
    }),
    [],
  )
  const cell = cellOf(viewed, active.row, active.column)
  const name = cellName(active.row, active.column)
  const bodyTop = HEAD_HEIGHT + tops[frozen.rows]!
  const activeEnd = mergeAt(merges, active.row, active.column)?.bottom ?? active.row
  /** The upper side of a row, from the upper side of the view. */
  const topOf = (row: number) =>
    row <= frozen.rows ? HEAD_HEIGHT + tops[row - 1]! : bodyTop + tops[row - 1]! - tops[frozen.rows]! - offset
  const leftOf = (column: number) => rowHeadWidth + lefts[column - 1]! - (column <= frozen.columns ? 0 : scroll.left)
  const rowIn = (row: number, band: Span, top: number) =>
    sizeAt(tops, row) > 0 && (
      <div
        key={row}
        role="row"
        aria-rowindex={row + 1}
        className={styles.row}
        style={{ height: sizeAt(tops, row), transform: `translateY(${top}px)` }}
      >
        <SheetRow
          from={from}
          geometry={geometry}
          columns={columns}
          row={row}
          first={row === band.first}
          active={active.row <= row && row <= activeEnd ? active : null}
          lit={lit}
          notes={notes}
          {...handlers}
        />
      </div>
    )
  const frozenRows = { first: 1, last: frozen.rows }
  const noted = hovered ?? active
  const note = look.notes.find(({ row, column }) => row === noted.row && column === noted.column)
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
              ? cellText(cell, lookAt(look, active.row, active.column).numberFormat, words.view.uncomputed)
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
          <div
            role="presentation"
            className={styles.window}
            style={{ height: room.height, width: room.width, '--scrolled': `${scroll.left}px` } as CSSProperties}
          >
            <ColumnHeads geometry={geometry} columns={columns} active={active.column} scrolled={scroll.left} />
            {frozen.rows > 0 && (
              <div
                role="rowgroup"
                className={mergeClasses(styles.frozen, styles.freezeLine)}
                style={{ height: tops[frozen.rows] }}
              >
                {between(1, frozen.rows).map((row) => rowIn(row, frozenRows, tops[row - 1]!))}
                {look.drawings.length > 0 && (
                  <div role="presentation" className={styles.drawings}>
                    <SheetDrawings drawings={look.drawings} geometry={geometry} above={0} />
                  </div>
                )}
              </div>
            )}
            <div role="rowgroup" className={styles.body} style={{ top: bodyTop }}>
              {between(rows.first, rows.last).map((row) => rowIn(row, rows, topOf(row) - bodyTop))}
              {look.drawings.length > 0 && (
                <div role="presentation" className={styles.drawings}>
                  <SheetDrawings drawings={look.drawings} geometry={geometry} above={tops[frozen.rows]! + offset} />
                </div>
              )}
            </div>
            {note && (
              <CellNote
                note={note}
                left={leftOf(note.column)}
                right={leftOf(note.column) + sizeAt(lefts, note.column)}
                top={topOf(note.row)}
                room={room.width}
              />
            )}
            {editing.text !== null && (
              <CellEditor
                label={words.view.editing(name)}
                text={editing.text}
                left={leftOf(active.column)}
                top={topOf(active.row)}
                width={lefts[active.column]! - lefts[active.column - 1]!}
                onLeave={editing.leave}
                onCommit={(text, then) => {
                  if (!editing.commit(text)) return false
                  const key = then === 'down' ? 'ArrowDown' : then === 'right' ? 'ArrowRight' : null
                  const used = { lastRow: geometry.rows, lastColumn: geometry.columns }
                  const target = key && moved(key, false, active, geometry, used, 1, merges)
                  if (target) go(shownPlace(geometry, active, target))
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
