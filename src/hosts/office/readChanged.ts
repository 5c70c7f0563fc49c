/// <reference types="office-js" />
import { type Area, areaName } from '../../workbook/address'
import type { SheetChange } from '../../workbook/cellChange'
import { cellAt, type Grid } from '../../workbook/grid'
import { withCells } from '../../workbook/gridChange'
import { type ReadRun, type Run, WorkbookError } from '../../workbook/workbook'
import { cellRuns } from './cellRuns'
import { type ExcelValue, GridBuilder, TextTable } from './gridBuilder'
import type { SeenSheets } from './seenSheets'
import { isTooLarge, trip } from './trip'
import { areaOf } from './usedSheets'

/** More changed cells than these are as dear as reading all again. */
const MOST_CELLS = 500

/**
 * The sheets as they are once cells were changed and nothing else: reads what stands in these cells and in all that a formula gives, in
 * one round trip. null where only reading everything tells: too much was changed, too much is computed, or a sheet is locked,
 * where Excel does not say which of its cells are computed. Those that we write and lock have no formulas.
 */
export async function readChanged(
  { grids, changes, plain }: NonNullable<ReadRun['since']>,
  run: Run,
  seen: SeenSheets,
): Promise<readonly Grid[] | null> {
  const computing = grids.filter(({ sheet }) => !(seen.isLocked(sheet) && plain.has(sheet)))
  const names = new Set(grids.map(({ sheet }) => sheet))
  if (changes.length > MOST_CELLS || changes.some(({ sheet }) => !names.has(sheet))) return null
  if (computing.some(({ sheet }) => seen.isLocked(sheet))) return null
  try {
    const found = await trip(run, ({ workbook }) => {
      const changed = askForChanged(workbook, changes)
      const computed = computing.map(({ sheet }) => askForComputed(workbook, sheet))
      return () => [...changed.flatMap((one) => one()), ...computed.flatMap((one) => one())]
    })
    return grids.map((grid) => {
      const own = found.filter(({ sheet }) => sheet === grid.sheet)
      return own.length === 0
        ? grid
        : withCells(
            grid,
            own.flatMap((one) => cellsOf(one, grid)),
          )
    })
  } catch (error) {
    // Cells that formulas give in more ranges than Excel tells of at once, or the sheet has gone.
    if ((error instanceof WorkbookError && error.code === 'excel-refused') || isTooLarge(error)) return null
    throw error
  }
}

/** What stands in a range. */
interface Found {
  readonly sheet: string
  readonly area: Area
  readonly values: readonly (readonly ExcelValue[])[]
  readonly numberFormat: readonly (readonly string[])[]
  readonly valueTypes: readonly (readonly string[])[]
}

const CELLS = ['values', 'numberFormat', 'valueTypes', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount']

function askForChanged({ worksheets }: Excel.Workbook, changes: readonly SheetChange[]): readonly (() => Found[])[] {
  return cellRuns(changes).map(({ sheet, area }) => {
    const range = worksheets.getItem(sheet).getRange(areaName(area)).load(CELLS).untrack()
    return () => [foundIn(sheet, range)]
  })
}

function askForComputed({ worksheets }: Excel.Workbook, sheet: string): () => Found[] {
  const computed = worksheets.getItem(sheet).getRange().untrack().getSpecialCellsOrNullObject('Formulas').untrack()
  const areas = computed.areas.load(CELLS.map((name) => `items/${name}`).join(','))
  return () => (computed.isNullObject ? [] : areas.items.map((range) => foundIn(sheet, range)))
}

function foundIn(sheet: string, range: Excel.Range): Found {
  const { values, numberFormat, valueTypes } = range
  return { sheet, area: areaOf(range), values, numberFormat, valueTypes }
}

/** The cells of a range, read as those of a whole sheet are. */
function cellsOf({ area, values, numberFormat, valueTypes }: Found, { sheet, date1904 }: Grid) {
  const builder = new GridBuilder({ id: '', name: sheet, hidden: false, used: area }, new TextTable(), date1904)
  builder.addRows(area.top, [area], [values])
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, across) => across)
  for (const across of columns) {
    builder.applyFormats(
      area.left + across,
      area.top,
      numberFormat.map((row) => row[across]!),
    )
    builder.applyTypes(
      area.left + across,
      area.top,
      valueTypes.map((row) => row[across]!),
    )
  }
  const grid = builder.grid([])
  return values.flatMap((_, down) => {
    const row = area.top + down
    const slot = grid.rows.indexOf(row)
    return columns.map((across) => {
      const column = area.left + across
      return { row, column, cell: slot < 0 ? ({ kind: 'empty' } as const) : cellAt(grid, slot, column) }
    })
  })
}
