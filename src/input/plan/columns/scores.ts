import type { Finding } from '../../../records/finding'
import { type Cell, CellKind, cellAt, type Grid } from '../../../workbook/grid'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { saysScore } from '../../vocabulary/columnHeads'
import { isNoName } from '../../vocabulary/rowWords'
import { listWord } from '../../vocabulary/turnedAway'
import type { Ask } from '../known/asking'
import { keyColumn, rowsOf, type UnreadColumn } from '../known/unreadColumns'

/** A list of scores under a class's name, where nothing says that it lists who came: rows that all passed and say their hours do. */
export function scoresAsked(grid: Grid, reading: Reading, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  if (reading.found.has('confirmed') || listWord(grid.sheet).says === 'came') return []
  if ([...reading.titles, ...reading.sheetTitles].some((title) => listWord(title).says === 'came')) return []
  const isOfHours = givesHoursInAll(grid, reading)
  return unread.flatMap(({ number, heading, sample }) =>
    sample.length > 0 && saysScore(heading) && !(isOfHours && haveAllPassed(grid, reading, number))
      ? [ask(number, heading, null, '最终参会')]
      : [],
  )
}

/** Whether every row of a table that has a name has hours of its own. */
function givesHoursInAll(grid: Grid, reading: Reading): boolean {
  const hours = reading.found.get('hours')
  return hours !== undefined && inAllRows(grid, reading, hours.number, (cell) => textOfCell(cell).trim() !== '')
}

/** Whether each has a number of points by which nobody failed. */
function haveAllPassed(grid: Grid, reading: Reading, number: number): boolean {
  return inAllRows(grid, reading, number, (cell) => cell.kind === 'number' && cell.value >= PASSED && cell.value <= ALL)
}

const PASSED = 60
const ALL = 150

function inAllRows(grid: Grid, reading: Reading, number: number, test: (cell: Cell) => boolean): boolean {
  const name = keyColumn(grid, reading)
  const isPerson = (slot: number) => name?.kinds[slot] === CellKind.text && !isNoName(grid.texts[name.values[slot]!]!)
  const { from, end } = rowsOf(grid, reading)
  for (let slot = from; slot < end; slot++) if (isPerson(slot) && !test(cellAt(grid, slot, number))) return false
  return true
}
