import { HOUR, type Seconds } from '../../../records/duration'
import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { IGNORE_TOTALS } from '../../../state/answerWords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { CLOCK_HOURS, hoursOfNumber, hoursOfText } from '../../cells/hours'
import { isTotalHeading } from '../../layouts/matrix'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import { saysOwnHours } from '../../vocabulary/columnHeads'
import type { SheetAnswers } from '../known/answers'
import type { ReadTable } from '../known/readTable'
import { type UnreadColumn, unreadColumns } from '../known/unreadColumns'
import { dayMatrices } from './dayMatrices'

/** What a matrix people × days of marks says of its rows' hours in a column beside the days. */
export interface DayHours {
  readonly column: UnreadColumn
  /** The hours of a row (from 1) that count; null where it says none, or nothing that can be read. */
  of(row: number): Seconds | null
}

/** The rows of a matrix people × days whose people are known, by row (from 1): the records of the days on which each came. */
type RowsOfDays = ReadonlyMap<number, readonly number[]>

/**
 * The hours of each row of a matrix people × days (the indices of its tables) of marks: 获得学时 beside the days says more than the class's
 * hours do (domain.md §4). Null without such a column, and where somebody has said what the days are worth.
 */
export function dayHours(
  tables: readonly ReadTable[],
  days: ReadonlySet<number>,
  studies: StudyRecords,
  answered: Answered,
): DayHours | null {
  const { grid } = tables[[...days][0]!]!
  const readings = [...days].map((table) => tables[table]!.reading)
  if (readings.some(({ found }) => found.has('hours')) || isAnswered(answered(grid))) return null
  const column = hoursBesideDays(unreadColumns(grid, readings))
  if (!column || areDays(grid, column, rowsOfDays(days, studies))) return null
  return { column, of: (row) => hoursAt(grid, row, column.number) }
}

/** Of the columns beside the days the one that says what each row is worth. */
export function hoursBesideDays(unread: readonly UnreadColumn[]): UnreadColumn | undefined {
  return unread.find(({ heading }) => saysOwnHours(heading) && !OTHERWISE.test(heading))
}

/** Lessons are as long as somebody has to say; the others are of more than one class. */
const OTHERWISE = /课时|分钟|[天日]|院内|所内|本年|累计/

type Answered = (grid: Grid) => Pick<SheetAnswers, 'ignoreTotals' | 'days'>

function isAnswered({ ignoreTotals, days }: ReturnType<Answered>): boolean {
  return ignoreTotals || days !== null
}

/** 学时 that is everywhere the number of the days may be days. */
function areDays(grid: Grid, { number }: UnreadColumn, rows: RowsOfDays): boolean {
  const came = [...rows].filter(([, records]) => records.length > 0)
  return came.length > 0 && came.every(([row, records]) => hoursAt(grid, row, number) === records.length * HOUR)
}

function hoursAt(grid: Grid, row: number, number: number): Seconds | null {
  const cell = cellAt(grid, slotFrom(grid.rows, row), number)
  const hours =
    cell.kind === 'number' ? hoursOfNumber(cell.value, CLOCK_HOURS) : hoursOfText(textOfCell(cell), CLOCK_HOURS)
  return hours < 0 ? null : hours
}

/**
 * A question for every matrix people × days with a row whose own sum nobody can hold with its days: hours for somebody who came on none, a
 * text that is no number of hours, a 合计 that is neither the hours nor the number of the days. What the days give counts meanwhile.
 */
export function dayTotals(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: Answered,
): Finding[] {
  return dayMatrices(tables).flatMap((days) => {
    const { grid, reading } = tables[[...days][0]!]!
    if (isAnswered(answered(grid))) return []
    const own = dayHours(tables, days, studies, answered)
    const readings = [...days].map((table) => tables[table]!.reading)
    const column =
      own?.column ??
      unreadColumns(grid, readings).find(({ heading }) => isTotalHeading(heading) || saysOwnHours(heading))
    if (!column) return []
    const worthOf = (records: readonly number[]) =>
      records.reduce((sum, record) => {
        const hours = studies.seconds[record]!
        return sum + (hours >= 0 ? hours : (classes[studies.trainingClass[record]!]?.hours ?? 0) / days.size)
      }, 0)
    const isCount = isTotalHeading(column.heading) && !saysOwnHours(column.heading)
    const isWrong = ([row, records]: readonly [number, readonly number[]]) => {
      const cell = cellAt(grid, slotFrom(grid.rows, row), column.number)
      if (/^[-—/无\s]*$/.test(textOfCell(cell))) return false
      const hours = hoursAt(grid, row, column.number)
      if (own) return hours === null || (records.length === 0 && hours > 0)
      if (isCount && (cell.kind !== 'number' || cell.value === records.length)) return false
      return hours === null || Math.abs(worthOf(records) - hours) >= TOLERANCE
    }
    const wrong = [...rowsOfDays(days, studies)].find(isWrong)
    if (!wrong) return []
    const [row, records] = wrong
    const text = (number: number) => textOfCell(cellAt(grid, slotFrom(grid.rows, row), number)).trim()
    const { file, sheet } = grid
    return [
      finding(
        'question-total',
        { file, sheet, row, column: column.number },
        {
          name: text(reading.found.get('name')!.number),
          stated: text(column.number),
          added: String(Number((worthOf(records) / HOUR).toFixed(2))),
          choices: [{ file, sheet, column: null, as: IGNORE_TOTALS, shape: '' }],
        },
      ),
    ]
  })
}

/** A share of the class's hours may be rounded in the sheet: 2.67 of 8 hours on three days. */
const TOLERANCE = HOUR / 20

function rowsOfDays(
  days: ReadonlySet<number>,
  { count, sheet, row, person, trainingClass, state }: StudyRecords,
): RowsOfDays {
  const rows = new Map<number, number[]>()
  for (let record = 0; record < count; record++) {
    if (!days.has(sheet[record]!) || person[record]! < 0 || trainingClass[record]! < 0) continue
    const own = rows.get(row[record]!) ?? []
    rows.set(row[record]!, own)
    if (state[record] === StudyState.accepted) own.push(record)
  }
  return rows
}
