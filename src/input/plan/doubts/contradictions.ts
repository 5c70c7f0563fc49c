import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import { NOT_READ } from '../../../state/answerWords'
import type { Grid } from '../../../workbook/grid'
import type { SheetAnswers } from '../known/answers'
import { nameOfKind } from '../known/answerWords'
import type { ReadTable } from '../known/readTable'

/**
 * A question for every sheet by which people came to a class of which another sheet says that they did not: one of them is old, or a
 * copy. Both count meanwhile, the hidden one is asked about.
 */
export function contradictions(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  answered: (grid: Grid) => Pick<SheetAnswers, 'kind'>,
): Finding[] {
  const { count, sheet, person, trainingClass, state } = studies
  if (new Set(tables.flatMap(({ grid, reading }) => (reading.kind === 'attendance' ? [grid] : []))).size < 2) return []
  const keyOf = (record: number) => person[record]! * 65_536 + trainingClass[record]!
  const away = new Map<number, Grid>()
  for (let record = 0; record < count; record++)
    if (state[record] === StudyState.notConfirmed && person[record]! >= 0 && trainingClass[record]! >= 0)
      away.set(keyOf(record), tables[sheet[record]!]!.grid)
  if (away.size === 0) return []
  const asked = new Map<Grid, { rows: number; beside: Grid }>()
  for (let record = 0; record < count; record++) {
    if (state[record] !== StudyState.accepted || person[record]! < 0 || trainingClass[record]! < 0) continue
    const other = away.get(keyOf(record))
    const { grid } = tables[sheet[record]!]!
    if (!other || other === grid) continue
    const [about, beside] = other.hidden && !grid.hidden ? [other, grid] : [grid, other]
    const before = asked.get(about)
    asked.set(about, { rows: (before?.rows ?? 0) + 1, beside })
  }
  return [...asked].flatMap(([grid, { rows, beside }]) => {
    if (answered(grid).kind !== undefined) return []
    const { file, sheet: name } = grid
    const choices = [nameOfKind('attendance'), NOT_READ].map((as) => ({
      file,
      sheet: name,
      column: null,
      as,
      shape: '',
    }))
    const place = { file, sheet: name, row: grid.rows[0]!, column: null }
    return [finding('question-contradicts', place, { rows, beside: beside.sheet, choices })]
  })
}
