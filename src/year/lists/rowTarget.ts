import { compact } from '../../input/plainText'
import { type ColumnKey, INPUT_SHEETS } from '../../input/schema'
import { textOfCell } from '../../input/sheetText'
import { slotFrom } from '../../input/slots'
import type { SheetSource } from '../../records/dataset'
import type { ProposalTarget, ProposedRecord } from '../../records/proposal'
import type { TablePlan } from '../../records/readingPlan'
import { cellAt, type Grid } from '../../workbook/grid'
import type { OpenYear } from '../openYear'
import { columnAt } from './columns'

/** The heading of our column that says where a row came from. */
export const ORIGIN = '来源'

/** A table of the workbook that rows go to, below its last row. */
export interface RowTarget {
  readonly sheet: string
  readonly kind: ProposalTarget
  readonly headerRow: number
  /** The column (from 1) of a key of the schema; undefined where the table has none. */
  readonly columnOf: (key: ColumnKey) => number | undefined
  /** The class of all its rows, by its name; null where each row says it. */
  readonly className: string | null
  /** The last row that anything stands in. */
  readonly lastRow: number
  /** A row of data that new ones are to look like; null where there is none yet. */
  readonly likeRow: number | null
  /** Where our column is, or comes to be. */
  readonly origin: { readonly column: number; readonly isNew: boolean }
  /** null for a sheet that is made. */
  readonly source: SheetSource | null
  readonly grid: Grid | null
}

/** Whether a table can say what a record is: an attendance needs its class, other study its year. */
export function canHold(target: RowTarget, record: ProposedRecord, className: string): ColumnKey | null {
  const has = (key: ColumnKey) => target.columnOf(key) !== undefined
  if (record.target === 'attendance') {
    if (target.className !== null ? target.className !== className : !has('className') && !has('classCode'))
      return 'className'
    return record.seconds !== null && !has('hours') ? 'hours' : null
  }
  if (record.target === 'external') {
    if (record.source !== 'external' && !has('type')) return 'type'
    return has('year') || has('start') ? null : 'start'
  }
  if (record.target === 'online') return record.start === null || has('time') ? null : 'time'
  return null
}

/** The lists of the workbook to which rows of a kind can be added, those with most rows first. A hidden sheet is none. */
export function rowTargets({ dataset, grids }: OpenYear, kind: ProposalTarget): readonly RowTarget[] {
  const main = grids[0]?.file ?? ''
  const found: { readonly target: RowTarget; readonly rows: number }[] = []
  for (const { file, sheet, tables } of dataset.plan) {
    const [table] = tables
    const grid = grids.find((one) => one.file === file && one.sheet === sheet)
    if (file !== main || !grid || grid.hidden || tables.length !== 1 || !table || table.kind !== kind) continue
    if (table.layout !== 'list' || table.personName !== null) continue
    const source = dataset.sheets.find((one) => one.file === file && one.sheet === sheet && one.kind === kind)
    if (source) found.push({ target: targetOf(grid, table, source, kind), rows: table.rows })
  }
  return found.sort((a, b) => b.rows - a.rows).map(({ target }) => target)
}

function targetOf(grid: Grid, table: TablePlan, source: SheetSource, kind: ProposalTarget): RowTarget {
  const lastRow = grid.rows.at(-1) ?? table.headerRow
  const leftOut = new Set(table.leftOut.map(({ row }) => row))
  const likeRow = [...grid.rows].findLast((row) => row > table.headerRow && !leftOut.has(row)) ?? null
  const origin = originIn(grid, table.headerRow)
  return {
    sheet: grid.sheet,
    kind,
    headerRow: table.headerRow,
    columnOf: (key) => columnAt(source, key),
    className: table.isOfOneClass ? table.className : null,
    lastRow,
    likeRow,
    origin,
    source,
    grid,
  }
}

/** Our column where it stands, else the first that is free behind all that stands on the sheet. */
function originIn(grid: Grid, headerRow: number): RowTarget['origin'] {
  const slot = slotFrom(grid.rows, headerRow)
  for (const index of grid.columns.keys())
    if (compact(textOfCell(cellAt(grid, slot, index + 1))) === ORIGIN) return { column: index + 1, isNew: false }
  return { column: grid.columns.length + 1, isNew: true }
}

/** The row of the heads on the empty sheet; its example stands below. */
export const HEAD_ROW = 3

/** The sheet that is made where the workbook has none for rows of a kind: the empty one of that kind, under a name that is free. */
export function madeTarget({ grids }: OpenYear, kind: ProposalTarget): RowTarget {
  const template = templateOf(kind)
  const taken = new Set(grids.map(({ sheet }) => sheet.toLowerCase()))
  let sheet = template.name
  for (let number = 2; taken.has(sheet.toLowerCase()); number++) sheet = `${template.name} (${number})`
  return {
    sheet,
    kind,
    headerRow: HEAD_ROW,
    columnOf: (key) => {
      const at = template.keys.indexOf(key)
      return at < 0 ? undefined : at + 1
    },
    className: null,
    lastRow: HEAD_ROW + 1,
    likeRow: null,
    origin: { column: template.keys.length + 1, isNew: true },
    source: null,
    grid: null,
  }
}

/** The heads of the empty sheet of a kind and the keys of its columns. */
export function templateOf(kind: ProposalTarget) {
  const { sheet: name, columns } = INPUT_SHEETS.find((one) => one.kind === kind)!
  return { name, keys: columns.map(({ key }) => key), headings: columns.map(({ heading }) => heading) }
}
