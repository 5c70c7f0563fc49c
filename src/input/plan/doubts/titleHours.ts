import { HOUR } from '../../../records/duration'
import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { HOURS_WORDS } from '../../../state/answerWords'
import type { Grid } from '../../../workbook/grid'
import { type HoursRates, hoursOfText } from '../../cells/hours'
import type { SheetAnswers } from '../known/answers'
import type { ReadTable } from '../known/readTable'

/**
 * The hours that a title block gives to all whom it lists (学时：8), or a matrix with the name of a class (保密教育（1学时））: they count where the class has none, and where the user says so;
 * where the class has others, it is asked, and the class's count meanwhile. Changes `studies`.
 */
export function titleHours(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  rates: HoursRates,
  answered: (grid: Grid) => Pick<SheetAnswers, 'hours'>,
): Finding[] {
  const { sheet, trainingClass, seconds, state } = studies
  return tables.flatMap(({ grid, reading }, table) => {
    const { kind, hoursLabel, headerRow, presence } = reading
    if (kind !== 'attendance' || hoursLabel === null) return []
    const own = hoursOfText(hoursLabel, { ...rates, seconds: HOUR })
    const first = sheet.indexOf(table)
    const meant = first < 0 ? undefined : classes[trainingClass[first]!]
    if (own < 0 || !meant || meant.hours === own) return []
    const said = answered(grid).hours
    if (meant.hours !== null && said === null) {
      const choices = (['ofClass', 'ofSheet'] as const).map((key) => {
        return { file: grid.file, sheet: grid.sheet, column: null, as: HOURS_WORDS[key], shape: '' }
      })
      const place = { file: grid.file, sheet: grid.sheet, row: headerRow, column: presence }
      return [
        finding('question-hours', place, { trainingClass: meant.name, stated: hoursLabel, own: meant.hours, choices }),
      ]
    }
    if (meant.hours !== null && said === 'ofClass') return []
    for (let record = first; record < studies.count && sheet[record] === table; record++)
      if (seconds[record]! < 0 && state[record] !== StudyState.unreadable) seconds[record] = own
    return []
  })
}
