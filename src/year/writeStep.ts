import { refuseForeign } from '../run'
import type { CellChange, SheetChange } from '../workbook/cellChange'
import { refuseChangedSheets } from '../workbook/changedMeanwhile'
import { cellAt, type Grid } from '../workbook/grid'
import { changedCell, slotOf, withCells, withRowsBelow } from '../workbook/gridChange'
import type { Layout } from '../workbook/layout'
import type { OpenWorkbook } from '../workbook/openWorkbook'
import { type Run, WorkbookError } from '../workbook/workbook'
import type { OpenYear } from './openYear'

/** What is written in one go: new sheets first, then cells of sheets that are there by then. */
export interface Step {
  readonly sheets: readonly Layout[]
  /** Cells of the files that they name; of a new sheet, too. */
  readonly changes: readonly CellChange[]
}

/** What takes a written step back: to the last byte where the host is a file, else each cell to what it held. */
export interface WrittenStep {
  readonly back: (() => Promise<void>) | null
  readonly made: readonly string[]
  readonly changes: readonly CellChange[]
  /** The sheets as they stand once it is written. */
  readonly after: readonly Grid[]
}

type StepBook = Pick<OpenWorkbook, 'name' | 'read' | 'write' | 'change' | 'remove' | 'remember'>

/**
 * Writes a step upon what was read, all of it or nothing. Throws `WorkbookError` foreign-sheet, changed-meanwhile, and what writing
 * throws.
 */
export async function writeStep(
  book: StepBook,
  seen: Pick<OpenYear, 'dataset' | 'grids'>,
  { sheets, changes }: Step,
  run?: Run,
): Promise<WrittenStep> {
  const { grids } = seen
  refuseForeign(seen.dataset, sheets)
  const written = book.remember?.()
  if (sheets.length > 0) await book.write(sheets, { ...run, basedOn: grids })
  try {
    if (changes.length > 0) await book.change(changes, { ...run, basedOn: grids })
  } catch (error) {
    const back = written?.()
    if (back) await back()
    else if (sheets.length > 0) await book.remove(sheets.map(({ sheet }) => sheet))
    throw error
  }
  const made = sheets.map(({ sheet }) => sheet)
  const own = new Set(made.map((name) => name.toLowerCase()))
  return {
    back: written?.() ?? null,
    made,
    changes: wholeRows(
      grids,
      changes.filter(({ sheet }) => !own.has(sheet.toLowerCase())),
    ).map((change) => asBefore(grids, change)),
    after: gridsAfter(grids, changes),
  }
}

/** Takes a step back. Throws `WorkbookError` changed-meanwhile where anything of it is another by now. */
export async function undoStep(book: StepBook, step: WrittenStep, run?: Run): Promise<void> {
  if (step.back) return step.back()
  const { made, changes, after } = step
  if (made.length > 0) {
    const now = await book.read(run)
    if (made.some((sheet) => !now.some((grid) => grid.sheet === sheet)))
      throw new WorkbookError('changed-meanwhile', book.name, {})
    const isMade = ({ sheet }: Grid) => made.includes(sheet)
    if (after.some(isMade)) refuseChangedSheets(after[0]!.file, made, after, now)
  }
  if (changes.length > 0) await book.change(changes, { ...run, basedOn: after })
  if (made.length > 0) await book.remove(made, run)
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

/**
 * The changes, and of rows that were added below a sheet's last one also the cells that were left empty: what somebody enters there
 * later is not to be left behind alone.
 */
function wholeRows(grids: readonly Grid[], changes: readonly CellChange[]): readonly CellChange[] {
  const all = [...changes]
  const known = new Set(changes.map(({ file, sheet, row, column }) => `${file}\n${sheet}\n${row}\n${column}`))
  for (const grid of grids) {
    const last = grid.rows.at(-1) ?? 0
    const own = changes.filter(({ file, sheet, row }) => file === grid.file && sheet === grid.sheet && row > last)
    const width = own.reduce((most, { column }) => Math.max(most, column), 0)
    for (const row of new Set(own.map((change) => change.row)))
      for (let column = 1; column <= width; column++)
        if (!known.has(`${grid.file}\n${grid.sheet}\n${row}\n${column}`))
          all.push({ file: grid.file, sheet: grid.sheet, row, column, value: null })
  }
  return all
}

const DAYS_TO_1904 = 1462

/** What puts a cell back to what it held when it was read. */
function asBefore(grids: readonly Grid[], { file, sheet, row, column }: CellChange): CellChange {
  const change = { file, sheet, row, column, like: { row, column } }
  const grid = grids.find((one) => one.file === file && one.sheet.toLowerCase() === sheet.toLowerCase())
  const slot = grid ? slotOf(grid, row) : -1
  const cell = grid && slot >= 0 ? cellAt(grid, slot, column) : null
  if (!cell || cell.kind === 'empty') return { ...change, value: null }
  if ('text' in cell) return { ...change, value: cell.text }
  if (cell.kind === 'date' && grid!.date1904) return { ...change, value: cell.value - DAYS_TO_1904 }
  return { ...change, value: Number(cell.value) }
}
