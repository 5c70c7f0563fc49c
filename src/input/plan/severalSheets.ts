import { type Finding, finding } from '../../records/finding'
import { type StudyRecords, StudyState } from '../../records/studyRecords'
import type { TrainingClass } from '../../records/trainingClass'
import type { Grid } from '../../workbook/grid'
import type { Reading } from '../header'
import type { SheetAnswers } from './answers'
import { DAYS_WORDS } from './answerWords'

/** A table that was read; its index is that of its records' `sheet`. */
export interface ReadTable {
  readonly grid: Grid
  readonly reading: Reading
}

/**
 * A question for every class that several sign-in sheets list, where somebody is on more than one: their hours add up, or they are
 * the same once more (docs/reading.md). Until it is answered the first counts.
 */
export function severalSheets(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'days'>,
): Finding[] {
  const byClass = new Map<number, number[]>()
  tables.forEach(({ reading }, table) => {
    const { kind, found, presence } = reading
    if (kind !== 'attendance' || found.has('className') || found.has('classCode') || presence !== null) return
    const record = studies.sheet.indexOf(table)
    const trainingClass = record < 0 ? -1 : studies.trainingClass[record]!
    if (trainingClass < 0) return
    byClass.set(trainingClass, [...(byClass.get(trainingClass) ?? []), table])
  })
  const questions: Finding[] = []
  for (const [trainingClass, listed] of byClass) {
    const sheets = [...new Set(listed.map((table) => tables[table]!.grid))]
    if (sheets.length < 2 || sheets.some((grid) => answered(grid).days !== null)) continue
    if (!sharePeople(listed, studies)) continue
    const { grid, reading } = tables[listed[1]!]!
    const { file, sheet } = grid
    questions.push(
      finding(
        'question-several-days',
        { file, sheet, row: reading.headerRow, column: null },
        {
          trainingClass: classes[trainingClass]!.name,
          sheets: sheets.length,
          choices: [{ file, sheet, column: null, as: DAYS_WORDS.once, shape: '' }],
        },
      ),
    )
  }
  return questions
}

function sharePeople(listed: readonly number[], { count, sheet, person, state }: StudyRecords): boolean {
  const tables = new Set(listed)
  const seen = new Map<number, number>()
  for (let record = 0; record < count; record++) {
    const table = sheet[record]!
    if (!tables.has(table) || person[record]! < 0 || state[record] !== StudyState.accepted) continue
    const first = seen.get(person[record]!)
    if (first === undefined) seen.set(person[record]!, table)
    else if (first !== table) return true
  }
  return false
}
