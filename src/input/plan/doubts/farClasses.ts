import { DAY } from '../../../records/duration'
import { type Finding, finding } from '../../../records/finding'
import { calendarDate, isoMoment } from '../../../records/moment'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { cellAt, type Grid } from '../../../workbook/grid'
import { saidMonths } from '../../evidence/saidMonths'
import { slotFrom } from '../../slots'
import type { SheetAnswers } from '../known/answers'
import { choicesOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'

/** No class goes on for so long. */
const LONGEST = 200 * DAY
/** Among so many classes of the year one of another is odd. */
const FEWEST = 2

/**
 * A question for every class to which people came by the lists that is of another year than the workbook by nothing but a year that may be
 * mistyped: its days end before they begin, or go on for most of a year, or it is the only one of its table.
 *
 * @param year the workbook's; null asks nothing
 */
export function farClasses(
  tables: readonly ReadTable[],
  { count, sheet, state, trainingClass }: Pick<StudyRecords, 'count' | 'sheet' | 'state' | 'trainingClass'>,
  classes: readonly TrainingClass[],
  year: number | null,
  answered: (grid: Grid) => Pick<SheetAnswers, 'columns' | 'kind'>,
): Finding[] {
  // Where nothing is of another year nobody's attendance need be looked at.
  const others = classes.flatMap((one, at) => (one.year !== null && one.year !== year && isOfStart(one) ? [at] : []))
  if (year === null || others.length === 0) return []
  /** By class a table that says who came. */
  const attended = new Map<number, ReadTable>()
  for (let record = 0; record < count; record++)
    if (state[record] === StudyState.accepted) attended.set(trainingClass[record]!, tables[sheet[record]!]!)
  return others.flatMap((at) => {
    const one = classes[at]!
    const list = attended.get(at)
    if (!one.implemented || !list || saysYear(list, one.year!)) return []
    const table = tables.find(
      ({ grid, reading }) =>
        reading.kind === 'classes' && grid.sheet === one.place.sheet && grid.file === one.place.file,
    )
    const start = table?.reading.found.get('start')
    if (
      !table ||
      !start ||
      saysOwnYear(table, one) ||
      answered(table.grid).columns.has(start.number) ||
      !isOdd(one, classes, year)
    )
      return []
    const days = [one.start, one.end].flatMap((day) => (day === null ? [] : isoMoment(day, false))).join('–')
    const place = { ...one.place, column: start.number }
    const choices = choicesOf(table.grid, start.number, [start.column.heading])
    return [finding('question-note', place, { text: `${one.name}：${days}`, choices })]
  })
}

/** Whether 培训年度 says the class's year beside its days. */
function saysOwnYear({ grid, reading }: ReadTable, { place }: TrainingClass): boolean {
  const column = reading.found.get('year')
  return column !== undefined && cellAt(grid, slotFrom(grid.rows, place.row), column.number).kind !== 'empty'
}

/** Whether a list's title or its sheet's name says the year: what two say nobody has mistyped. */
function saysYear({ grid, reading }: ReadTable, year: number): boolean {
  return saidMonths([grid.sheet, ...reading.titles]).years.includes(year)
}

/** Whether nothing but its first day says of which year a class is. */
function isOfStart({ start, year }: TrainingClass): boolean {
  return start !== null && calendarDate(start).year === year
}

function isOdd({ start, end, place, year: own }: TrainingClass, classes: readonly TrainingClass[], year: number) {
  // From December into January is nothing odd.
  if (end !== null && calendarDate(end).year !== own) return end < start! || end - start! > LONGEST
  const beside = classes.filter((other) => other.place.sheet === place.sheet && other.place.file === place.file)
  return (
    beside.filter((other) => other.year === year).length >= FEWEST &&
    beside.filter((other) => other.year !== year).length === 1
  )
}
