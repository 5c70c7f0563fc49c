import { placesOf } from '../records/placesOf'
import { StudyState } from '../records/studyRecords'
import { SUBJECTS } from '../records/subject'
import { type Cell, CellKind, cellAt } from '../workbook/grid'
import { Outcome } from './cells/outcome'
import { SUBJECT_WORDS } from './cells/words'
import { dataRows } from './dataRows'
import { isDenied } from './evidence/deniedCell'
import type { Reading } from './reading'
import { type SpreadRows, spreadNames } from './severalNames'
import type { SheetCells } from './sheetCells'
import { textOfCell } from './sheetText'
import { slotFrom } from './slots'
import { hoursIn, missingValue, type StudyContext, UNREADABLE_MOMENT } from './studyCells'
import type { StudyColumns } from './studyTable'
import { doubtBehind } from './vocabulary/doubtfulTitles'
import { type WhoKey, Whom, whoIsMeant } from './whoIsMeant'

/*
 * Sheets of study records are read column by column, each in a loop of its own: they have a million rows, and one by one
 * every row would cost some thirty calls.
 */

/** A sheet's rows of data: their slots, whom each means (an index of `Dataset.people` or one of `Whom`), and their records. */
interface Begun {
  readonly slots: Int32Array
  readonly persons: Int32Array
  readonly records: StudyColumns
  /** Slots of rows below words such as 请假人员. */
  readonly away: ReadonlySet<number>
}

/** Judges a sheet's rows, finds whom each means, and adds a record for each: one for every person of a row that names several. */
export function begun(context: StudyContext<WhoKey>): Begun {
  const { cells, findings, table, sheet } = context
  const rows = dataRows(cells as SheetCells, recordKey(cells.reading), findings)
  const spread = spreadNames(cells, context.roster, rows.slots)
  const all = spread?.slots ?? rows.slots
  const meant = spread ? ofSpread(context, spread) : whoIsMeant(context, rows.slots)
  const isRecord = (slot: number, at: number) => meant[at] !== Whom.unnamed || !rows.isPassedOver(slot)
  const slots = meant.includes(Whom.unnamed) ? all.filter(isRecord) : all
  const persons = slots === all ? meant : meant.filter((_, at) => isRecord(all[at]!, at))
  const records = table.add(slots.length)
  records.sheet.fill(sheet)
  records.row.set(valuesAt(cells.grid.rows, slots))
  const lacked = cells.reading.numbersAlone ? 'id' : 'name'
  for (const at of placesOf(Whom.unnamed, persons)) findings.push(missingValue(context, slots[at]!, lacked))
  return { slots, persons, records, away: rows.away }
}

/** Whom rows mean of which some name several people. */
function ofSpread(context: StudyContext<WhoKey>, { slots, persons }: SpreadRows): Int32Array {
  const others = whoIsMeant(
    context,
    slots.filter((_, at) => persons[at] === -1),
  )
  let next = 0
  return persons.map((person) => (person === -1 ? others[next++]! : person))
}

/** The column that a row of records is known by: the name, else the number; on one person's card what he learned. */
function recordKey({ person, found }: Reading): string {
  if (person === null) return found.has('name') ? 'name' : 'id'
  return ['className', 'title', 'hours'].find((key) => found.has(key)) ?? 'name'
}

/** The values at these places, which ascend. */
function valuesAt(values: Int32Array, places: Int32Array): Int32Array {
  const first = places[0] ?? 0
  const end = (places.at(-1) ?? -1) + 1
  return end - first === places.length ? values.subarray(first, end) : places.map((place) => values[place]!)
}

/** 学时 where every row needs some; one without is told. */
export function neededHours(context: StudyContext<'hours'>, slots: Int32Array): Int32Array {
  const hours = hoursIn(context, slots)
  for (const at of placesOf(Outcome.blank, hours)) context.findings.push(missingValue(context, slots[at]!, 'hours'))
  return hours
}

/** Tells titles that cannot be read, and where every record needs one those that are missing. */
export function tellTitles(
  context: StudyContext<'title'>,
  slots: Int32Array,
  titles: Int32Array,
  isNeeded: boolean,
): void {
  const { cells, findings } = context
  for (const at of placesOf(Outcome.unreadable, titles)) findings.push(cells.unreadable(slots[at]!, 'title'))
  if (isNeeded)
    for (const at of placesOf(Outcome.blank, titles)) findings.push(missingValue(context, slots[at]!, 'title'))
}

/** 科目类别 where the sheet has it; words that nobody knows say nothing. */
export function keepSubjects(
  { cells }: Pick<StudyContext<'subject'>, 'cells'>,
  slots: Int32Array,
  { subject }: Pick<StudyColumns, 'subject'>,
): void {
  if (!cells.has('subject')) return
  const column = cells.column('subject')
  const of = cells.texts.numbers('subject', (text) => {
    const said = SUBJECT_WORDS(text)
    return said === undefined ? 0 : SUBJECTS.indexOf(said) + 1
  })
  for (const [at, slot] of slots.entries())
    if (column.kinds[slot] === CellKind.text) subject[at] = of.of(column.values[slot]!)
}

/** What a column says failed, or is not finished, does not count. */
export function markFailed<Key extends string>(
  { cells }: Pick<StudyContext<Key>, 'cells'>,
  slots: Int32Array,
  state: Uint8Array,
) {
  const { grid, reading } = cells
  for (const column of reading.failures) {
    const heading = textOfCell(cellAt(grid, slotFrom(grid.rows, reading.headerRow), column))
    const isTold = Array.from(reading.found.values()).some(({ number }) => number === column)
    const fails = (cell: Cell) => (isTold ? doubtBehind(textOfCell(cell)) !== '' : isDenied(cell, heading))
    for (const [at, slot] of slots.entries()) if (fails(cellAt(grid, slot, column))) state[at] = StudyState.rejected
  }
}

/** Records of which one of these numbers could not be read stay out of the sums. */
export function markUnreadable(state: Uint8Array, numbers: Int32Array): void {
  for (const at of placesOf(Outcome.unreadable, numbers)) state[at] = StudyState.unreadable
}

/** Keeps what is not negative, and the state of a row without a person. */
export function keep(
  { person, title, seconds, state }: StudyColumns,
  persons: Int32Array,
  titles: Int32Array,
  hours: Int32Array,
): void {
  for (const outcome of [Whom.unnamed, Whom.unreadable])
    for (const at of placesOf(outcome, persons)) {
      state[at] = StudyState.unreadable
      persons[at] = -1
    }
  person.set(persons)
  title.set(titles)
  for (const at of placesOf(Outcome.unreadable, title)) title[at] = -1
  seconds.set(hours)
  for (const at of placesOf(Outcome.unreadable, seconds)) seconds[at] = -1
}

/** Keeps starts and ends; one that could not be read as not given. */
export function keepMoments({ start, end }: StudyColumns, starts: Float64Array, ends: Float64Array): void {
  for (const [kept, given] of [
    [start, starts],
    [end, ends],
  ] as const) {
    kept.set(given)
    for (const at of placesOf(UNREADABLE_MOMENT, kept)) kept[at] = Number.NaN
  }
}
