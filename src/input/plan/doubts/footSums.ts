import { HOUR } from '../../../records/duration'
import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { IGNORE_TOTALS } from '../../../state/answerWords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { IMPLEMENTED_WORDS } from '../../cells/words'
import { amountOf } from '../../evidence/amount'
import { rowLabel } from '../../rowCells'
import type { SheetCells } from '../../sheetCells'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import { labelsSum } from '../../vocabulary/sums'
import type { SheetAnswers } from '../known/answers'
import { choicesOf } from '../known/asking'

/** What a row of sums adds up. */
const SUMMED = ['hours', 'plannedPeople', 'participants', 'cost'] as const

/**
 * A question for every column of which a row of sums (合计, 小计) says another number than its rows give together, whichever of them it may mean:
 * all above it, those since a sum above it, those that count, of classes those held. A typing error there, or rows that are missing or too many.
 */
export function footSums(
  tables: readonly SheetCells[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'ignoreTotals'>,
): Finding[] {
  const done = new Set<SheetCells>()
  return tables.flatMap((cells) => {
    const { grid, reading } = cells
    if (done.has(cells)) return []
    // A list that goes on under another head, page by page, is one.
    const number = reading.found.get('hours')?.number
    const own = tables.filter(
      (one) =>
        one.grid === grid && one.reading.kind === reading.kind && one.reading.found.get('hours')?.number === number,
    )
    for (const one of own) done.add(one)
    if (!own.some(({ tally }) => tally.leftOut.some(({ why }) => why === 'total'))) return []
    if (own.some(isOtherwise) || new Set(own.map((one) => one.reading.headerRow)).size < own.length) return []
    if (answered(grid).ignoreTotals) return []
    const counted = own.reduce((sum, one) => sum + countedHours(tables.indexOf(one), studies, classes), 0)
    return SUMMED.flatMap((key) => wrongSums(own, key, counted))
  })
}

/** Forms, matrices and panels have their sums elsewhere. */
function isOtherwise({ reading }: SheetCells): boolean {
  return reading.slots !== null || reading.presence !== null || reading.layout === 'panel'
}

/** `counted`: the hours of the tables' records that count. */
function wrongSums(tables: readonly SheetCells[], key: (typeof SUMMED)[number], counted: number): Finding[] {
  const { grid, reading } = tables[0]!
  const found = reading.found.get(key)
  if (found === undefined) return []
  const { number } = found
  const { file, sheet } = grid
  const out = new Set(tables.flatMap(({ tally }) => tally.leftOut.map(({ row }) => slotFrom(grid.rows, row))))
  const sums = tables
    .flatMap(({ tally }) => tally.leftOut.flatMap(({ row, why }) => (why === 'total' ? slotFrom(grid.rows, row) : [])))
    .sort((a, b) => a - b)
  const rows = Int32Array.from(
    tables.flatMap(({ firstSlot, slots }) =>
      Array.from({ length: Math.max(0, slots - firstSlot) }, (_, at) => firstSlot + at).filter(
        (slot) => !out.has(slot),
      ),
    ),
  ).sort()
  const amounts = new Map(Array.from(rows, (slot) => [slot, amountOf(cellAt(grid, slot, number))]))
  // A column of which a row says something that is no number cannot be held against its sum.
  if ([...amounts.values()].includes(null)) return []
  const implemented = reading.found.get('implemented')?.number
  const isHeld = (slot: number) =>
    implemented === undefined || IMPLEMENTED_WORDS(textOfCell(cellAt(grid, slot, implemented))) === true
  const sumOf = sumsOf(rows, (slot) => amounts.get(slot)!)
  const heldOf = sumsOf(rows, (slot) => (isHeld(slot) ? amounts.get(slot)! : 0))
  for (const [at, slot] of sums.entries()) {
    // Of very many only the last, which is of all.
    if (at < sums.length - 1 && sums.length * sums.length > MOST_STEPS) continue
    const label = rowLabel(grid, slot)
    const stated = cellAt(grid, slot, number)
    if (stated.kind !== 'number' || !labelsSum(label)) continue
    const all = sumOf(-1, slot)
    const before = sums.slice(0, at)
    const may = [
      all,
      // 下半年小计 below 三季度小计 and 四季度小计 adds up more than the last of them.
      ...before.map((one) => sumOf(one, slot)),
      sumOf(slot, sums[at + 1] ?? grid.rows.length),
      heldOf(-1, slot),
      ...before.map((one) => heldOf(one, slot)),
      sumOf(-1, grid.rows.length),
      ...(key === 'hours' ? [counted] : []),
    ]
    if (may.some((sum) => Math.abs(sum - stated.value) < 0.01)) continue
    const choices = choicesOf(grid, null, [IGNORE_TOTALS])
    const added = String(Number(all.toFixed(4)))
    return [
      finding(
        'question-total',
        { file, sheet, row: grid.rows[slot]!, column: number },
        { name: found.heading.trim(), stated: textOfCell(stated), added, choices },
      ),
    ]
  }
  return []
}

const MOST_STEPS = 1_000_000

/** What rows between two slots (neither of them counts) add up to. */
function sumsOf(rows: Int32Array, amount: (slot: number) => number): (from: number, end: number) => number {
  const upTo = [0]
  for (const slot of rows) upTo.push(upTo.at(-1)! + amount(slot))
  return (from, end) => upTo[slotFrom(rows, end)]! - upTo[slotFrom(rows, from + 1)]!
}

function countedHours(
  table: number,
  { sheet, state, seconds, trainingClass }: StudyRecords,
  classes: readonly TrainingClass[],
): number {
  const from = sheet.indexOf(table)
  let sum = 0
  for (let record = from; from >= 0 && sheet[record] === table; record++) {
    if (state[record] !== StudyState.accepted) continue
    const own = seconds[record]!
    sum += own >= 0 ? own : (classes[trainingClass[record]!]?.hours ?? 0)
  }
  return sum / HOUR
}
