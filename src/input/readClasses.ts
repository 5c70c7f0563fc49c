import type { Finding } from '../records/finding'
import { calendarDate } from '../records/moment'
import type { TrainingClass } from '../records/trainingClass'
import { cellAt } from '../workbook/grid'
import { APPROVAL_WORDS, IMPLEMENTED_WORDS, PLAN_WORDS, SUBJECT_WORDS, YES_NO_WORDS } from './cells/words'
import { dataRows } from './dataRows'
import { meantByRow } from './evidence/monthColumn'
import { meantMonth, onlyYear } from './evidence/saidMonths'
import { plain } from './plainText'
import { type Rates, type RowReader, rowReader } from './rowReader'
import type { ColumnKey } from './schema'
import type { SheetCells } from './sheetCells'
import { textOfCell } from './sheetText'
import { isPartOfYear } from './vocabulary/rowWords'

/** A class whose row has a name but could not be read: whoever attended it is no riddle. */
export interface UnreadableClass {
  readonly name: string
  readonly code: string
}

/**
 * The classes of a sheet 培训班. A row is left out where the name is missing, or 实施状态 is missing or cannot be read. Of the
 * other columns one that cannot be read counts as not given: no year, no hours, no cost; approved, since only refused
 * plans are left out; not 精品.
 */
export function readClasses(
  cells: SheetCells<ColumnKey<'classes'>>,
  rates: Rates & { readonly year: number | null },
  findings: Finding[],
): { readonly classes: TrainingClass[]; readonly unreadable: UnreadableClass[] } {
  const classes: TrainingClass[] = []
  const unreadable: UnreadableClass[] = []
  const rows = dataRows(cells, 'name', findings)
  const meantAt = meantByRow(cells.grid, cells.reading, meantMonth(cells.reading.said, rates.year))
  const said = onlyYear(cells.reading.said)
  for (const slot of rows.slots) {
    const row = rowReader(cells, slot, findings, rates, meantAt(slot))
    const implementedGiven = row.isGiven('implemented')
    if (!implementedGiven && (rows.isPassedOver(slot) || isBanner(cells, slot))) continue
    const name = row.text('name')
    const code = plain(row.text('code'))
    const implemented = row.word('implemented', IMPLEMENTED_WORDS)
    if (name === '' && !row.isGiven('name')) row.missing('name')
    if (!implementedGiven) row.missing('implemented')
    if (name === '' || implemented === null) unreadable.push({ name, code })
    else classes.push({ ...restOf(row, said), name, code, implemented, place: cells.place(slot, null) })
  }
  return { classes, unreadable }
}

/** 一 | 业务类 over the classes of a kind: a Chinese number, and nothing but a name besides; 第一季度, （征求意见稿） alone in a row. */
function isBanner({ grid, reading }: SheetCells<ColumnKey<'classes'>>, slot: number): boolean {
  const texts = grid.columns.flatMap((_, index) => textOfCell(cellAt(grid, slot, index + 1)).trim() || [])
  const name = textOfCell(cellAt(grid, slot, reading.found.get('name')!.number)).trim()
  if (texts.length === 1) return isPartOfYear(name) || /^[(（][^()（）]+[)）]$/.test(name)
  return texts.length === 2 && texts[1] === name && /^[(（]?[一二三四五六七八九十]{1,3}[)）、.．]?$/.test(texts[0]!)
}

/** `said`: the one year that the sheet's titles or name give. */
function restOf(
  row: RowReader<ColumnKey<'classes'>>,
  said: number | null,
): Omit<TrainingClass, 'name' | 'code' | 'implemented' | 'place'> {
  const { start, end } = row.period('start', 'end')
  const planned = row.period('plannedStart', 'plannedEnd')
  const yearGiven = row.isGiven('year')
  const year = row.year('year')
  const yearBegun = start ? calendarDate(start.moment).year : row.yearOfMonth('start')
  const yearPlanned = planned.start ? calendarDate(planned.start.moment).year : row.yearOfMonth('plannedStart')
  return {
    year: yearGiven ? year : (yearBegun ?? yearPlanned ?? said),
    category: row.text('category'),
    subject: SUBJECT_WORDS(row.text('subject')) ?? null,
    plan: row.word('plan', PLAN_WORDS),
    approval: row.word('approval', APPROVAL_WORDS) ?? 'approved',
    start: start?.moment ?? null,
    end: end?.moment ?? null,
    timed: start?.timed === true && end?.timed === true,
    hours: row.hours('hours'),
    days: row.days('days'),
    plannedPeople: row.count('plannedPeople'),
    participants: row.count('participants'),
    researchers: row.count('researchers'),
    managers: row.count('managers'),
    supporters: row.count('supporters'),
    outsiders: row.count('outsiders'),
    staff: row.count('staff'),
    cost: row.money('cost'),
    boutique: row.word('boutique', YES_NO_WORDS) ?? false,
    location: row.text('location') || row.text('place'),
    audience: row.text('audience'),
    goal: row.text('goal'),
    content: row.text('content'),
    effect: row.text('effect'),
    department: row.text('department'),
    contact: row.text('contact'),
    phone: row.text('phone'),
    plannedStart: planned.start?.moment ?? null,
    plannedEnd: planned.end?.moment ?? null,
    plannedDays: row.days('plannedDays'),
    plannedCost: row.money('plannedCost'),
  }
}
