import { finding } from '../records/finding'
import { placesOf } from '../records/placesOf'
import { STUDY_SOURCES, StudyState } from '../records/studyRecords'
import { SUBJECTS } from '../records/subject'
import { CellKind, cellAt } from '../workbook/grid'
import { amongClasses, dayOf } from './amongClasses'
import { Outcome } from './cells/outcome'
import { LEARNED_WORDS, REVIEW_WORDS, SUBJECT_WORDS } from './cells/words'
import { dataRows } from './dataRows'
import { isNameLike } from './evidence/columnValues'
import { onlyYear } from './evidence/saidMonths'
import type { Reading } from './header'
import { legendOf } from './legend'
import { nameKey, titleKey } from './plainText'
import type { ColumnKey } from './schema'
import { type SpreadRows, spreadNames } from './severalNames'
import type { SheetCells } from './sheetCells'
import { textOfCell } from './sheetText'
import { slotFrom } from './slots'
import {
  endsIn,
  hoursIn,
  missingValue,
  rangeEndsIn,
  type StudyContext,
  startsIn,
  titlesIn,
  UNREADABLE_MOMENT,
  wordsIn,
  yearsIn,
} from './studyCells'
import type { StudyColumns } from './studyTable'
import { attended } from './vocabulary/attended'
import { remarksAbsence, saysAbsence, saysFailed } from './vocabulary/turnedAway'
import { whichClass } from './whichClass'
import { type Roster, type WhoKey, Whom, whoIsMeant } from './whoIsMeant'

const CLASS = STUDY_SOURCES.indexOf('class')
const EXTERNAL = STUDY_SOURCES.indexOf('external')
const ONLINE = STUDY_SOURCES.indexOf('online')

/*
 * Sheets of study records are read column by column, each in a loop of its own: they have a million rows, and one by one
 * every row would cost some thirty calls.
 */

/**
 * Reads a sheet 实际参会人员. A row whose 学时, 最终参会, number or name cannot be read stays as `unreadable`, and so does one
 * without a person; the class gives the hours where the row has none, and a sheet without 最终参会 confirms all it lists.
 */
export function readAttendance(context: StudyContext<ColumnKey<'attendance'>>): void {
  const { slots, persons, records, away } = begun(context)
  const { state } = records
  const hours = hoursIn(context, slots)
  const signed = context.cells.reading.found.get('confirmed')?.heading ?? ''
  const isSigned = SIGNED.test(signed)
  // Under 签到 only the name of somebody of the staff is a signature.
  const isOwn = !/签名|签字/.test(signed)
  const isAnswered = context.cells.reading.found.get('confirmed')?.fit === 'answer'
  const legend = legendOf(context.cells.grid)
  const confirmed = wordsIn(
    context,
    'confirmed',
    (text) =>
      numbered(
        attended(text) ??
          (isSigned ? isSignature(text, isOwn, context.roster) : undefined) ??
          (isAnswered ? passed(text) : undefined) ??
          legend.get(text.trim()),
      ),
    slots,
    legend.size === 0 ? '' : context.cells.grid.sheet,
  )
  // A print that nobody has signed lists those who came; an empty 最终参会 waits for its answers.
  const { fit } = context.cells.reading.found.get('confirmed') ?? {}
  const confirmsAll = fit === undefined || (fit !== 'named' && !confirmed.some((word) => word !== Outcome.blank))
  records.source.fill(CLASS)
  keepSubjects(context, slots, records)
  records.trainingClass.set(whichClass(context, slots, yearsIn(context, 'year', slots)))
  const count = slots.length
  if (!confirmsAll) for (let at = 0; at < count; at++) if (confirmed[at] !== 1) state[at] = StudyState.notConfirmed
  if (away.size > 0) for (const [at, slot] of slots.entries()) if (away.has(slot)) state[at] = StudyState.notConfirmed
  markAway(context, slots, state)
  markFailed(context, slots, state)
  markUnreadable(state, confirmed)
  markUnreadable(state, hours)
  keep(records, persons, titlesIn(context, 'className', slots), hours)
}

/** Whoever a remark, or a yes under a head like 是否缺席, says was away has not come. */
function markAway({ cells }: StudyContext<ColumnKey<'attendance'>>, slots: Int32Array, state: Uint8Array) {
  const { absences, headerRow } = cells.reading
  for (const column of absences) {
    const isTurned = saysAbsence(textOfCell(cellAt(cells.grid, slotFrom(cells.grid.rows, headerRow), column)))
    for (const [at, slot] of slots.entries()) {
      const text = textOfCell(cellAt(cells.grid, slot, column))
      if (remarksAbsence(text) || (isTurned && attended(text) === true)) state[at] = StudyState.notConfirmed
    }
  }
}

