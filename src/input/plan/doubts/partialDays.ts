import { HOUR } from '../../../records/duration'
import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { DAYS_WORDS } from '../../../state/answerWords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { isTotalHeading } from '../../layouts/matrix'
import type { Reading } from '../../reading'
import { slotFrom } from '../../slots'
import type { SheetAnswers } from '../known/answers'
import type { ReadTable } from '../known/readTable'
import { unreadColumns } from '../known/unreadColumns'
import { dayHours } from './dayHours'
import { dayMatrices } from './dayMatrices'

/** A row of such a matrix that lacks days. */
interface DaysOfRow {
  /** From 1. */
  readonly row: number
  /** Of the days that it has. */
  readonly records: readonly number[]
}

/**
 * A question for every matrix people × days whose marks say that somebody missed a day and nothing says what the others are worth: a
 * share of the class's hours, all of them, none (docs/reading.md). Shares count until it is answered.
 */
export function partialDays(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'days' | 'ignoreTotals'>,
): Finding[] {
  return dayMatrices(tables).flatMap((days) => {
    const { grid, reading } = tables[[...days][0]!]!
    if (answered(grid).days !== null) return []
    const readings = [...days].map((table) => tables[table]!.reading)
    const own = dayHours(tables, days, studies, answered)
    const unsaid = partialRows(days, studies).filter(({ row, records }) => {
      const [first] = records
      const whole = classes[studies.trainingClass[first!]!]!.hours
      if (whole === null || studies.seconds[first!]! >= 0 || (own && own.of(row) !== null)) return false
      return !saysShare(grid, readings, row, (whole * records.length) / days.size)
    })
    if (unsaid.length === 0) return []
    const { file, sheet } = grid
    return [
      finding(
        'question-missed-days',
        { file, sheet, row: reading.headerRow, column: null },
        {
          trainingClass: classes[studies.trainingClass[unsaid[0]!.records[0]!]!]!.name,
          days: days.size,
          people: unsaid.length,
          choices: (['share', 'whole', 'full'] as const).map((key) => {
            return { file, sheet, column: null, as: DAYS_WORDS[key], shape: '' }
          }),
        },
      ),
    ]
  })
}

/** The rows that lack days of the matrix, of people and classes that are known. */
export function partialRows(
  days: ReadonlySet<number>,
  { count, sheet, row, person, state, trainingClass }: StudyRecords,
): readonly DaysOfRow[] {
  const rows = new Map<number, number[]>()
  for (let record = 0; record < count; record++) {
    if (!days.has(sheet[record]!) || person[record]! < 0 || trainingClass[record]! < 0) continue
    if (state[record] !== StudyState.accepted) continue
    rows.set(row[record]!, [...(rows.get(row[record]!) ?? []), record])
  }
  return [...rows].flatMap(([at, records]) => (records.length < days.size ? [{ row: at, records }] : []))
}

/** Whether the row's own 合计 is that share, in hours. */
function saysShare(grid: Grid, readings: readonly Reading[], row: number, seconds: number): boolean {
  const total = unreadColumns(grid, readings).find(({ heading }) => isTotalHeading(heading) || /学时/.test(heading))
  if (!total) return false
  const stated = cellAt(grid, slotFrom(grid.rows, row), total.number)
  return stated.kind === 'number' && Math.abs(stated.value - seconds / HOUR) < 0.01
}
