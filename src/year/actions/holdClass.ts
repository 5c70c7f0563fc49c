import { CLOCK_HOURS, hoursOfText } from '../../input/cells/hours'
import { periodOfText } from '../../input/cells/moments'
import { moneyOfText } from '../../input/cells/money'
import { countOfText, daysOfText, yearOfText } from '../../input/cells/numbers'
import { IMPLEMENTED_WORDS, YES_NO_WORDS } from '../../input/cells/words'
import { INPUT_SHEETS } from '../../input/schema'
import type { PointedColumn } from '../../records/columnKeys'
import type { Dataset } from '../../records/dataset'
import type { ApprovalChange } from '../../records/finding'
import type { HoldTrouble } from '../../records/leftAlone'
import { isoMoment } from '../../records/moment'
import { WAN } from '../../records/money'
import { STARRED_FIELDS } from '../../records/readyLine'
import type { TrainingClass } from '../../records/trainingClass'
import type { ComputedYear, OpenYear } from '../openYear'
import { NOTHING_MEANT, type Proposal, type ProposedCell } from './proposal'
import { dayLike, filledCells, type Written } from './spelledDay'
import { spellingOf } from './spelling'
import { type ActedTable, columnIn, proposed, proposedHead, standsAlone, tableOfRow, textAt } from './tables'

/**
 * The fields that the manual's 实施计划 marks with a star and that a class is asked for, in its order; 参训人数 stands for its counts of
 * people by post, and 联系人 and 联系电话 are what the stamped table prints besides.
 */
export const HELD_FIELDS = [
  'year',
  'category',
  'start',
  'end',
  'hours',
  'days',
  'participants',
  'staff',
  'channel',
  'cost',
  'boutique',
  'place',
  'location',
  'posts',
  'audience',
  'goal',
  'content',
  'keywords',
  'contact',
  'phone',
] as const satisfies readonly PointedColumn<'classes'>[]
export type HeldField = (typeof HELD_FIELDS)[number]

/** Without these a class is not 实施: what the stamped table prints of it (`src/records/readyLine.ts`), and what it is worth. */
const NEEDED: ReadonlySet<HeldField> = new Set([...STARRED_FIELDS, 'hours', 'days'] satisfies readonly HeldField[])

/** A starred field as it stands. */
export interface HeldLine {
  readonly field: HeldField
  /** The head of its column, as written; the canonical one where the table lacks it. */
  readonly heading: string
  /** What its cell shows; '' for nothing. */
  readonly text: string
  /** What counts in its place while the cell is empty, in the cell's own form; '' for nothing. */
  readonly instead: string
  readonly isNeeded: boolean
}

type Opened = Pick<OpenYear, 'dataset' | 'grids'>

/** What 实施 asks for, with what is there already. */
export function heldLines({ dataset, grids }: Opened, trainingClass: number): readonly HeldLine[] {
  const one = dataset.classes[trainingClass]!
  const table = tableOfClass(dataset, grids, one)
  if (!table) return []
  return HELD_FIELDS.map((field) => {
    const column = table.source.columnOf[field]
    return {
      field,
      heading: table.plan.columns.find((found) => found.column === column)?.heading || headingOf(field),
      text: column === undefined ? '' : textAt(table.grid, one.place.row, column),
      instead: insteadOf(field, one),
      isNeeded: NEEDED.has(field),
    }
  })
}

/**
 * 实施: what is entered goes into the class's row, and 实施状态 says 已实施. What the plan says and an entry changes is kept in 计划开始时间,
 * 计划天数 and 计划经费(万元), so that the change still shows as one to be approved. Every cell is read as the sheet would be: one that says
 * nothing is refused.
 */
export function holdClass(
  { dataset, grids }: Opened,
  trainingClass: number,
  entered: Partial<Readonly<Record<HeldField, string>>>,
): Proposal | HoldTrouble {
  const one = dataset.classes[trainingClass]!
  const { row } = one.place
  if (one.implemented) return { trouble: 'held-already' }
  if (one.approval === 'refused') return { trouble: 'refused' }
  const table = tableOfClass(dataset, grids, one)
  const state = table?.source.columnOf.implemented
  if (!table || state === undefined) return { trouble: 'no-column', heading: '实施状态' }
  const lines = heldLines({ dataset, grids }, trainingClass)
  const missing = lines.filter(({ field, text, instead, isNeeded }) => {
    const given = (entered[field] ?? text).trim()
    return isNeeded && (given === '' ? instead === '' : saysNobody(field, given))
  })
  if (missing.length > 0) return { trouble: 'missing', headings: missing.map(({ heading }) => heading) }
  const cells: ProposedCell[] = []
  const isAlone = standsAlone(dataset, table)
  const rows = dataset.classes.flatMap(({ place }) =>
    place.file === one.place.file && place.sheet === one.place.sheet ? [place.row] : [],
  )
  let added = 0
  /** Writes into the column of that key, beginning it where there is none; null where it cannot. */
  const put = (
    key: PointedColumn<'classes'>,
    { value, like }: Written,
    heading = headingOf(key),
    shown: string | null = null,
  ) => {
    const column = columnIn<'classes'>(table, key, heading, isAlone, added)
    if (!column) return false
    if (column.isNew) {
      cells.push(proposedHead(table, column))
      added++
    }
    const own = proposed(table, column, row, value, one.name)
    const cell = shown === null ? own : { ...own, after: shown }
    cells.push(like ? { ...cell, change: { ...cell.change, like } } : cell)
    return true
  }
  for (const { field, heading, text } of lines) {
    const given = entered[field]?.trim() ?? ''
    if (given === '' || given === text.trim()) continue
    if (!isReadable(field, given)) return { trouble: 'unreadable', heading, text: given }
    const kept = PLANNED.find((plan) => plan.of === field)
    if (kept && text.trim() !== '' && one[kept.key] === null && !put(kept.key, { value: plainValue(field, text) }))
      return { trouble: 'no-column', heading: headingOf(kept.key) }
    if (!put(field, valueLike(table, rows, field, given), headingOf(field), momentShown(field, given)))
      return { trouble: 'no-column', heading }
  }
  const word = spellingOf({ grid: table.grid, column: state, rows }, IMPLEMENTED_WORDS, true, '已实施')
  put('implemented', { value: word })
  return {
    cells,
    leftAlone: [],
    meant: { ...NOTHING_MEANT, classes: new Map([[trainingClass, { implemented: true }]]) },
  }
}

