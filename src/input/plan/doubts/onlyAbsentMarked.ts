import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { ABSENCES, NOT_READ } from '../../../state/answerWords'
import { columnLetters } from '../../../workbook/address'
import { CellKind } from '../../../workbook/grid'
import type { FoundColumn } from '../../evidence/matchColumns'
import type { Reading } from '../../reading'
import type { SheetAnswers } from '../known/answers'
import { nameOfKind } from '../known/answerWords'
import { choicesOf, placeOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'
import { keyColumn, rowsOf } from '../known/unreadColumns'

/**
 * A question for every list, and every matrix, of held classes of which all marks say that somebody did not come and some cells are blank
 * (reading.md): the blanks may be those who came, whom nobody counts meanwhile. A column that is wholly blank is not asked about here.
 */
export function onlyAbsentMarked(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: ReadTable['grid']) => Pick<SheetAnswers, 'kind'>,
): Finding[] {
  const of = tables.map(({ reading }) => markColumn(reading))
  if (of.every((column) => column === null)) return []
  const came = new Set<number>()
  const held = new Set<number>()
  const { count, sheet, state, trainingClass, person } = studies
  // Nearly every list has somebody who came among its first rows, and is looked at no further.
  for (const [table, column] of of.entries()) {
    const first = column === null ? -1 : sheet.indexOf(table)
    for (let record = first; record >= 0 && record < count && sheet[record] === table; record++) {
      if (state[record] !== StudyState.notConfirmed) {
        came.add(table)
        break
      }
      if (person[record]! >= 0 && classes[trainingClass[record]!]?.implemented) held.add(table)
    }
  }
  const asked = new Set<string>()
  return tables.flatMap(({ grid, reading }, table) => {
    const column = of[table]
    if (!column || !held.has(table)) return []
    // The columns of a matrix are marked alike: a √ in one says what the blanks of another are.
    const alike = tables.flatMap((one, at) =>
      at === table || (isMatrix(reading) && one.grid === grid && isMatrix(one.reading) && of[at]) ? [at] : [],
    )
    if (alike.some((at) => came.has(at))) return []
    if (isMatrix(reading) && answered(grid).kind === 'attendance') return []
    const counted = alike.map((at) => marksOf(tables[at]!, of[at]!))
    const rows = counted.reduce((sum, one) => sum + one.rows, 0)
    const blank = counted.reduce((sum, one) => sum + one.blank, 0)
    const key = `${grid.file}|${grid.sheet}|${isMatrix(reading) ? '' : `${column.number}|${reading.headerRow}`}`
    if (blank === 0 || blank === rows || asked.has(key)) return []
    asked.add(key)
    return [
      finding('question-attended', placeOf(grid, reading, column.number), {
        column: columnLetters(column.number),
        heading: column.heading,
        absent: rows,
        count: rows,
        says: 'blanks',
        words: [],
        choices: isMatrix(reading)
          ? choicesOf(grid, null, [nameOfKind('attendance'), NOT_READ])
          : choicesOf(grid, column.number, [column.column.heading, ABSENCES]),
      }),
    ]
  })
}

/** The column of who came, where nobody has said that it is one. */
function markColumn({ kind, layout, found }: Reading): FoundColumn | null {
  if (kind !== 'attendance' || (layout !== 'list' && layout !== 'people-by-classes')) return null
  const column = found.get('confirmed')
  return column === undefined || column.fit === 'answer' ? null : column
}

function isMatrix({ layout }: Reading): boolean {
  return layout === 'people-by-classes'
}

/** How many rows of people a table has, and in how many of them a column is blank. */
function marksOf({ grid, reading }: ReadTable, { number }: FoundColumn) {
  const { from, end } = rowsOf(grid, reading)
  const key = keyColumn(grid, reading)
  let rows = 0
  let blank = 0
  for (let slot = from; slot < end; slot++) {
    if ((key?.kinds[slot] ?? CellKind.empty) === CellKind.empty) continue
    rows++
    if ((grid.columns[number - 1]?.kinds[slot] ?? CellKind.empty) === CellKind.empty) blank++
  }
  return { rows, blank }
}
