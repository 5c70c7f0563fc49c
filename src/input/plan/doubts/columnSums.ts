import { HOUR } from '../../../records/duration'
import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { IGNORE_TOTALS } from '../../../state/answerWords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { rowLabel } from '../../rowCells'
import type { SheetCells } from '../../sheetCells'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import { asksForPeople, saidCame, saidPeople, saidSum } from '../../vocabulary/cameCount'
import { labelsSum } from '../../vocabulary/sums'
import type { SheetAnswers } from '../known/answers'
import { choicesOf } from '../known/asking'

/**
 * A question for every column of a matrix (people × classes, people × days, classes × people, names below their classes) whose own sum at the foot or
 * between its rows (合计 | 32 | 16, 实到人数 | 4 | 3) is neither the hours nor the number of those who have some, since the last sum or in all. The
 * first of a sheet is asked about; the cells count meanwhile. How many did not come, or were to come, says nothing here.
 */
export function columnSums(
  tables: readonly SheetCells[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'ignoreTotals'>,
): Finding[] {
  const asked = new Set<Grid>()
  return tables.flatMap((cells, table) => {
    const { grid, reading, tally } = cells
    if (reading.kind !== 'attendance' || reading.presence === null || reading.slots || asked.has(grid)) return []
    const sums = tally.leftOut.flatMap(({ row, why }) => (why === 'total' ? row : []))
    if (sums.length === 0 || answered(grid).ignoreTotals) return []
    const addedOf = columnOf(cells, table, studies, classes)
    for (const [at, row] of sums.entries()) {
      // Of very many only the last, which is of all.
      if (at < sums.length - 1 && sums.length > MOST_SUMS) continue
      const stated = statedIn(grid, slotFrom(grid.rows, row), reading.presence)
      if (stated === null) continue
      const added = [sums[at - 1] ?? 0, 0].map((from) => addedOf(from, row))
      if (added.some((one) => one === null || one.may.some((sum) => Math.abs(sum - stated.value) < 0.01))) continue
      asked.add(grid)
      const { people, hours } = added[1]!
      return [
        finding(
          'question-total',
          { file: grid.file, sheet: grid.sheet, row, column: reading.presence },
          {
            name: [reading.className ?? '', stated.label].join(' ').trim(),
            stated: stated.text,
            added: stated.isOfPeople || stated.value <= people ? `${people}` : `${Number(hours.toFixed(2))}`,
            choices: choicesOf(grid, null, [IGNORE_TOTALS]),
          },
        ),
      ]
    }
    return []
  })
}

const MOST_SUMS = 100

interface Stated {
  readonly value: number
  readonly text: string
  readonly label: string
  readonly isOfPeople: boolean
}

/** What a row of sums says of a column; null where it says nothing, or nothing of who came. */
function statedIn(grid: Grid, slot: number, column: number): Stated | null {
  const cell = cellAt(grid, slot, column)
  const label = rowLabel(grid, slot)
  const text = textOfCell(cell).trim()
  // 共3人 below the names themselves is its own label.
  const isOwn = label === text
  const isOfPeople = asksForPeople(label) && !labelsSum(label)
  if (!isOwn && !isOfPeople && !labelsSum(label)) return null
  if (cell.kind === 'number') return { value: cell.value, text, label, isOfPeople }
  if (cell.kind !== 'text') return null
  const count = saidCame(text) ?? saidSum(text) ?? saidPeople(text)
  return count === null ? null : { value: count, text, label: isOwn ? '' : label, isOfPeople: true }
}

interface Added {
  readonly people: number
  readonly hours: number
  /** What a sum of it may be. */
  readonly may: readonly number[]
}

/** What the records of a table between two rows (neither counts) add up to; null where one of them is nobody known, or cannot be read. */
function columnOf(
  { grid, reading }: SheetCells,
  table: number,
  { sheet, row, state, seconds, person, trainingClass }: StudyRecords,
  classes: readonly TrainingClass[],
): (from: number, end: number) => Added | null {
  const first = sheet.indexOf(table)
  const last = sheet.lastIndexOf(table)
  return (from, end) => {
    let people = 0
    let hours = 0
    let numbers = 0
    for (let record = Math.max(0, first); record <= last; record++) {
      if (row[record]! <= from || row[record]! >= end) continue
      if (person[record]! < 0 || state[record] === StudyState.unreadable) return null
      if (state[record] !== StudyState.accepted && state[record] !== StudyState.merged) continue
      people++
      hours += (seconds[record]! >= 0 ? seconds[record]! : (classes[trainingClass[record]!]?.hours ?? 0)) / HOUR
      const cell = cellAt(grid, slotFrom(grid.rows, row[record]!), reading.presence!)
      if (cell.kind === 'number') numbers += cell.value
    }
    const isOfDay = reading.layout === 'people-by-days'
    // What a day or half a day is worth the class does not say.
    const may = [people, hours, numbers, ...(isOfDay ? PARTS.map((part) => hours / part) : [])]
    return { people, hours, may }
  }
}

const PARTS = [2, 3, 4, 5, 6, 8, 10]