/** A class that nobody has attended was not held: 0 stands for a plan. */
function saysNobody(field: HeldField, text: string): boolean {
  return field === 'participants' && countOfText(text) === 0
}

/** What of a class its superior must approve, in a year that has been counted. */
export function heldApprovals(
  { dataset, statistics }: Pick<ComputedYear, 'dataset' | 'statistics'>,
  trainingClass: number,
): readonly ApprovalChange[] {
  const one = dataset.classes[trainingClass]
  return statistics.execution.rows.find((row) => row.trainingClass === one)?.needsApproval ?? []
}

/** What of the plan an entry would write over, and where it is kept. */
const PLANNED = [
  { of: 'start', key: 'plannedStart' },
  { of: 'days', key: 'plannedDays' },
  { of: 'cost', key: 'plannedCost' },
] as const

function tableOfClass(dataset: Dataset, grids: OpenYear['grids'], { place }: TrainingClass): ActedTable | null {
  return tableOfRow(dataset, grids, 'classes', place)
}

const CLASS_COLUMNS = INPUT_SHEETS.find(({ kind }) => kind === 'classes')!.columns

function headingOf(key: PointedColumn<'classes'>): string {
  return CLASS_COLUMNS.find((column) => column.key === key)!.heading
}

/** 参训人数 may be the sum of its posts, never the planned number; a place may be the other; a year is that of the start. */
function insteadOf(field: HeldField, one: TrainingClass): string {
  const { researchers, managers, supporters, outsiders } = one
  const posts = [researchers, managers, supporters, outsiders].flatMap((count) => count ?? [])
  switch (field) {
    case 'participants':
      return posts.length > 0 ? String(posts.reduce((sum, count) => sum + count, 0)) : ''
    case 'location':
      return one.location
    case 'year':
      return String(one.year ?? '')
    default:
      return ''
  }
}

function isReadable(field: HeldField, text: string): boolean {
  switch (field) {
    case 'year':
      return yearOfText(text) >= 0
    case 'start':
    case 'end':
      return periodOfText(text) !== null
    case 'hours':
      return hoursOfText(text, CLOCK_HOURS) >= 0
    case 'days':
      return daysOfText(text) >= 0
    case 'participants':
    case 'staff':
      return countOfText(text) >= 0
    case 'cost':
      return moneyOfText(text, WAN) >= 0
    case 'boutique':
      return YES_NO_WORDS(text) !== undefined
    default:
      return true
  }
}

const NUMBERS: ReadonlySet<HeldField> = new Set(['year', 'hours', 'days', 'participants', 'staff', 'cost'])

/** Written as the column is: a day as its days are, a bare number as one; what bears a unit of its own stays a text, as it is read. */
function valueLike({ source, grid }: ActedTable, rows: readonly number[], field: HeldField, text: string): Written {
  const column = source.columnOf[field]
  const period = field === 'start' || field === 'end' ? periodOfText(text) : null
  if (!period || period.end || column === undefined) return { value: plainValue(field, text) }
  const others = filledCells(grid, column, rows)
  const areDates = others.some(({ cell }) => cell.kind === 'date')
  return areDates || !period.start.timed ? dayLike(period.start.moment, others, grid.date1904) : { value: text }
}

/** A day or moment as people write it, whatever number the cell holds; null for anything else. */
function momentShown(field: HeldField, text: string): string | null {
  const period = field === 'start' || field === 'end' ? periodOfText(text) : null
  return period && !period.end ? isoMoment(period.start.moment, period.start.timed) : null
}

function plainValue(field: HeldField, text: string): string | number {
  const plain = text.trim()
  return NUMBERS.has(field) && /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(plain) ? Number(plain) : plain
}
