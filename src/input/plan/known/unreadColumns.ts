import { type Cell, CellKind, cellAt, type Grid, type GridColumn } from '../../../workbook/grid'
import { sampleOf } from '../../evidence/columnValues'
import { compact } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import { headsHours, saysHours } from '../../vocabulary/columnHeads'
import type { SheetAnswers } from './answers'

/** A column of a table that is not read. */
export interface UnreadColumn {
  /** From 1. */
  readonly number: number
  /** As written; '' for a blank head over values. */
  readonly heading: string
  /** The filled cells among those looked at. */
  readonly sample: readonly Cell[]
  /** Whether any of its cells, not of the sample alone, is such; a text is looked at once however many cells hold it. */
  holds(test: (cell: Cell) => boolean): boolean
}

/** The slots of a table's rows: from its first below the head to behind its last. */
export function rowsOf(
  grid: Grid,
  { firstDataRow, lastDataRow }: Reading,
): { readonly from: number; readonly end: number } {
  return {
    from: slotFrom(grid.rows, firstDataRow),
    end: lastDataRow === null ? grid.rows.length : slotFrom(grid.rows, lastDataRow + 1),
  }
}

/** The column that a table's rows are known by: the name, else the number; on one person's card what he learned. */
export function keyColumn(grid: Grid, { found, person }: Reading): GridColumn | undefined {
  const key =
    found.get('name') ?? (person === null ? found.get('id') : undefined) ?? found.get('className') ?? found.get('title')
  return key && grid.columns[key.number - 1]
}

/** The columns with a head or values that nothing of the table's readings reads, from left to right. */
export function unreadColumns(grid: Grid, readings: readonly Reading[]): UnreadColumn[] {
  const [reading] = readings
  if (!reading || reading.slots) return []
  const read = new Set(readings.flatMap(({ found }) => Array.from(found.values(), ({ number }) => number)))
  const { from, end } = rowsOf(grid, reading)
  const headSlot = slotFrom(grid.rows, reading.headerRow)
  const columns: UnreadColumn[] = []
  for (let number = 1; number <= grid.columns.length; number++) {
    if (read.has(number) || grid.columns[number - 1] === undefined) continue
    const head = cellAt(grid, headSlot, number)
    const own = head.kind === 'empty' || head.kind === 'error' ? '' : textOfCell(head).trim()
    const heading = belowHours(grid, reading.headerRow, number, own) || mergedHead(grid, reading.headerRow, number)
    const sample = sampleOf(grid, number, from, end)
    if (heading !== '' || sample.length > 0)
      columns.push({ number, heading, sample, holds: (test) => holdsCell(grid, number, from, end, test) })
  }
  return columns
}

/** Those of them of which the user has not said what they are. */
export function unansweredColumns(
  grid: Grid,
  readings: readonly Reading[],
  { columns }: Pick<SheetAnswers, 'columns'>,
): readonly UnreadColumn[] {
  return unreadColumns(grid, readings).filter(({ number }) => !columns.has(number))
}

/** Whether a column stands in a table's own panel, of those side by side; in any where it is none of several. */
export function inOwnPanel(panel: Reading, panels: readonly Reading[], number: number): boolean {
  const first = ({ found }: Reading) => Array.from(found.values()).reduce((a, one) => Math.min(a, one.number), Infinity)
  if (panel.layout !== 'panel' || panel.presence !== null) return true
  const starts = panels.map(first).sort((a, b) => a - b)
  const at = starts.indexOf(first(panel))
  return (at === 0 || number >= starts[at]!) && (at === starts.length - 1 || number < starts[at + 1]!)
}

/** A heading, with 学时 before it where that is merged over several columns (学时/线上): alone it does not say of what it is. */
function belowHours(grid: Grid, headerRow: number, number: number, own: string): string {
  if (own === '') return ''
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) =>
      bottom === headerRow - 1 && top <= bottom && left <= number && right >= number && right > left,
  )
  const above = merge ? cellAt(grid, slotFrom(grid.rows, merge.top), merge.left) : null
  return above?.kind === 'text' && headsHours(above.text) && !saysHours(own) ? `${above.text.trim()}/${own}` : own
}

/** What a head merged over several rows says, of which the last is the table's own. */
function mergedHead(grid: Grid, headerRow: number, number: number): string {
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => top < headerRow && bottom === headerRow && left <= number && right >= number,
  )
  if (!merge || merge.right > merge.left) return ''
  const slot = slotFrom(grid.rows, merge.top)
  const cell = grid.rows[slot] === merge.top ? cellAt(grid, slot, merge.left) : null
  return cell?.kind === 'text' ? cell.text.trim() : ''
}

export function holdsCell(
  grid: Grid,
  number: number,
  from: number,
  end: number,
  test: (cell: Cell) => boolean,
): boolean {
  const { kinds, values } = grid.columns[number - 1]!
  const seen = new Set<number>()
  const last = Math.min(end, kinds.length)
  for (let slot = from; slot < last; slot++) {
    if (kinds[slot] === CellKind.empty) continue
    if (kinds[slot] === CellKind.text) {
      if (seen.has(values[slot]!)) continue
      seen.add(values[slot]!)
    }
    if (test(cellAt(grid, slot, number))) return true
  }
  return false
}

const COUNTS_ROWS = /^(?:序号?|编号|序列|no\.?|#|行号|id)$/

/** 序号 and the like count rows and say nothing. */
export function countsRows({ heading }: UnreadColumn): boolean {
  return COUNTS_ROWS.test(compact(heading))
}
