import { type Finding, finding } from '../../../records/finding'
import { cameCells, peopleIn } from '../../../records/givenPeople'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import type { TrainingClass } from '../../../records/trainingClass'
import { AS_LISTED_PREFIX, IGNORE_TOTALS } from '../../../state/answerWords'
import { type Cell, cellAt, type Grid } from '../../../workbook/grid'
import type { SheetCells } from '../../sheetCells'
import { textOfCell } from '../../sheetText'
import { slotFrom } from '../../slots'
import { asksForPeople, saidCame, saidExpected, saidPeople, saidSum } from '../../vocabulary/cameCount'
import type { SheetAnswers } from '../known/answers'
import { choicesOf } from '../known/asking'

/**
 * A question for every row between or below the people of several classes, or of study elsewhere, on one list that says how many they are (小计 | 2人, 实到3人, 应到2人)
 * where they are others: the rows since the last such row, or all above it, or those who came among them. 应到 is wrong only where more came.
 */
export function blockCounts(
  tables: readonly SheetCells[],
  studies: StudyRecords,
  classes: readonly TrainingClass[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'asListed' | 'ignoreTotals'>,
): Finding[] {
  return tables.flatMap((cells, table) => {
    const { grid, reading, tally } = cells
    if (!isOfSeveral(reading)) return []
    const said = tally.leftOut.flatMap(({ row, why }) =>
      why === 'total' || why === 'note' ? countIn(cells, slotFrom(grid.rows, row)) : [],
    )
    if (said.length === 0) return []
    const { asListed, ignoreTotals } = answered(grid)
    if (ignoreTotals) return []
    const { blockOf, classAbove } = blocksOf(table, studies)
    return said.flatMap((one, at) => {
      const before = said[at - 1]?.row ?? 0
      const ofClass = Math.max(before, classAbove(one.row))
      const froms = [
        ...(isOfAll(one.text) ? [before, ofClass] : [ofClass, before]),
        0,
        ...said.slice(0, Math.max(0, at - 1)).map(({ row }) => row),
      ]
      const blocks = froms.map((from) => blockOf(from, one.row))
      const [own] = blocks
      if (!own || own.rows === 0 || blocks.some((block) => block === null || agrees(one, block))) return []
      const meant = own.trainingClass < 0 ? null : classes[own.trainingClass]!
      // More may have come than the staff.
      const cells = meant ? cameCells(meant) : []
      if (cells.length > 0 && peopleIn(cells) === own.came && one.count > own.came) return []
      if (meant && asListed.has(meant.name)) return []
      const place = { file: grid.file, sheet: grid.sheet, row: one.row, column: one.column }
      const confirms = [IGNORE_TOTALS, ...(meant ? [`${AS_LISTED_PREFIX}${meant.name}`] : [])].slice(-1)
      const choices = choicesOf(grid, null, confirms)
      return [
        meant
          ? finding('question-foot-count', place, {
              trainingClass: meant.name,
              listed: own.came,
              text: one.text,
              choices,
            })
          : finding('question-total', place, {
              name: one.text,
              stated: String(one.count),
              added: `${own.came}`,
              choices,
            }),
      ]
    })
  })
}

/** A list of one class is held against its own count (footCounts.ts). */
function isOfSeveral({ kind, layout, found, slots }: SheetCells['reading']): boolean {
  if (layout !== 'list' || slots) return false
  return (
    kind === 'external' ||
    kind === 'online' ||
    (kind === 'attendance' && (found.has('className') || found.has('classCode')))
  )
}

/** What a row says that people are. */
interface Said {
  readonly of: 'came' | 'expected'
  readonly count: number
  readonly text: string
  readonly row: number
  readonly column: number
}

function countIn({ grid, reading }: SheetCells, slot: number): readonly Said[] {
  const row = grid.rows[slot]!
  let asked = ''
  let expected: Said | null = null
  for (let column = 1; column <= grid.columns.length; column++) {
    const cell = cellAt(grid, slot, column)
    if (cell.kind === 'empty') continue
    const text = textOfCell(cell).trim()
    const at = { text: [asked, text].join(' ').trim().slice(0, MOST_SAID), row, column }
    const count = isOfHours(reading, column) ? null : peopleOf(cell, asked)
    if (count !== null && !isNumeric(grid, column, slot)) return [{ ...at, of: 'came', count }]
    const toCome = cell.kind === 'text' ? saidExpected(text) : null
    if (toCome !== null) expected = { ...at, of: 'expected', count: toCome }
    if (cell.kind === 'text' && asksForPeople(text)) asked = text
  }
  return expected ? [expected] : []
}

const MOST_SAID = 20

function isOfHours({ found }: SheetCells['reading'], column: number): boolean {
  return found.get('hours')?.number === column
}

function peopleOf(cell: Cell, asked: string): number | null {
  if (cell.kind === 'text')
    return saidCame(cell.text) ?? saidSum(cell.text) ?? (asked === '' ? null : saidPeople(cell.text))
  return asked !== '' && cell.kind === 'number' && cell.unit === undefined && Number.isInteger(cell.value)
    ? cell.value
    : null
}

/** A number below numbers adds them up. */
function isNumeric(grid: Grid, column: number, slot: number): boolean {
  return cellAt(grid, slot, column).kind === 'number' && slot > 0 && cellAt(grid, slot - 1, column).kind === 'number'
}

/** Rows of people between two others. */
interface Block {
  readonly rows: number
  readonly came: number
  /** Different people among those who came. */
  readonly people: number
  /** Of which all are; -1 where they are of several. */
  readonly trainingClass: number
}

/** 合计 and 共7人 count more than the class above. */
function isOfAll(text: string): boolean {
  return !text.includes('小计') && /[合总共累]计|^(?:以上)?共/.test(text)
}

/** Of the records of a table. */
interface Blocks {
  /** The people between two rows (neither counts); null where one is nobody known, or cannot be read. */
  readonly blockOf: (from: number, end: number) => Block | null
  /** The row before the first of the class whose rows stand last above a row. */
  readonly classAbove: (end: number) => number
}

function blocksOf(table: number, studies: StudyRecords): Blocks {
  const { sheet, row, state, person, trainingClass } = studies
  const first = sheet.indexOf(table)
  const rows = row.subarray(Math.max(0, first), first < 0 ? 0 : sheet.lastIndexOf(table) + 1)
  const classAbove = (end: number) => {
    let at = Math.max(0, first) + slotFrom(rows, end) - 1
    const of = trainingClass[at]
    while (at >= Math.max(0, first) && trainingClass[at] === of) at--
    return at < Math.max(0, first) ? 0 : row[at]!
  }
  const blockOf = (from: number, end: number) => {
    const stop = Math.max(0, first) + slotFrom(rows, end)
    const people = new Set<number>()
    let came = 0
    let of = -2
    const begin = Math.max(0, first) + slotFrom(rows, from + 1)
    for (let record = begin; record < stop; record++) {
      if (person[record]! < 0 || state[record] === StudyState.unreadable) return null
      of = of === -2 || of === trainingClass[record] ? trainingClass[record]! : -1
      if (state[record] !== StudyState.accepted && state[record] !== StudyState.merged) continue
      came++
      people.add(person[record]!)
    }
    return { rows: stop - begin, came, people: people.size, trainingClass: Math.max(of, -1) }
  }
  return { blockOf, classAbove }
}

function agrees({ of, count }: Said, { rows, came, people }: Block): boolean {
  return of === 'expected' ? count >= people : [rows, came, people].includes(count)
}
