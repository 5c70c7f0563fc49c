import { type Cell, cellAt, type Grid, type GridColumn } from '../../workbook/grid'
import { sampleOf } from '../evidence/columnValues'
import type { Reading } from '../header'
import { compact } from '../plainText'
import { textOfCell } from '../sheetText'
import { slotFrom } from '../slots'

/** A column of a table that is not read. */
export interface UnreadColumn {
  /** From 1. */
  readonly number: number
  /** As written; '' for a blank head over values. */
  readonly heading: string
  /** The filled cells among those looked at. */
  readonly sample: readonly Cell[]
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

/** The column that a table's rows are known by: the name; on one person's card what he learned. */
export function keyColumn(grid: Grid, { found }: Reading): GridColumn | undefined {
  const key = found.get('name') ?? found.get('className') ?? found.get('title')
  return key && grid.columns[key.number - 1]
}

/** The columns with a head or values that nothing of the table's readings reads, from left to right. */
export function unreadColumns(grid: Grid, readings: readonly Reading[]): UnreadColumn[] {
  const [reading] = readings
  if (!reading) return []
  const read = new Set(readings.flatMap(({ found }) => Array.from(found.values(), ({ number }) => number)))
  const { from, end } = rowsOf(grid, reading)
  const headSlot = slotFrom(grid.rows, reading.headerRow)
  const columns: UnreadColumn[] = []
  for (let number = 1; number <= grid.columns.length; number++) {
    if (read.has(number) || grid.columns[number - 1] === undefined) continue
    const head = cellAt(grid, headSlot, number)
    const heading = head.kind === 'empty' || head.kind === 'error' ? '' : textOfCell(head).trim()
    const sample = sampleOf(grid, number, from, end)
    if (heading !== '' || sample.length > 0) columns.push({ number, heading, sample })
  }
  return columns
}

const COUNTS_ROWS = /^(?:序号?|编号|序列|no\.?|#|行号|id)$/

/** 序号 and the like count rows and say nothing. */
export function countsRows({ heading }: UnreadColumn): boolean {
  return COUNTS_ROWS.test(compact(heading))
}
