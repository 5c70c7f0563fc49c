import { HOUR } from '../../../records/duration'
import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { IGNORE_TOTALS } from '../../../state/answerWords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { isTotalHeading } from '../../layouts/matrix'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import { saysOwnHours } from '../../vocabulary/columnHeads'
import { isGrantedHours } from '../../vocabulary/grantedHours'
import type { SheetAnswers } from '../known/answers'
import type { ReadTable } from '../known/readTable'
import { type UnreadColumn, unreadColumns } from '../known/unreadColumns'

/**
 * A question for every row of a matrix people × classes, or classes × people, whose own 合计 or 获得学时 is neither the hours nor the number of its cells: the
 * sheet contradicts itself, and nobody but its keeper knows where. The cells count meanwhile.
 */
export function ownTotals(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'ignoreTotals'>,
): Finding[] {
  const matrices = new Map<Grid, number[]>()
  tables.forEach(({ grid, reading }, table) => {
    if (reading.layout === 'people-by-classes' || reading.layout === 'classes-by-people')
      matrices.set(grid, [...(matrices.get(grid) ?? []), table])
  })
  return [...matrices].flatMap(([grid, own]) => {
    const readings = own.map((table) => tables[table]!.reading)
    const unread = unreadColumns(grid, readings)
    const total = unread.find(({ heading }) => isTotalHeading(heading)) ?? hoursBehind(unread, readings)
    if (!total || answered(grid).ignoreTotals) return []
    const { found: of, layout } = readings[0]!
    const name = of.get(layout === 'people-by-classes' ? 'name' : 'className')!.number
    const found = contradictions(grid, { own, number: total.number, name }, studies, classes)
    // 核定学时 behind a 合计 that is right says what was granted of it.
    const granted = unread.find(({ number, heading }) => number > total.number && isGrantedHours(heading))
    return found.length > 0 || !granted
      ? found
      : contradictions(grid, { own, number: granted.number, name }, studies, classes)
  })
}

/** The one column of hours behind those of all classes: two or more are of the classes before them. */
function hoursBehind(unread: readonly UnreadColumn[], readings: readonly Reading[]): UnreadColumn | undefined {
  const [hours, another] = unread.filter(({ heading }) => saysOwnHours(heading))
  return another || readings.some(({ presence }) => (presence ?? 0) > (hours?.number ?? 0)) ? undefined : hours
}

function contradictions(
  grid: Grid,
  { own, number, name }: { readonly own: readonly number[]; readonly number: number; readonly name: number },
  { count, sheet, row, state, seconds, trainingClass }: StudyRecords,
  classes: readonly TrainingClass[],
): Finding[] {
  const tables = new Set(own)
  const sums = new Map<number, { seconds: number; marks: number }>()
  for (let record = 0; record < count; record++) {
    if (!tables.has(sheet[record]!) || state[record] !== StudyState.accepted) continue
    const sum = sums.get(row[record]!) ?? { seconds: 0, marks: 0 }
    sums.set(row[record]!, sum)
    sum.marks++
    sum.seconds += seconds[record]! >= 0 ? seconds[record]! : (classes[trainingClass[record]!]?.hours ?? 0)
  }
  const { file, sheet: sheetName } = grid
  return [...sums].flatMap(([at, sum]) => {
    const slot = slotFrom(grid.rows, at)
    const stated = cellAt(grid, slot, number)
    if (stated.kind !== 'number') return []
    const isHours = Math.abs(stated.value - sum.seconds / HOUR) < 0.005
    if (isHours || stated.value === sum.marks) return []
    return [
      finding(
        'question-total',
        { file, sheet: sheetName, row: at, column: number },
        {
          name: textOfCell(cellAt(grid, slot, name)),
          stated: textOfCell(stated),
          added: String(Number((sum.seconds / HOUR).toFixed(2))),
          choices: [{ file, sheet: sheetName, column: null, as: IGNORE_TOTALS, shape: '' }],
        },
      ),
    ]
  })
}
