import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import { cameBack, stayColumns } from '../../evidence/stays'
import { slotFrom } from '../../slots'
import type { ReadTable } from '../known/readTable'

/**
 * The rows of somebody who left a meeting and came back on the same day are one attendance, no mistake of the sheet: all but the first are
 * `merged` into it. Rows whose times overlap, or with hours of their own, stay as they are. Changes `studies`.
 */
export function mergeRejoined(
  tables: readonly ReadTable[],
  { count, sheet, row, person, trainingClass, state, seconds }: StudyRecords,
): void {
  const columns = tables.map(({ grid, reading }) =>
    reading.kind === 'attendance' && reading.presence === null && reading.slots === null
      ? stayColumns(grid, reading)
      : null,
  )
  if (columns.every((one) => one === null)) return
  const before = new Map<string, number>()
  for (let record = 0; record < count; record++) {
    const table = sheet[record]!
    const pair = columns[table] ?? null
    if (pair === null || state[record] !== StudyState.accepted || seconds[record]! >= 0) continue
    if (person[record]! < 0 || trainingClass[record]! < 0) continue
    const key = `${table} ${person[record]} ${trainingClass[record]}`
    const last = before.get(key)
    before.set(key, record)
    if (last === undefined) continue
    const { grid } = tables[table]!
    const slotOf = (one: number) => slotFrom(grid.rows, row[one]!)
    if (cameBack(grid, pair, slotOf(last), slotOf(record))) state[record] = StudyState.merged
  }
}
