import { refuseForeign } from '../run'
import type { CellChange, SheetChange } from '../workbook/cellChange'
import type { Grid } from '../workbook/grid'
import { changedCell, withCells, withRowsBelow } from '../workbook/gridChange'
import type { Layout } from '../workbook/layout'
import type { OpenWorkbook } from '../workbook/openWorkbook'
import type { Run } from '../workbook/workbook'
import type { OpenYear } from './openYear'

/** What is written in one go: new sheets first, then cells of sheets that are there by then. */
export interface Step {
  readonly sheets: readonly Layout[]
  /** Cells of the files that they name; of a new sheet, too. */
  readonly changes: readonly CellChange[]
}

/** What is needed of a workbook to write a step. */
export type StepBook = Pick<OpenWorkbook, 'write' | 'change' | 'beginStep' | 'undo'>

/**
 * Writes a step upon what was read, all of it or nothing; `undo` of the workbook takes it back as one. Throws `WorkbookError`
 * foreign-sheet, changed-meanwhile, and what writing throws.
 */
export async function writeStep(
  book: StepBook,
  { dataset, grids }: Pick<OpenYear, 'dataset' | 'grids'>,
  { sheets, changes }: Step,
  run?: Run,
): Promise<void> {
  refuseForeign(dataset, sheets)
  book.beginStep()
  if (sheets.length > 0) await book.write(sheets, { ...run, basedOn: grids })
  try {
    if (changes.length > 0) await book.change(changes, { ...run, basedOn: grids })
  } catch (error) {
    if (sheets.length > 0) await book.undo()
    throw error
  }
}

/** The sheets once cells of them are changed, without writing anything. Of a sheet that is not among them nothing is changed. */
export function gridsAfter(grids: readonly Grid[], changes: readonly CellChange[]): readonly Grid[] {
  const bySheet = new Map<string, SheetChange[]>()
  const keyOf = ({ file, sheet }: { readonly file: string; readonly sheet: string }) => `${file}\n${sheet}`
  for (const change of changes) {
    const own = bySheet.get(keyOf(change))
    if (own) own.push(change)
    else bySheet.set(keyOf(change), [change])
  }
  return grids.map((grid) => {
    const own = bySheet.get(keyOf(grid))
    if (!own) return grid
    const last = grid.rows.at(-1) ?? 0
    const below = [...new Set(own.map(({ row }) => row))].filter((row) => row > last).sort((a, b) => a - b)
    const held = withRowsBelow(grid, below)
    return withCells(
      held,
      own.map((change) => ({ row: change.row, column: change.column, cell: changedCell(held, change) })),
    )
  })
}
