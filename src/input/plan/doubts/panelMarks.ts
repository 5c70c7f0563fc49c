import { type Finding, finding } from '../../../records/finding'
import { ABSENCES } from '../../../state/answerWords'
import { columnLetters } from '../../../workbook/address'
import { CellKind, cellAt } from '../../../workbook/grid'
import type { FoundColumn } from '../../evidence/matchColumns'
import { textOfCell } from '../../sheetText'
import { attended } from '../../vocabulary/attended'
import { choicesOf, placeOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'
import { keyColumn, rowsOf } from '../known/unreadColumns'

/** A panel with its column of who came, and how its people are marked there. */
interface Panel {
  readonly table: ReadTable
  readonly column: FoundColumn
  readonly rows: number
  readonly blank: number
  readonly came: number
}

/**
 * A question for every panel, of those side by side that are one list, whose blanks another panel makes doubtful: nobody is marked in it while
 * some are beside it, or all marks of the list say that somebody did not come.
 */
export function panelMarks(tables: readonly ReadTable[]): Finding[] {
  const lists = new Map<string, Panel[]>()
  for (const table of tables) {
    const { grid, reading } = table
    const column =
      reading.layout === 'panel' && reading.kind === 'attendance' ? reading.found.get('confirmed') : undefined
    if (!column) continue
    const key = JSON.stringify([grid.file, grid.sheet, reading.headerRow, reading.className])
    const panels = lists.get(key) ?? []
    panels.push(panelOf(table, column))
    lists.set(key, panels)
  }
  return [...lists.values()].flatMap((panels) => (panels.length < 2 ? [] : doubtful(panels).map(asked)))
}

function doubtful(panels: readonly Panel[]): readonly Panel[] {
  const isMarked = panels.some(({ rows, blank }) => blank < rows)
  const isAnyHere = panels.some(({ came }) => came > 0)
  return panels.filter(
    ({ column, rows, blank }) => column.fit !== 'answer' && blank > 0 && isMarked && (blank === rows || !isAnyHere),
  )
}

function asked({ table: { grid, reading }, column, rows, blank }: Panel): Finding {
  const answers = [column.column.heading, ABSENCES]
  // What is done meanwhile comes first.
  if (blank === rows) answers.reverse()
  return finding('question-attended', placeOf(grid, reading, column.number), {
    column: columnLetters(column.number),
    heading: column.heading,
    absent: rows,
    count: rows,
    says: blank === rows ? 'panel' : 'blanks',
    words: [],
    choices: choicesOf(grid, column.number, answers),
  })
}

function panelOf(table: ReadTable, column: FoundColumn): Panel {
  const { grid, reading } = table
  const { from, end } = rowsOf(grid, reading)
  const names = keyColumn(grid, reading)
  let [rows, blank, came] = [0, 0, 0]
  for (let slot = from; slot < end; slot++) {
    if ((names?.kinds[slot] ?? CellKind.empty) === CellKind.empty) continue
    rows++
    const text = textOfCell(cellAt(grid, slot, column.number)).trim()
    if (text === '') blank++
    else if (attended(text) !== false) came++
  }
  return { table, column, rows, blank, came }
}
