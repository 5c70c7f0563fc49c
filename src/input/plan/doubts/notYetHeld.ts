import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { cellAt, type Grid } from '../../../workbook/grid'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import type { SheetAnswers } from '../known/answers'
import { choicesOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'

/** Words of 实施状态 that somebody writes before a class and forgets: no 未实施, no 取消. */
const NOT_YET = /筹备|准备|待|未开始|推迟|延期|延后|顺延|改期|暂缓/

/** A question for every class that was still to come by its 实施状态 (筹备中, 推迟至2026年), though people came to it by the lists. */
export function notYetHeld(
  tables: readonly ReadTable[],
  { count, state, trainingClass }: Pick<StudyRecords, 'count' | 'state' | 'trainingClass'>,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'columns'>,
): Finding[] {
  const waiting = tables.flatMap(({ grid, reading }) => {
    const status = reading.kind === 'classes' && reading.slots === null ? reading.found.get('implemented') : undefined
    if (!status || answered(grid).columns.has(status.number)) return []
    return classes.flatMap((one, at) => {
      const { file, sheet, row } = one.place
      if (one.implemented || sheet !== grid.sheet || file !== grid.file) return []
      const text = textOfCell(cellAt(grid, slotFrom(grid.rows, row), status.number)).trim()
      return NOT_YET.test(text) ? [{ grid, status, one, at, text }] : []
    })
  })
  if (waiting.length === 0) return []
  const attended = new Set<number>()
  for (let record = 0; record < count; record++)
    if (state[record] === StudyState.accepted) attended.add(trainingClass[record]!)
  return waiting.flatMap(({ grid, status, one, at, text }) =>
    attended.has(at)
      ? [
          finding(
            'question-note',
            { ...one.place, column: status.number },
            { text: `${one.name}：${text}`, choices: choicesOf(grid, status.number, [status.column.heading]) },
          ),
        ]
      : [],
  )
}
