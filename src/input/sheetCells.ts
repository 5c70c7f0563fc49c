import { type Finding, finding } from '../records/finding'
import type { LeftOutRow } from '../records/readingPlan'
import type { SheetKind } from '../records/sheetKind'
import type { Area, Place } from '../workbook/address'
import { type Cell, CellKind, cellAt, type Grid, type GridColumn } from '../workbook/grid'
import { monthOfCell, periodOfCell } from './cells/cellValues'
import type { InputColumn } from './inputSheet'
import { isRecord } from './layouts/groups'
import type { Reading } from './reading'
import { textOfCell } from './sheetText'
import { slotFrom } from './slots'
import type { TextTable } from './textTable'
import { isNoName } from './vocabulary/rowWords'

/** The data of a sheet below its header: columns by the keys of its declaration (`ColumnKey`), merged cells spread over the rows that they span. */
export interface SheetCells<Key extends string = string> {
  readonly grid: Grid
  readonly reading: Reading
  readonly texts: TextTable
  readonly firstSlot: number
  /** Behind the table's last. */
  readonly slots: number
  /** What `dataRows` has found of the rows; nothing for a kind whose rows are not judged. */
  readonly tally: RowTally
  /** A column with a kind for every slot; empty where the sheet has no such column. */
  readonly column: (key: Key) => GridColumn
  readonly has: (key: Key) => boolean
  readonly cell: (slot: number, key: Key) => Cell
  /** The place of a cell; of the whole row where `key` is null or no such column is there. */
  readonly place: (slot: number, key: Key | null) => Place
  /** That a cell could not be read. */
  readonly unreadable: (slot: number, key: Key) => Finding
}

/** Rows that are data, by their number, and those that are none; filled once the rows are judged. */
export interface RowTally {
  rows: number | null
  leftOut: readonly LeftOutRow[]
}

export function sheetCells(grid: Grid, reading: Reading, texts: TextTable): SheetCells {
  const slots = grid.rows.length
  const merges = mergesByColumn(grid, reading)
  const columns = [...grid.columns]
  for (const { number } of reading.found.values())
    columns[number - 1] = spread(wholeColumn(grid.columns[number - 1], slots), merges.get(number) ?? [], grid.rows)
  if (reading.fillsDown.length > 0) fillDown(grid, reading, columns)
  const spreadGrid: Grid = { ...grid, columns }
  const nothing = wholeColumn(undefined, slots)
  const numberOf = (key: string) => reading.found.get(key)?.number ?? 0
  const slotOf = (slot: number, key: string | null) => (key === null ? undefined : reading.slots?.get(key)) ?? slot
  const cell = (slot: number, key: string) => cellAt(spreadGrid, slotOf(slot, key), numberOf(key))
  const place = (slot: number, key: string | null): Place => ({
    file: grid.file,
    sheet: grid.sheet,
    row: grid.rows[slotOf(slot, key)]!,
    column: (key !== null && numberOf(key)) || null,
  })
  /** A form's value as a column that has it in the form's own row. */
  function inOneRow(column: GridColumn, at: number | undefined): GridColumn {
    const row = slotFrom(grid.rows, reading.firstDataRow)
    if (at === undefined || at === row) return column
    const own = { kinds: new Uint8Array(slots), values: new Float64Array(slots) }
    own.kinds[row] = column.kinds[at]!
    own.values[row] = column.values[at] ?? 0
    return own
  }

  return {
    grid,
    reading,
    texts,
    firstSlot: slotFrom(grid.rows, reading.firstDataRow),
    tally: { rows: null, leftOut: [] },
    slots: reading.lastDataRow === null ? slots : slotFrom(grid.rows, reading.lastDataRow + 1),
    column: (key) => inOneRow(columns[numberOf(key) - 1] ?? nothing, reading.slots?.get(key)),
    has: (key) => reading.found.has(key),
    cell,
    place,
    unreadable: (slot, key) => {
      const { column } = reading.found.get(key)!
      const lacksYear = column.meaning === 'date' && DATED.has(reading.kind) && reading.said.years.length === 0
      return (
        (lacksYear && yearlessDate(cell(slot, key), place(slot, key))) ||
        unreadableCell(cell(slot, key), place(slot, key), column)
      )
    },
  }
}

