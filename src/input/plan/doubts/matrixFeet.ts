import { HOUR } from '../../../records/duration'
import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { IGNORE_TOTALS } from '../../../state/answerWords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { compact } from '../../plainText'
import { textsIn } from '../../rowCells'
import type { SheetCells } from '../../sheetCells'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import { saidInSum, saysCount } from '../../vocabulary/cameCount'
import { labelsSum } from '../../vocabulary/sums'
import type { SheetAnswers } from '../known/answers'
import { choicesOf } from '../known/asking'

/**
 * A question for every number below or between the rows of a matrix people × classes (合计, 参加人数) that is neither how many came to the
 * class above it nor their hours: of all, since a sum above, or until the next one.
 */
export function matrixFeet(
  tables: readonly SheetCells[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'ignoreTotals'>,
): Finding[] {
  return tables.flatMap((cells, table) => {
    const { grid, reading, tally } = cells
    const { layout, presence } = reading
    if (layout !== 'people-by-classes' || presence === null || answered(grid).ignoreTotals) return []
    const feet = tally.leftOut
      .flatMap(({ row, why }) => (why === 'total' ? slotFrom(grid.rows, row) : []))
      .filter((slot) => textsIn(grid, slot).some(isFoot))
      .sort((a, b) => a - b)
    const came = feet.length > 0 ? cameIn(grid, studies, classes, table) : null
    if (came === null) return []
    // 合计 may be the first row.
    const isAbove = came[0] !== undefined && feet[0]! < came[0].slot
    return feet.flatMap((slot, at) => {
      const cell = cellAt(grid, slot, presence)
      const stated = cell.kind === 'number' ? cell.value : cell.kind === 'text' ? saidInSum(cell.text) : null
      if (stated === null) return []
      const until = isAbove ? (feet[at + 1] ?? Number.POSITIVE_INFINITY) : slot
      const before = isAbove ? [slot] : [...feet.slice(0, at), -1]
      const may = [came, ...before.map((from) => came.filter((one) => one.slot > from && one.slot < until))]
      if (may.some((some) => some.length === stated || Math.abs(hoursOf(some) - stated) < 0.005)) return []
      const since = came.filter((one) => one.slot > (isAbove ? slot : (feet[at - 1] ?? -1)) && one.slot < until)
      const { file, sheet } = grid
      return [
        finding(
          'question-total',
          { file, sheet, row: grid.rows[slot]!, column: presence },
          {
            name: classes[since[0]?.trainingClass ?? -1]?.name ?? sheet,
            stated: textOfCell(cell),
            added: String(since.some(({ isOwn }) => isOwn) ? Number(hoursOf(since).toFixed(2)) : since.length),
            choices: choicesOf(grid, null, [IGNORE_TOTALS]),
          },
        ),
      ]
    })
  })
}

function isFoot(text: string): boolean {
  return labelsSum(compact(text)) || saysCount(text) || /^(?:参加|参训|参会)人[数次]$/.test(compact(text))
}

interface Came {
  readonly slot: number
  readonly trainingClass: number
  readonly seconds: number
  /** Whether the cell says hours itself. */
  readonly isOwn: boolean
}

/** Who came by a column of the matrix; null where a row is of nobody known or cannot be read, which is told. */
function cameIn(
  grid: Grid,
  { count, sheet, row, state, person, trainingClass, seconds }: StudyRecords,
  classes: readonly TrainingClass[],
  table: number,
): readonly Came[] | null {
  const came: Came[] = []
  for (let record = sheet.indexOf(table); record >= 0 && record < count && sheet[record] === table; record++) {
    if (person[record]! < 0 || trainingClass[record]! < 0 || state[record] === StudyState.unreadable) return null
    if (state[record] !== StudyState.accepted && state[record] !== StudyState.merged) continue
    const own = seconds[record]!
    came.push({
      slot: slotFrom(grid.rows, row[record]!),
      trainingClass: trainingClass[record]!,
      seconds: own >= 0 ? own : (classes[trainingClass[record]!]!.hours ?? 0),
      isOwn: own >= 0,
    })
  }
  return came
}

function hoursOf(came: readonly Came[]): number {
  return came.reduce((total, { seconds }) => total + seconds, 0) / HOUR
}
