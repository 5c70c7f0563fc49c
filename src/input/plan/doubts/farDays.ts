import type { Finding } from '../../../records/finding'
import type { StudyRecords } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import type { Grid } from '../../../workbook/grid'
import type { SheetAnswers } from '../known/answers'
import type { ReadTable } from '../known/readTable'
import { farClasses } from './farClasses'
import { farSignIns } from './farSignIns'
import { notYetHeld } from './notYetHeld'

/**
 * All questions about classes to which people came at a time, or in a state, that does not agree with it.
 *
 * @param year the workbook's; null for none
 */
export function farDays(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  year: number | null,
  answered: (grid: Grid) => Pick<SheetAnswers, 'className' | 'columns' | 'kind'>,
): Finding[] {
  return [
    ...farSignIns(tables, studies, classes, answered),
    ...farClasses(tables, studies, classes, year, answered),
    ...notYetHeld(tables, studies, classes, answered),
  ]
}