/** What a column says failed, or is not finished, does not count. */
function markFailed<Key extends string>(
  { cells }: Pick<StudyContext<Key>, 'cells'>,
  slots: Int32Array,
  state: Uint8Array,
) {
  for (const column of cells.reading.failures)
    for (const [at, slot] of slots.entries())
      if (saysFailed(textOfCell(cellAt(cells.grid, slot, column)))) state[at] = StudyState.rejected
}

/**
 * Reads a sheet 外部学习. A row whose 学时, 年度, dates, 培训名称, 培训类型 or 审核状态 cannot be read stays as `unreadable`, and so does one
 * without hours or 培训名称; an empty 审核状态 waits for review, a sheet without that column needs none.
 */
export function readExternal(context: StudyContext<ColumnKey<'external'>>): void {
  const { slots, persons, records } = begun(context)
  const { source, state, year } = records
  keepSubjects(context, slots, records)
  const hours = neededHours(context, slots)
  const types = wordsIn(context, 'type', LEARNED_WORDS, slots)
  // A sheet 公派留学 says what all its rows are.
  const usual = context.cells.has('type') ? EXTERNAL : usualSource(context.cells.grid.sheet)
  const reviews = wordsIn(context, 'review', REVIEW_WORDS, slots)
  const needsNoReview = !context.cells.has('review')
  const years = yearsIn(context, 'year', slots)
  // A sheet of 2024 says so in its name where no row says when.
  if (!context.cells.has('year') && !context.cells.has('start')) years.fill(onlyYear(context.cells.reading.said) ?? 0)
  const titles = titlesIn(context, 'title', slots)
  tellTitles(context, slots, titles, true)
  const starts = startsIn(context, 'start', slots)
  const ends = endsIn(context, 'end', slots)
  const rangeEnds = rangeEndsIn(context, 'start', slots)
  const count = slots.length
  for (let at = 0; at < count; at++) {
    const type = types[at]!
    const review = reviews[at]!
    source[at] = type < 0 ? usual : type
    year[at] = Math.max(0, years[at]!)
    if (Number.isNaN(ends[at])) ends[at] = rangeEnds[at]!
    if (
      hours[at]! < 0 ||
      titles[at]! < 0 ||
      type === Outcome.unreadable ||
      review === Outcome.unreadable ||
      years[at] === Outcome.unreadable ||
      starts[at] === UNREADABLE_MOMENT ||
      ends[at] === UNREADABLE_MOMENT
    )
      state[at] = StudyState.unreadable
    else if (!needsNoReview) state[at] = review === Outcome.blank ? StudyState.pending : review
  }
  markFailed(context, slots, state)
  keepMoments(records, starts, ends)
  if (source.includes(CLASS)) findClasses(context, slots, records)
  keep(records, persons, titles, hours)
}

/** What the rows of a sheet are that do not say it: 公派留学 in its name says it of all. */
function usualSource(sheet: string): number {
  const said = LEARNED_WORDS(sheet)
  return said === undefined || said === CLASS || said === ONLINE ? EXTERNAL : said
}

/** The classes of records of 院内培训 in a ledger of all that people learned: by title, of several of one name by the day. */
function findClasses(
  { cells, classes: { classes, byName }, findings }: StudyContext<ColumnKey<'external'>>,
  slots: Int32Array,
  { source, trainingClass, start, year }: StudyColumns,
): void {
  for (const [at, slot] of slots.entries()) {
    if (source[at] !== CLASS) continue
    const name = textOfCell(cells.cell(slot, 'title')).trim()
    if (name === '') continue
    const all = byName.get(titleKey(name)) ?? []
    const day = Number.isNaN(start[at]!) ? null : dayOf(start[at]!)
    const [one, other] = amongClasses(classes, all, { year: year[at]!, day })
    if (one !== undefined && other === undefined) trainingClass[at] = one
    else
      findings.push(
        all.length > 1
          ? finding('ambiguous-class', cells.place(slot, 'title'), { name, count: all.length })
          : finding('unknown-class', cells.place(slot, 'title'), { name, suggestions: [] }),
      )
  }
}

