import { type Finding, finding } from '../../../records/finding'
import type { TrainingClass } from '../../../records/trainingClass'
import { NOT_READ } from '../../../state/answerWords'
import type { Grid } from '../../../workbook/grid'
import type { SheetAnswers } from '../known/answers'
import { choicesOf, placeOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'

/** Guests may come to a class, but no more than so many for each of the staff, and any institute may fill a hall. */
const MOST_FOR_EACH = 20
const MOST_OF_A_HALL = 200

/**
 * A question for the first class of a table that plans, or had, far more people than an institute of so many can have called together: 2000 where
 * 20 will have been meant. It counts meanwhile.
 *
 * @param staff how many the institute has, by 设置 or by 人员
 */
export function farPeople(
  tables: readonly ReadTable[],
  classes: readonly TrainingClass[],
  staff: number,
  answered: (grid: Grid) => Pick<SheetAnswers, 'columns'>,
): Finding[] {
  const most = Math.max(MOST_OF_A_HALL, MOST_FOR_EACH * staff)
  if (staff === 0 || !classes.some((one) => peopleOf(one).some(({ people }) => people > most))) return []
  return tables.flatMap(({ grid, reading }) => {
    if (reading.kind !== 'classes') return []
    for (const one of classes) {
      if (one.place.sheet !== grid.sheet || one.place.file !== grid.file) continue
      for (const { key, people } of peopleOf(one)) {
        const column = reading.found.get(key)
        if (people <= most || !column || answered(grid).columns.has(column.number)) continue
        const place = { ...placeOf(grid, reading, column.number), row: one.place.row }
        const { heading } = column.column
        const choices = choicesOf(grid, column.number, [heading, NOT_READ])
        return [finding('question-far-people', place, { trainingClass: one.name, heading, people, staff, choices })]
      }
    }
    return []
  })
}

function peopleOf({ plannedPeople, participants }: TrainingClass) {
  return [
    { key: 'plannedPeople', people: plannedPeople ?? 0 },
    { key: 'participants', people: participants ?? 0 },
  ] as const
}
