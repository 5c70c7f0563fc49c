import { type Finding, finding } from '../../../records/finding'
import { calendarDate, isoMoment, momentOf } from '../../../records/moment'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { NOT_READ } from '../../../state/answerWords'
import type { Place } from '../../../workbook/address'
import type { Grid } from '../../../workbook/grid'
import type { SheetAnswers } from '../known/answers'
import { choicesOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'

/**
 * A question for every table of 外部学习 or 培训班 whose 年度 puts a row into a year before all of its days, and so into the workbook's year or
 * out of it; into a later one what was learned may well be counted. 年度 decides meanwhile (domain.md §3), and for good where somebody says so.
 *
 * @param year the workbook's; null asks nothing
 */
export function yearColumns(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  texts: readonly string[],
  year: number | null,
  answered: (grid: Grid) => Pick<SheetAnswers, 'columns' | 'kind'>,
): Finding[] {
  if (year === null) return []
  return tables.flatMap(({ grid, reading }, table) => {
    const column = reading.found.get('year')
    const { columns, kind } = answered(grid)
    if (!column || columns.has(column.number) || kind !== undefined) return []
    const odd =
      reading.kind === 'external'
        ? firstStudy(studies, table, texts, year)
        : reading.kind === 'classes'
          ? firstClass(classes, grid, year)
          : null
    if (odd === null) return []
    const place: Place = { file: grid.file, sheet: grid.sheet, row: odd.row, column: column.number }
    const choices = choicesOf(grid, column.number, [column.column.heading, NOT_READ])
    const { name, year: own, days } = odd
    return [finding('question-own-year', place, { name, own, days, choices })]
  })
}

interface OddRow {
  readonly row: number
  readonly name: string
  readonly year: number
  readonly days: string
}

function firstStudy(
  { sheet, state, year: years, start, end, title, row }: StudyRecords,
  table: number,
  texts: readonly string[],
  year: number,
): OddRow | null {
  const [from, to] = [momentOf(year, 1, 1)!, momentOf(year + 1, 1, 1)!]
  for (let record = sheet.indexOf(table); record >= 0 && sheet[record] === table; record++) {
    const own = years[record]!
    // Nearly all rows are of their own year, and need no calendar to say so.
    if (own === 0 || start[record]! < (own === year ? to : from) || state[record] !== StudyState.accepted) continue
    const days = laterDays(own, start[record]!, end[record]!, year)
    if (days !== null) return { row: row[record]!, name: texts[title[record]!] ?? '', year: own, days }
  }
  return null
}

function firstClass(classes: readonly TrainingClass[], { file, sheet }: Grid, year: number): OddRow | null {
  for (const { place, name, year: own, start, end, implemented } of classes) {
    if (own === null || !implemented || place.file !== file || place.sheet !== sheet) continue
    const days = laterDays(own, start ?? Number.NaN, end ?? Number.NaN, year)
    if (days !== null) return { row: place.row, name, year: own, days }
  }
  return null
}

/** Days that are all of later years than `own`, where one of these is `year`; null for others. Moments are NaN where not given. */
function laterDays(own: number, start: number, end: number, year: number): string | null {
  const days = [start, end].filter((day) => !Number.isNaN(day))
  const years = days.map((day) => calendarDate(day).year)
  if (days.length === 0 || years.some((one) => one <= own) || !(own === year || years.includes(year))) return null
  return [...new Set(days.map((day) => isoMoment(day, false)))].join('–')
}