/** Reads a sheet 在线学习. A row whose 学时, 课件名称 or 学习时间 cannot be read stays as `unreadable`, and so does one without hours. */
export function readOnline(context: StudyContext<ColumnKey<'online'>>): void {
  const { slots, persons, records } = begun(context)
  const { state } = records
  const hours = neededHours(context, slots)
  const titles = titlesIn(context, 'title', slots)
  tellTitles(context, slots, titles, false)
  if (!context.cells.has('time')) records.year.fill(onlyYear(context.cells.reading.said) ?? 0)
  const starts = startsIn(context, 'time', slots)
  records.source.fill(ONLINE)
  keepSubjects(context, slots, records)
  markFailed(context, slots, state)
  markUnreadable(state, hours)
  markUnreadable(state, titles)
  for (const at of placesOf(Outcome.blank, hours)) state[at] = StudyState.unreadable
  for (const at of placesOf(UNREADABLE_MOMENT, starts)) state[at] = StudyState.unreadable
  keepMoments(records, starts, rangeEndsIn(context, 'time', slots))
  keep(records, persons, titles, hours)
}

/** A sheet's rows of data: their slots, whom each means (an index of `Dataset.people` or one of `Whom`), and their records. */
interface Begun {
  readonly slots: Int32Array
  readonly persons: Int32Array
  readonly records: StudyColumns
  /** Slots of rows below words such as 请假人员. */
  readonly away: ReadonlySet<number>
}

function begun(context: StudyContext<WhoKey>): Begun {
  const { cells, findings, table, sheet } = context
  const rows = dataRows(cells as SheetCells, recordKey(cells.reading), findings)
  const spread = spreadNames(cells, context.roster, rows.slots)
  const all = spread?.slots ?? rows.slots
  const meant = spread ? ofSpread(context, spread) : whoIsMeant(context, rows.slots)
  const isRecord = (slot: number, at: number) => meant[at] !== Whom.unnamed || !rows.isRemark(slot)
  const slots = meant.includes(Whom.unnamed) ? all.filter(isRecord) : all
  const persons = slots === all ? meant : meant.filter((_, at) => isRecord(all[at]!, at))
  const records = table.add(slots.length)
  records.sheet.fill(sheet)
  records.row.set(valuesAt(cells.grid.rows, slots))
  for (const at of placesOf(Whom.unnamed, persons)) findings.push(missingValue(context, slots[at]!, 'name'))
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

/** The column that a row of records is known by: the name; on one person's card what he learned. */
function recordKey({ person, found }: Reading): string {
  if (person === null) return 'name'
  return ['className', 'title', 'hours'].find((key) => found.has(key)) ?? 'name'
}

/** The values at these places, which ascend. */
function valuesAt(values: Int32Array, places: Int32Array): Int32Array {
  const first = places[0] ?? 0
  const end = (places.at(-1) ?? -1) + 1
  return end - first === places.length ? values.subarray(first, end) : places.map((place) => values[place]!)
}

/** 学时 where every row needs some; one without is told. */
function neededHours(context: StudyContext<'hours'>, slots: Int32Array): Int32Array {
  const hours = hoursIn(context, slots)
  for (const at of placesOf(Outcome.blank, hours)) context.findings.push(missingValue(context, slots[at]!, 'hours'))
  return hours
}

function tellTitles(context: StudyContext<'title'>, slots: Int32Array, titles: Int32Array, isNeeded: boolean): void {
  const { cells, findings } = context
  for (const at of placesOf(Outcome.unreadable, titles)) findings.push(cells.unreadable(slots[at]!, 'title'))
  if (isNeeded)
    for (const at of placesOf(Outcome.blank, titles)) findings.push(missingValue(context, slots[at]!, 'title'))
}

/** 科目类别 where the sheet has it; words that nobody knows say nothing. */
function keepSubjects(
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

function markUnreadable(state: Uint8Array, numbers: Int32Array): void {
  for (const at of placesOf(Outcome.unreadable, numbers)) state[at] = StudyState.unreadable
}

/** Keeps what is not negative, and the state of a row without a person. */
function keep(
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

function keepMoments({ start, end }: StudyColumns, starts: Float64Array, ends: Float64Array): void {
  for (const [kept, given] of [
    [start, starts],
    [end, ends],
  ] as const) {
    kept.set(given)
    for (const at of placesOf(UNREADABLE_MOMENT, kept)) kept[at] = Number.NaN
  }
}

/** A column of results that somebody has said to be of who came: 合格, 不合格. */
function passed(text: string): boolean | undefined {
  return saysFailed(text) ? false : PASSED.test(text) ? true : undefined
}

const PASSED = /合格|通过|结业|完成|优秀|良好|及格/

const SIGNED = /签名|签字|签到/

/** Whoever signs writes a name; one for another (代签) is read by nobody. */
function isSignature(text: string, isOwn: boolean, { byName }: Roster): true | undefined {
  if (/代/.test(text)) return undefined
  return (isOwn ? byName.has(nameKey(text)) : isNameLike({ kind: 'text', text })) ? true : undefined
}

function numbered(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : Number(value)
}
