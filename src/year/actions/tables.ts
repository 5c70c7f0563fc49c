import { textOfCell } from '../../input/sheetText'
import type { PointedColumns } from '../../records/columnKeys'
import type { Dataset, SheetSource } from '../../records/dataset'
import type { TablePlan } from '../../records/readingPlan'
import type { CellChange } from '../../workbook/cellChange'
import { CellKind, cellAt, type Grid } from '../../workbook/grid'
import { slotOf } from '../../workbook/gridChange'
import { headedWidth } from '../columnWidth'
import type { ProposedCell } from './proposal'

/** A table of the user's as actions see it: where it stands, and the sheet that it stands on. */
export interface ActedTable {
  readonly source: SheetSource
  readonly plan: TablePlan
  readonly grid: Grid
}

/** The table of a source by its index in `Dataset.sheets`; null for one that stands on no sheet. */
export function tableAt({ sheets, plan }: Dataset, grids: readonly Grid[], index: number): ActedTable | null {
  const source = sheets[index]
  if (!source) return null
  const isSame = (one: { readonly file: string; readonly sheet: string }) =>
    one.file === source.file && one.sheet === source.sheet
  const nth = sheets.slice(0, index).filter(isSame).length
  const found = plan.find(isSame)?.tables[nth]
  const grid = grids.find(isSame)
  return found && grid ? { source, plan: found, grid } : null
}

/** The table in which a row that is an object stands. */
export function tableOfRow(
  dataset: Dataset,
  grids: readonly Grid[],
  kind: SheetSource['kind'],
  { file, sheet, row }: { readonly file: string; readonly sheet: string; readonly row: number },
): ActedTable | null {
  const index = dataset.sheets.findLastIndex(
    (one) => one.kind === kind && one.file === file && one.sheet === sheet && one.headerRow < row,
  )
  return tableAt(dataset, grids, index)
}

/** Where a table has a column, or would have it: behind its last one. */
export interface ActedColumn {
  /** From 1. */
  readonly column: number
  /** As written; of a new one the canonical heading. */
  readonly heading: string
  readonly isNew: boolean
  /** The column whose look a new one takes, from 1. */
  readonly beside: number
}

/**
 * The column of a key, else a new one at the table's end; null where none can be put there: only a plain list that stands alone on
 * its sheet has an end of its own. `taken`: new columns that other cells of the same action begin.
 */
export function columnIn<Kind extends keyof PointedColumns>(
  { source, plan, grid }: ActedTable,
  key: PointedColumns[Kind],
  heading: string,
  isAlone: boolean,
  taken = 0,
): ActedColumn | null {
  const own = source.columnOf[key]
  if (own !== undefined)
    return {
      column: own,
      heading: plan.columns.find(({ column }) => column === own)?.heading || heading,
      isNew: false,
      beside: own,
    }
  if (plan.layout !== 'list' || !isAlone) return null
  const last = grid.columns.findLastIndex((cells) => cells?.kinds.some((kind) => kind !== CellKind.empty)) + 1
  const merged = grid.merges.reduce((most, { right }) => Math.max(most, right), last)
  return { column: merged + 1 + taken, heading, isNew: true, beside: last }
}

/** Whether nothing else is read of the table's sheet. */
export function standsAlone({ sheets }: Dataset, { source }: ActedTable): boolean {
  return sheets.filter(({ file, sheet }) => file === source.file && sheet === source.sheet).length === 1
}

/** What a cell shows. */
export function textAt(grid: Grid, row: number, column: number): string {
  const slot = slotOf(grid, row)
  return slot < 0 ? '' : textOfCell(cellAt(grid, slot, column))
}

/** Whether a cell is one with others: of rows below or above it, or covered by the one to its left. */
export function isShared({ merges }: Grid, row: number, column: number): boolean {
  return merges.some(
    ({ top, bottom, left, right }) =>
      top <= row && row <= bottom && left <= column && column <= right && (bottom > top || left !== column),
  )
}

/** The cell that an action writes. Of a new column each takes the look of the one beside it. */
export function proposed(
  { grid }: Pick<ActedTable, 'grid'>,
  { column, heading, isNew, beside }: ActedColumn,
  row: number,
  value: CellChange['value'],
  who: string,
): ProposedCell {
  const { file, sheet } = grid
  const change = { file, sheet, row, column, value }
  return {
    change: isNew ? { ...change, like: { row, column: beside } } : change,
    heading,
    who,
    before: textAt(grid, row, column),
    after: valueText(value),
  }
}

/** The head of a new column. */
export function proposedHead(table: ActedTable, column: ActedColumn): ProposedCell {
  const head = proposed(table, column, table.source.headerRow, column.heading, '')
  return { ...head, change: { ...head.change, width: headedWidth(`${column.heading}　`) } }
}

function valueText(value: CellChange['value']): string {
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value ?? '')
}
