import { listTimes } from '../../input/listTimes'
import { kindNamed } from '../../input/plan/known/answerWords'
import { readDataset } from '../../input/readDataset'
import type { SheetSource } from '../../records/dataset'
import type { Moment } from '../../records/moment'
import type { Person } from '../../records/person'
import type { NameAnswer, RowTimes } from '../../records/proposal'
import type { ReadingAnswer } from '../../records/readingAnswer'
import type { SheetPlan } from '../../records/readingPlan'
import type { ReadData, Turn } from '../../run'
import { NOT_READ } from '../../state/answerWords'
import type { Grid } from '../../workbook/grid'
import { computeYear, type OpenYear } from '../openYear'
import { columnAt } from './columns'
import { withNames } from './names'
import { rowKey } from './rowKey'

/** Reads what sheets say: here, or in a worker. */
export type ReadSheets = (grids: readonly Grid[], answers: readonly ReadingAnswer[]) => Promise<ReadData>

/** People of a list of staff, with the table that holds them. */
export interface StaffList {
  readonly source: SheetSource
  readonly people: readonly Person[]
}

/** Lists read beside a workbook; nothing of it is written. */
export interface ListsRead {
  /** Of the lists' sheets. */
  readonly grids: readonly Grid[]
  /** The workbook with the lists beside it, counted as if their rows stood in it. Its people and classes are the workbook's. */
  readonly joint: OpenYear
  readonly staff: readonly StaffList[]
  /** Sheets of the lists of which nothing is read, as the plan has them. */
  readonly unread: readonly SheetPlan[]
  /** By file, sheet and row (`rowKey`). */
  readonly times: ReadonlyMap<string, RowTimes>
}

/** What somebody has said of lists: how sheets are read, and who is meant. */
export interface ListAnswers {
  readonly readings: readonly ReadingAnswer[]
  readonly names: readonly NameAnswer[]
  /** When files were saved, by their names: of two answers to one collection workbook the newer counts. */
  readonly saved?: ReadonlyMap<string, Moment>
}

/** Sheets that are no records of study: a list of people is held against 人员 by itself, and nothing else of a list is looked at. */
const RECORDS: ReadonlySet<string> = new Set(['attendance', 'external', 'online'])

/**
 * Reads lists beside the workbook as the page reads second files. What of them are people, classes or settings is kept out, so that
 * nothing of a list decides how the workbook is read.
 */
export async function readLists(
  opened: OpenYear,
  grids: readonly Grid[],
  { readings, names }: ListAnswers,
  read: ReadSheets,
  turn: Turn = async () => {},
): Promise<ListsRead> {
  const files = new Set(grids.map(({ file }) => file))
  const all = [...opened.grids, ...grids]
  let data = await read(all, readings)
  const plans = () => data.dataset.plan.filter(({ file }) => files.has(file))
  const staff: StaffList[] = []
  for (const plan of plans()) {
    const list = await staffIn(plan, grids, readings)
    if (list) staff.push(list)
  }
  const isStaff = (plan: Pick<SheetPlan, 'file' | 'sheet'>) =>
    staff.some(({ source }) => source.file === plan.file && source.sheet === plan.sheet)
  const others = plans().filter((plan) => isStaff(plan) || plan.tables.some(({ kind }) => !RECORDS.has(kind)))
  if (others.length > 0) {
    const kept = others.map(({ file, sheet }) => ({ file, sheet, column: null, as: NOT_READ, shape: '' }))
    data = await read(all, [...readings, ...kept])
  }
  const times = new Map<string, RowTimes>()
  for (const plan of plans()) {
    const grid = grids.find(({ file, sheet }) => file === plan.file && sheet === plan.sheet)
    if (grid) for (const [row, time] of listTimes(grid, plan)) times.set(rowKey(plan.file, plan.sheet, row), time)
  }
  const unread = plans().filter((plan) => plan.tables.length === 0 && !isStaff(plan))
  const year = opened.statistics?.year ?? null
  const joint = await computeYear(withNames(data, grids, files, names), all, year, turn)
  return { grids, joint, staff, unread, times }
}

/** Columns that only a list of the staff has. */
const TELLING = ['required', 'hired', 'status'] as const

/** The people of a sheet that is a list of staff by itself, or would be one were there no other; null for any other sheet. */
async function staffIn(
  { file, sheet, fate, tables }: SheetPlan,
  grids: readonly Grid[],
  answers: readonly ReadingAnswer[],
): Promise<StaffList | null> {
  const isSaid = answers.some(
    (one) =>
      (one.file === '' || one.file === file) &&
      one.sheet === sheet &&
      one.column === null &&
      kindNamed(one.as) === 'staff',
  )
  const isStaff = isSaid || fate === 'adds-nobody' || tables.some(({ kind }) => kind === 'staff')
  if (!isStaff && fate !== 'asked') return null
  const own = grids.filter((grid) => grid.file === file && grid.sheet === sheet)
  const { dataset } = await readDataset(own, { kinds: [{ file, sheet, kind: 'staff' }], answers })
  const source = dataset.sheets.find(({ kind }) => kind === 'staff')
  if (!source || (!isStaff && !TELLING.some((key) => columnAt(source, key) !== undefined))) return null
  return { source, people: dataset.people }
}

/** Reads where it is called, for faces without a worker. */
export const readingHere: ReadSheets = (grids, answers) => readDataset(grids, { answers })
