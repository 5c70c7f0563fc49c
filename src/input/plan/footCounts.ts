import { type Finding, finding } from '../../records/finding'
import { cameCells, peopleIn } from '../../records/givenPeople'
import { type StudyRecords, StudyState } from '../../records/studyRecords'
import type { TrainingClass } from '../../records/trainingClass'
import { AS_LISTED_PREFIX } from '../../state/answerWords'
import { cellAt, type Grid } from '../../workbook/grid'
import { slotFrom } from '../slots'
import { saidCame, saysCount } from '../vocabulary/cameCount'
import type { SheetAnswers } from './answers'
import { choicesOf } from './asking'
import type { ReadTable } from './readTable'
import { rowsOf } from './unreadColumns'

/** How far from its rows a list may say how many came. */
const NEAR = { above: 6, foot: 8 } as const

/**
 * A question for every list of one class that says how many came (实到9人, 实到人数 | 9) and holds another number who did. 培训班 that
 * says what the list holds settles it where more came, who may be guests, and so does an answer; a list with rows of nobody known is told of those.
 */
export function footCounts(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'asListed'>,
): Finding[] {
  return tables.flatMap(({ grid, reading }, table) => {
    if (reading.kind !== 'attendance' || reading.layout !== 'list' || reading.found.has('className')) return []
    // Panels and sections of one head share what stands above and below them.
    if (tables.filter((one) => one.grid === grid && one.reading.headerRow === reading.headerRow).length > 1) return []
    const said = countNear(grid, tables, table)
    if (said === null) return []
    const listed = listedIn(studies, table)
    const meant = listed && classes[listed.trainingClass]
    if (!meant || listed.people === said.count || answered(grid).asListed.has(meant.name)) return []
    const cells = cameCells(meant)
    // More may have come than the staff; fewer say that somebody listed did not.
    if (cells.length > 0 && peopleIn(cells) === listed.people && said.count > listed.people) return []
    return [
      finding(
        'question-foot-count',
        { file: grid.file, sheet: grid.sheet, row: said.row, column: said.column },
        {
          trainingClass: meant.name,
          listed: listed.people,
          stated: said.count,
          choices: choicesOf(grid, null, [`${AS_LISTED_PREFIX}${meant.name}`]),
        },
      ),
    ]
  })
}

/** What the rows next above a table's head, and the last before the next table, say of how many came; null where nothing or several do. */
function countNear(
  grid: Grid,
  tables: readonly ReadTable[],
  table: number,
): { readonly count: number; readonly row: number; readonly column: number } | null {
  const { reading } = tables[table]!
  const { from, end } = rowsOf(grid, reading)
  const head = slotFrom(grid.rows, reading.headerRow)
  const before = tables.reduce(
    (last, one) =>
      one.grid === grid && one.reading.headerRow < reading.headerRow
        ? Math.max(last, one.reading.lastDataRow === null ? 0 : rowsOf(grid, one.reading).end)
        : last,
    0,
  )
  const next = tables.reduce(
    (first, one) =>
      one.grid === grid && one.reading.headerRow > reading.headerRow
        ? Math.min(first, slotFrom(grid.rows, one.reading.headerRow))
        : first,
    grid.rows.length,
  )
  const last = Math.min(end, next)
  const slots = [...range(Math.max(before, head - NEAR.above), head), ...range(Math.max(from, last - NEAR.foot), last)]
  const found = slots.flatMap((slot) => countsIn(grid, slot))
  const counts = new Set(found.map(({ count }) => count))
  return counts.size === 1 ? found[0]! : null
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

function countsIn(grid: Grid, slot: number) {
  const found: { count: number; row: number; column: number }[] = []
  let isAsked = false
  for (let column = 1; column <= grid.columns.length; column++) {
    const cell = cellAt(grid, slot, column)
    if (cell.kind === 'empty') continue
    const place = { row: grid.rows[slot]!, column }
    if (isAsked && cell.kind === 'number') found.push({ count: cell.value, ...place })
    const count = cell.kind === 'text' ? saidCame(cell.text) : null
    if (count !== null) found.push({ count, ...place })
    isAsked = cell.kind === 'text' && saysCount(cell.text)
  }
  return found
}

/** How many different people a table's records confirm, and of which one class; null where a row is of nobody, or of several classes. */
function listedIn(
  { sheet, state, person, trainingClass }: StudyRecords,
  table: number,
): { readonly people: number; readonly trainingClass: number } | null {
  const from = sheet.indexOf(table)
  if (from < 0) return null
  const people = new Set<number>()
  const of = trainingClass[from]!
  for (let record = from; sheet[record] === table; record++) {
    if (trainingClass[record] !== of || person[record]! < 0 || state[record] === StudyState.unreadable) return null
    if (state[record] === StudyState.accepted || state[record] === StudyState.merged) people.add(person[record]!)
  }
  return of < 0 ? null : { people: people.size, trainingClass: of }
}
