import type { Recognised } from '../../../input/header'
import type { UnderstoodSheet } from '../../../input/plan/understand'
import { columnLetters } from '../../../workbook/address'
import type { Grid } from '../../../workbook/grid'
import { listCells } from '../../../workbook/gridList'
import { inspectSheets } from '../../../year/inspectSheets'
import type { Command, Session } from '../command/command'
import { ExitStatus, type Stream } from '../command/io'
import { printLines } from '../command/print'
import { diskBook } from '../reading/diskBook'
import { choicesIn, chosenKinds } from '../reading/preparedBook'

/** `inspect FILE`: which sheets there are, and what each is taken for. */
export const inspect: Command = {
  name: 'inspect',
  arguments: ['FILE'],
  options: ['sheet', 'json', 'cells'],
  async run(session, [given], options) {
    const { io } = session
    const kinds = chosenKinds(session, options)
    const sheets = await inspectSheets(diskBook(session, given!), (grids) => choicesIn(session, grids, kinds))
    if (options.json) printSheets(io.stdout, sheets, options.cells === true)
    else
      for (const sheet of sheets)
        printLines(io.stdout, [...sheetLines(session, sheet), ...(options.cells ? cellLines(sheet.grid) : []), ''])
    return ExitStatus.done
  },
}

function described({ grid, tables }: UnderstoodSheet) {
  const [found] = tables
  return {
    name: grid.sheet,
    kind: found?.kind ?? null,
    headerRow: found?.headerRow ?? null,
    columns: found ? lettersOf(found) : {},
    rows: grid.rows.at(-1) ?? 0,
    cols: grid.columns.findLastIndex((cells) => cells !== undefined) + 1,
    hidden: grid.hidden,
  }
}

function lettersOf({ columns }: Recognised): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).map(([heading, column]) => [heading, columnLetters(column)]))
}

/** Sheet by sheet, since the cells of a big workbook are more than one string can hold. */
function printSheets(out: Stream, sheets: readonly UnderstoodSheet[], withCells: boolean): void {
  out.write('{"sheets":[')
  sheets.forEach((recognised, index) => {
    const sheet = JSON.stringify(described(recognised))
    out.write(index > 0 ? `,\n${sheet.slice(0, -1)}` : sheet.slice(0, -1))
    if (withCells) printCells(out, recognised.grid)
    out.write('}')
  })
  out.write(']}\n')
}

function printCells(out: Stream, grid: Grid): void {
  let pending: string[] = []
  let first = true
  const flush = () => {
    out.write((first ? ',"list":[' : ',') + pending.join(','))
    first = false
    pending = []
  }
  for (const cell of listCells(grid)) if (pending.push(JSON.stringify(cell)) === CELLS_AT_ONCE) flush()
  if (first || pending.length > 0) flush()
  out.write(']')
}

const CELLS_AT_ONCE = 10_000

function sheetLines({ words, catalogue }: Session, recognised: UnderstoodSheet): string[] {
  const sheet = described(recognised)
  const kind = sheet.kind === null ? words.inspect.unknown : catalogue.sheetKinds[sheet.kind]
  const facts = [kind, words.inspect.size(sheet.rows, sheet.cols), ...(sheet.hidden ? [words.inspect.hidden] : [])]
  const columns = Object.entries(sheet.columns).map(([heading, letters]) => `${letters} ${heading}`)
  const header = sheet.headerRow === null ? [] : [`  ${words.inspect.header(sheet.headerRow)}${columns.join('  ')}`]
  return [`${sheet.name}  [${facts.join(', ')}]`, ...header]
}

function* cellLines(grid: Grid): Iterable<string> {
  for (const [row, column, , value] of listCells(grid)) yield `  ${columnLetters(column)}${row}\t${value}`
}