/** Sheets whose dates may leave the year to their title or 设置. */
const DATED: ReadonlySet<SheetKind> = new Set<SheetKind>(['classes', 'attendance', 'external', 'online'])

/** Any that is no leap year: in it every 2月29日 is no date. */
const SOME_YEAR = 2025

/** The question of which year a date is that would be one in any year; null where it is none. */
function yearlessDate(cell: Cell, place: Place): Finding | null {
  if (cell.kind !== 'text') return null
  const isDate =
    periodOfCell(cell, false, { year: SOME_YEAR, month: null }) !== null ||
    (monthOfCell(cell) === null && monthOfCell(cell, SOME_YEAR) !== null)
  return isDate
    ? finding('question-year', place, { text: cell.text.trim(), count: 1, setting: 'year', values: [] })
    : null
}

export function unreadableCell(
  cell: Cell,
  place: Place,
  { heading, meaning, choices }: Pick<InputColumn, 'heading' | 'meaning' | 'choices'>,
): Finding {
  const text = textOfCell(cell)
  return cell.kind === 'error'
    ? finding('error-cell', place, { column: heading, text })
    : finding('unreadable-cell', place, { column: heading, meaning, text, ...(choices && { entries: choices }) })
}

/** A grid's columns may end early; these do not, so that loops need not look. */
function wholeColumn(column: GridColumn | undefined, slots: number): GridColumn {
  if (column && column.kinds.length >= slots) return column
  const kinds = new Uint8Array(slots)
  if (column) kinds.set(column.kinds)
  return { kinds, values: column?.values ?? new Float64Array(0) }
}

function mergesByColumn({ merges }: Grid, { firstDataRow, found }: Reading): Map<number, Area[]> {
  const numbers = new Set(Array.from(found.values(), ({ number }) => number))
  const byColumn = new Map<number, Area[]>()
  for (const area of merges) {
    if (area.bottom === area.top || area.top < firstDataRow || !numbers.has(area.left)) continue
    const areas = byColumn.get(area.left)
    if (areas) areas.push(area)
    else byColumn.set(area.left, [area])
  }
  return byColumn
}

/** The value of a merged cell counts for every row that it spans (domain.md §2). */
function spread(column: GridColumn, areas: readonly Area[], rows: Int32Array): GridColumn {
  if (areas.length === 0) return column
  const kinds = column.kinds.slice()
  const values = new Float64Array(rows.length)
  values.set(column.values.subarray(0, rows.length))
  for (const { top, bottom } of areas) {
    const first = slotFrom(rows, top)
    if (rows[first] !== top) continue
    for (let slot = first + 1; slot < rows.length && rows[slot]! <= bottom; slot++) {
      kinds[slot] = kinds[first]!
      values[slot] = values[first]!
    }
  }
  return { kinds, values }
}

/** Gives rows without such cells those of the row above, until a sum or the like ends the group. */
function fillDown(grid: Grid, { found, firstDataRow, fillsDown }: Reading, columns: (GridColumn | undefined)[]): void {
  const numbers = fillsDown.flatMap((key) => found.get(key)?.number ?? [])
  const filled = numbers.map((number) => {
    const { kinds, values } = wholeColumn(columns[number - 1], grid.rows.length)
    const own = new Float64Array(grid.rows.length)
    own.set(values.subarray(0, Math.min(values.length, own.length)))
    return { number, kinds: kinds.slice(), values: own }
  })
  const name = columns[(found.get('name')?.number ?? 0) - 1]
  let carried = -1
  for (let slot = slotFrom(grid.rows, firstDataRow); slot < grid.rows.length; slot++) {
    const named = filled.some(({ kinds }) => kinds[slot] !== 0)
    if (named) {
      const text = name?.kinds[slot] === CellKind.text ? grid.texts[name.values[slot]!]! : ''
      carried = isNoName(text) ? -1 : slot
    } else if (carried >= 0 && isRecord(grid, slot))
      for (const { kinds, values } of filled) {
        kinds[slot] = kinds[carried]!
        values[slot] = values[carried]!
      }
  }
  for (const { number, kinds, values } of filled) columns[number - 1] = { kinds, values }
}
