import { type Finding, finding } from '../../../records/finding'
import { CLASS_SOURCE, type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { IGNORE_TOTALS } from '../../../state/answerWords'
import { cellAt, type Grid } from '../../../workbook/grid'
import { compact } from '../../plainText'
import type { SheetCells } from '../../sheetCells'
import { slotFrom } from '../../slots'
import { saidCame, saidInSum, saidListed } from '../../vocabulary/cameCount'
import { labelsSum } from '../../vocabulary/sums'
import type { SheetAnswers } from '../known/answers'
import { choicesOf } from '../known/asking'

/**
 * A question for every row between the people of one list of several classes, or of study elsewhere, or below them, that says how many they are (小计 | 3人, 应到4人，实到3人)
 * and is right of nothing that it may mean: those above it, those since a count above it or below until the next, those of the class next above.
 */
export function countsBetween(
  tables: readonly SheetCells[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'ignoreTotals'>,
): Finding[] {
  return tables.flatMap((cells, table) => {
    const { grid, reading, tally } = cells
    if (!isListOfMore(reading)) return []
    if (tally.leftOut.length === 0 || answered(grid).ignoreTotals) return []
    const said = tally.leftOut
      .flatMap(({ row }) => countIn(cells, slotFrom(grid.rows, row)) ?? [])
      .sort((a, b) => a.slot - b.slot)
    const rows = said.length > 0 ? rowsOf(grid, studies, table) : null
    if (rows === null) return []
    // 保密教育 | 4人 over its people rather than below them.
    const isAbove = firstFrom(rows, said[0]!.slot) === 0
    const found: Finding[] = []
    for (const [at, one] of said.entries()) {
      if (found.length === MOST_ASKED) break
      const end = firstFrom(rows, one.slot)
      const ofClass = classRun(rows, end)
      const since = said.slice(Math.max(0, at - MOST_BEFORE), at).map((before) => firstFrom(rows, before.slot))
      const next = firstFrom(rows, said[at + 1]?.slot ?? Number.POSITIVE_INFINITY)
      const may: readonly (readonly [number, number])[] = isAbove
        ? [[end, next]]
        : [ofClass, ...since.reverse(), 0].map((from) => [from, end])
      const isMeant = ([from, to]: readonly [number, number]) =>
        counts(rows.slice(from, to), one.isOfCame).includes(one.count)
      if (may.some(isMeant) || isMeant([0, rows.length])) continue
      const from = one.isOfAll ? 0 : ofClass
      found.push(asked(cells, one, classes, isAbove ? rows.slice(end, next) : rows.slice(from, end)))
    }
    return found
  })
}

/** A list of one class is held against its own count (footCounts.ts). */
function isListOfMore({ kind, layout, found }: SheetCells['reading']): boolean {
  if (layout !== 'list') return false
  return kind === 'external' || kind === 'online' || (kind === 'attendance' && found.has('className'))
}

const MOST_ASKED = 20
/** From so many counts above it a count may add up. */
const MOST_BEFORE = 12

function asked(
  { grid }: SheetCells,
  { slot, column, text }: SaidCount,
  classes: readonly TrainingClass[],
  above: readonly ListedRow[],
): Finding {
  const { file, sheet } = grid
  const [first] = above
  const isOfOne = first !== undefined && above.every((row) => row.trainingClass === first.trainingClass)
  return finding(
    'question-total',
    { file, sheet, row: grid.rows[slot]!, column },
    {
      name: (isOfOne && classes[first.trainingClass]?.name) || sheet,
      stated: text,
      added: String(above.filter(({ came }) => came).length),
      choices: choicesOf(grid, null, [IGNORE_TOTALS]),
    },
  )
}

/** The first row that stands at a slot or below it. */
function firstFrom(rows: readonly ListedRow[], slot: number): number {
  let [from, end] = [0, rows.length]
  while (from < end) {
    const middle = (from + end) >> 1
    if (rows[middle]!.slot < slot) from = middle + 1
    else end = middle
  }
  return from
}

/** Where the rows of one class begin that end there. */
function classRun(rows: readonly ListedRow[], end: number): number {
  let from = end
  while (from > 0 && rows[from - 1]!.trainingClass === rows[end - 1]!.trainingClass) from--
  return from
}

/** A row of the list by whom and which class it is of. */
interface ListedRow {
  readonly slot: number
  readonly person: number
  readonly trainingClass: number
  readonly came: boolean
}

/** The records of a table; null where one is of nobody known or cannot be read, which is told. */
function rowsOf(grid: Grid, studies: StudyRecords, table: number): readonly ListedRow[] | null {
  const { count, sheet, row, source, state, person, trainingClass } = studies
  const rows: ListedRow[] = []
  for (let record = sheet.indexOf(table); record >= 0 && record < count && sheet[record] === table; record++) {
    if (person[record]! < 0 || state[record] === StudyState.unreadable) return null
    if (source[record] === CLASS_SOURCE && trainingClass[record]! < 0) return null
    rows.push({
      slot: slotFrom(grid.rows, row[record]!),
      person: person[record]!,
      trainingClass: trainingClass[record]!,
      came: state[record] === StudyState.accepted || state[record] === StudyState.merged,
    })
  }
  return rows
}

/** How many rows and different people some rows are, of those who came alone or also of all. */
function counts(rows: readonly ListedRow[], isOfCame: boolean): readonly number[] {
  const came = rows.filter((row) => row.came)
  return (isOfCame ? [came] : [came, rows]).flatMap((some) => [
    some.length,
    new Set(some.map(({ person }) => person)).size,
  ])
}

interface SaidCount {
  readonly slot: number
  readonly column: number
  readonly count: number
  readonly text: string
  readonly isOfCame: boolean
  /** 合计 of the whole list, rather than of the class above. */
  readonly isOfAll: boolean
}

/** What a row that is no record says of a number of people; null where it says nothing, or several numbers. */
function countIn({ grid, reading }: SheetCells, slot: number): SaidCount | null {
  const hours = reading.found.get('hours')?.number
  const found: SaidCount[] = []
  let isSum = false
  let isOfAll = false
  for (let column = 1; column <= grid.columns.length; column++) {
    const cell = cellAt(grid, slot, column)
    if (cell.kind === 'text') {
      const words = compact(cell.text)
      const came = saidCame(words)
      const count = came ?? saidListed(words) ?? (isSum || labelsSum(words) ? saidInSum(words) : null)
      isSum ||= labelsSum(words)
      isOfAll ||= (isSum && !/小计/.test(words)) || saidListed(words) !== null
      if (count !== null) found.push({ slot, column, count, text: cell.text.trim(), isOfCame: came !== null, isOfAll })
    } else if (cell.kind === 'number' && isSum && column !== hours && isOfList(reading.found, column))
      found.push({ slot, column, count: cell.value, text: String(cell.value), isOfCame: false, isOfAll })
  }
  return new Set(found.map(({ count }) => count)).size === 1 ? found[0]! : null
}

/** Columns in which a row of sums can count nothing but people. */
function isOfList(found: SheetCells['reading']['found'], column: number): boolean {
  return ['name', 'id', 'attended', 'department'].some((key) => found.get(key)?.number === column)
}
