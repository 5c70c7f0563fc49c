// biome-ignore-all lint/a11y/useSemanticElements: a table of a million rows is drawn as far as it is in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Place } from '../../../workbook/address'
import { type Cell, cellAt } from '../../../workbook/grid'
import { slotOf } from '../../../workbook/gridChange'
import type { ViewedSheet } from '../book/viewedSheet'
import { usePage } from '../pageContext'
import { cellText } from './cellText'
import { type Geometry, mergeAt, ROW_HEIGHT, type Span } from './geometry'
import type { CellPlace } from './moves'

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, right: 0, height: `${ROW_HEIGHT}px` },
  head: {
    position: 'absolute',
    left: 0,
    top: 0,
    height: '100%',
    boxSizing: 'border-box',
    zIndex: 2,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  activeHead: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    padding: '0 4px',
    lineHeight: `${ROW_HEIGHT - 1}px`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'pre',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'cell',
  },
  frozen: { zIndex: 1 },
  lastFrozen: { borderRightColor: tokens.colorNeutralStroke1Hover },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  middle: { textAlign: 'center' },
  error: { color: tokens.colorStatusDangerForeground1 },
  merged: { textAlign: 'center', display: 'grid', alignItems: 'center' },
  active: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  lit: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    boxShadow: `inset 0 0 0 2px ${tokens.colorStatusWarningForeground3}`,
    forcedColorAdjust: 'none',
  },
})

/** One row of a sheet, as far as it is in sight. `band` are the rows drawn with it, which merged areas may reach over. */
export function SheetRow({
  viewed,
  geometry,
  columns,
  scrollLeft,
  active,
  lit,
  onCell,
  onEdit,
  row,
  top,
  band,
}: {
  readonly viewed: ViewedSheet
  readonly geometry: Geometry
  readonly columns: Span
  readonly scrollLeft: number
  readonly active: CellPlace
  readonly lit: Place | null
  readonly onCell: (place: CellPlace) => void
  readonly onEdit: (place: CellPlace) => void
  readonly row: number
  readonly top: number
  readonly band: Span
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const { grid, face } = viewed
  const { lefts, rowHeadWidth, frozen } = geometry
  const slot = slotOf(grid, row)
  const merges = grid.merges.filter((area) => area.top <= row && row <= area.bottom)
  const cellIn = (column: number): Cell => (slot < 0 ? EMPTY : cellAt(grid, slot, column))
  const isLitRow = lit?.row === row && lit.column === null

  const cells: ReactNode[] = []
  const draw = (column: number, first: number) => {
    const merge = mergeAt(merges, row, column)
    // A merged area is drawn once, where it first comes into sight.
    if (merge && (row !== Math.max(merge.top, band.first) || column !== Math.max(merge.left, first))) return
    const place = merge ? { row: merge.top, column: merge.left } : { row, column }
    const isFrozen = column <= frozen.columns
    const anchor = merge && merge.top !== row ? slotOf(grid, merge.top) : slot
    const cell = merge ? (anchor < 0 ? EMPTY : cellAt(grid, anchor, merge.left)) : cellIn(column)
    const text = cellText(cell, face.formats[place.column - 1] ?? null, words.view.uncomputed)
    const right = merge ? merge.right : overflowsTo(cell, text, column)
    const isActive = active.row === place.row && active.column === place.column
    const isLit = isLitRow || (lit !== null && lit.row === place.row && lit.column === place.column)
    const height = merge ? (merge.bottom - merge.top + 1) * ROW_HEIGHT : ROW_HEIGHT
    cells.push(
      // biome-ignore lint/a11y/useKeyWithClickEvents: the grid answers the keys
      <div
        key={column}
        id={`cell-${place.row}-${place.column}`}
        role="gridcell"
        aria-colindex={place.column + 1}
        aria-selected={isActive}
        {...(merge
          ? { 'aria-colspan': merge.right - merge.left + 1, 'aria-rowspan': merge.bottom - merge.top + 1 }
          : {})}
        className={mergeClasses(
          styles.cell,
          (cell.kind === 'number' || cell.kind === 'date' || cell.kind === 'time') && styles.number,
          cell.kind === 'boolean' && styles.middle,
          cell.kind === 'error' && styles.error,
          isFrozen && styles.frozen,
          column === frozen.columns && styles.lastFrozen,
          merge && styles.merged,
          isActive && styles.active,
          isLit && styles.lit,
        )}
        style={{
          left: rowHeadWidth + lefts[place.column - 1]! - (isFrozen ? 0 : scrollLeft),
          top: merge ? (merge.top - row) * ROW_HEIGHT : 0,
          width: (lefts[right] ?? lefts.at(-1)!) - lefts[place.column - 1]!,
          height,
        }}
        onClick={() => onCell(place)}
        onDoubleClick={() => onEdit(place)}
      >
        {text}
      </div>,
    )
  }

  /** A text reaches over empty cells on its right, as in Excel. */
  function overflowsTo(cell: Cell, text: string, column: number): number {
    let right = column
    const needed = widthOf(text)
    if (cell.kind !== 'text') return right
    const limit = column <= frozen.columns ? frozen.columns : columns.last
    while (right < limit && lefts[right]! - lefts[column - 1]! < needed && isFree(right + 1)) right++
    return right
  }

  function isFree(column: number): boolean {
    return cellIn(column).kind === 'empty' && !mergeAt(merges, row, column) && active.column !== column
  }

  for (let column = 1; column <= frozen.columns; column++) draw(column, 1)
  // From the back, so that a text that reaches over its neighbours lies above them.
  for (let column = columns.last; column >= columns.first; column--) draw(column, columns.first)
  return (
    <div role="row" aria-rowindex={row + 1} className={styles.row} style={{ top }}>
      <span
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(styles.head, row === active.row && styles.activeHead)}
        style={{ width: rowHeadWidth }}
      >
        {row}
      </span>
      {cells}
    </div>
  )
}

const EMPTY: Cell = { kind: 'empty' }

/** Pixels that a text takes, about. */
function widthOf(text: string): number {
  let width = 10
  for (let at = 0; at < Math.min(text.length, 200); at++) width += text.charCodeAt(at) > 0x2e80 ? 12 : 7
  return width
}
