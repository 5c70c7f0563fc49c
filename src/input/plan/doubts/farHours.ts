import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { HOURS_WORDS } from '../../../state/answerWords'
import { columnLetters } from '../../../workbook/address'
import { cellAt, type Grid } from '../../../workbook/grid'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import type { SheetAnswers } from '../known/answers'
import { choicesOf, placeOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'

/**
 * Questions about more hours for attending a class than it has. They count meanwhile; the class's do where somebody says so. Changes
 * `studies`.
 */
export function farHours(
  tables: readonly ReadTable[],
  { sheet, state, seconds, row, trainingClass }: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'hours'>,
): Finding[] {
  return tables.flatMap(({ grid, reading }, table) => {
    const hours = reading.found.get('hours')
    if (!hours || reading.kind !== 'attendance') return []
    const from = sheet.indexOf(table)
    if (from < 0) return []
    const far: number[] = []
    for (let record = from; sheet[record] === table; record++) {
      if (state[record] !== StudyState.accepted) continue
      const most = classes[trainingClass[record]!]?.hours ?? null
      if (most !== null && seconds[record]! > most) far.push(record)
    }
    const [first] = far
    if (first === undefined) return []
    const said = answered(grid).hours
    if (said === 'ofClass') for (const record of far) seconds[record] = -1
    if (said !== null) return []
    const { name, hours: own } = classes[trainingClass[first]!]!
    const stated = textOfCell(cellAt(grid, slotFrom(grid.rows, row[first]!), hours.number))
    const choices = choicesOf(grid, null, [HOURS_WORDS.ofSheet, HOURS_WORDS.ofClass])
    return [
      finding(
        'question-hours-above',
        { ...placeOf(grid, reading, hours.number), row: row[first]! },
        { column: columnLetters(hours.number), trainingClass: name, stated, own: own!, rows: far.length, choices },
      ),
    ]
  })
}
