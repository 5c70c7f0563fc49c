import { HOUR } from '../records/duration'
import { type Finding, finding } from '../records/finding'
import { type Moment, momentOf, momentOfSerial } from '../records/moment'
import { CellKind, cellAt } from '../workbook/grid'
import { hoursOfCell, monthOfCell, periodOfCell } from './cells/cellValues'
import { type HoursRates, type HoursUnit, hoursOfNumber, hoursOfText, hoursOfTime, mayBePoints } from './cells/hours'
import { type MeantMonth, periodOfText, possibleSerial, type WrittenPeriod } from './cells/moments'
import { yearOfDateCell, yearOfNumber, yearOfText } from './cells/numbers'
import { Outcome } from './cells/outcome'
import type { Vocabulary } from './cells/words'
import type { ClassIndex } from './classIndex'
import { numbersOf } from './columnPass'
import { meantByRow } from './evidence/monthColumn'
import { meantMonth } from './evidence/saidMonths'
import { plain } from './plainText'
import type { Roster } from './roster'
import { daysNotHours, lessonLength } from './rowReader'
import type { SheetCells } from './sheetCells'
import { textOfCell } from './sheetText'
import type { StudyTable } from './studyTable'

/*
 * Readers of columns of study records. Each gives, for the slots of a sheet's data in their order, numbers that are not
 * negative, `Outcome.blank` where nothing is given, and `Outcome.unreadable` after telling what cannot be read. Texts are
 * read once, however many rows hold them.
 */

/** What the readers of a sheet of study records share. */
export interface StudyContext<Key extends string> {
  readonly cells: SheetCells<Key>
  /** Its index in `Dataset.sheets`. */
  readonly sheet: number
  /** Whether its sheet holds other tables of attendance, too. */
  readonly isOneOfSeveral: boolean
  readonly table: StudyTable
  readonly roster: Roster
  readonly classes: ClassIndex
  readonly rates: HoursRates & { readonly year: number | null }
  readonly findings: Finding[]
  /** Makes a text of its own of a title that is no text; gives its index in `Dataset.texts`. */
  readonly addText: (text: string) => number
}

type Context<Key extends string> = Pick<StudyContext<Key>, 'cells' | 'findings'>

/** 学时 of the rows, in seconds. */
export function hoursIn({ cells, findings, rates }: StudyContext<'hours'>, slots: Int32Array): Int32Array {
  const column = cells.column('hours')
  const { kinds, values } = column
  const found = cells.reading.found.get('hours')
  const unit: HoursUnit = { ...rates, seconds: found ? found.unit : HOUR }
  // Courseware is counted in minutes, and so is whatever lasts.
  const isOfMinutes = cells.reading.kind === 'online' || unit.seconds === 60 || /时长/.test(found?.heading ?? '')
  const ofText = cells.texts.numbers(`hours ${unit.seconds} ${isOfMinutes}`, (text) =>
    !isOfMinutes && mayBePoints(text) ? Outcome.unreadable : hoursOfText(text, unit),
  )

  function ofOther(slot: number): number {
    switch (kinds[slot]) {
      case CellKind.number:
        return hoursOfNumber(values[slot]!, unit)
      case CellKind.time:
        return hoursOfTime(values[slot]!)
      default:
        return hoursOfCell(cells.cell(slot, 'hours'), unit)
    }
  }

  if (cells.reading.hoursUnits !== null) return withUnits(cells.reading.hoursUnits)

  function withUnits(number: number): Int32Array {
    return slots.map((slot) => {
      const amount = textOfCell(cells.cell(slot, 'hours')).trim()
      if (amount === '') return Outcome.blank
      const seconds = hoursOfText(amount + textOfCell(cellAt(cells.grid, slot, number)).trim(), unit)
      return seconds < 0 ? unreadable(slot, seconds) : seconds
    })
  }

  function unreadable(slot: number, seconds: number): number {
    const why = seconds === Outcome.days ? daysNotHours : seconds === Outcome.lessons ? lessonLength : null
    findings.push(why ? why(cells, slot, 'hours') : cells.unreadable(slot, 'hours'))
    return Outcome.unreadable
  }

  return numbersOf(column, slots, ofText, ofOther, unreadable)
}

/** A column of a few words, or of yes and no; `of`: the sheet whose own these words are, '' where they are the same on all. */
export function wordsIn<Key extends string>(
  context: Context<Key>,
  key: Key,
  words: Vocabulary<number>,
  slots: Int32Array,
  of = '',
): Int32Array {
  const { cells } = context
  const column = cells.column(key)
  const read = (text: string) => (plain(text) === '' ? Outcome.blank : (words(text) ?? Outcome.unreadable))
  const { fit, heading } = cells.reading.found.get(key) ?? {}
  const ofText = cells.texts.numbers(`${cells.reading.kind} ${key} ${fit === 'answer'} ${heading} ${of}`, read)
  const ofOther = (slot: number) =>
    column.kinds[slot] === CellKind.error ? Outcome.unreadable : read(textOfCell(cells.cell(slot, key)))
  return numbersOf(column, slots, ofText, ofOther, unreadableIn(context, key))
}

/** 年度; a date stands for its year. */
export function yearsIn<Key extends string>(context: Context<Key>, key: Key, slots: Int32Array): Int32Array {
  const { cells } = context
  const column = cells.column(key)
  const { kinds, values } = column
  const ofText = cells.texts.numbers('year', yearOfText)

  function ofOther(slot: number): number {
    switch (kinds[slot]) {
      case CellKind.number:
      case CellKind.ofCurrency:
        return yearOfNumber(values[slot]!)
      case CellKind.date:
        return yearOfDateCell(values[slot]!)
      default:
        return Outcome.unreadable
    }
  }

  return numbersOf(column, slots, ofText, ofOther, unreadableIn(context, key))
}

function unreadableIn<Key extends string>({ cells, findings }: Context<Key>, key: Key): (slot: number) => number {
  return (slot) => {
    findings.push(cells.unreadable(slot, key))
    return Outcome.unreadable
  }
}

/** Where a cell of dates cannot be read; NaN is one that gives none. */
export const UNREADABLE_MOMENT = Number.POSITIVE_INFINITY

/** A column of moments: the only one of a cell, or the start of its range; the first day of a month that is given without a day. */
export function startsIn<Key extends string>(context: DatedContext<Key>, key: Key, slots: Int32Array): Float64Array {
  return momentsIn(
    context,
    key,
    slots,
    ({ start }) => start.moment,
    (first) => first,
  )
}

/** A column of ends: the end of a range, or the only moment; a month without a day is no end. */
export function endsIn<Key extends string>(context: DatedContext<Key>, key: Key, slots: Int32Array): Float64Array {
  return momentsIn(
    context,
    key,
    slots,
    ({ start, end }) => (end ?? start).moment,
    () => Number.NaN,
  )
}

/** The ends of the ranges in a column of starts; NaN for all else, which the column of starts has told. */
export function rangeEndsIn<Key extends string>(context: DatedContext<Key>, key: Key, slots: Int32Array): Float64Array {
  const { kinds, values } = context.cells.column(key)
  const ofText = periodsOf(context)
  const meantAt = meantOfRows(context)
  const count = slots.length
  const ends = new Float64Array(count).fill(Number.NaN)
  if (!kinds.includes(CellKind.text)) return ends
  for (let at = 0; at < count; at++) {
    const slot = slots[at]!
    if (kinds[slot] !== CellKind.text) continue
    const period =
      meantAt === null ? ofText(values[slot]!) : periodOfCell(context.cells.cell(slot, key), false, meantAt(slot))
    if (period && period !== 'blank' && period.end) ends[at] = period.end.moment
  }
  return ends
}

type DatedContext<Key extends string> = Pick<StudyContext<Key>, 'cells' | 'findings' | 'rates'>

function meantOfRows<Key extends string>(context: DatedContext<Key>): ((slot: number) => MeantMonth) | null {
  const { grid, reading } = context.cells
  return reading.monthColumn === null ? null : meantByRow(grid, reading, meantIn(context))
}

function meantIn<Key extends string>({ cells, rates }: DatedContext<Key>): MeantMonth {
  return meantMonth(cells.reading.said, rates.year)
}

/** Nothing, or what exports write for it. */
const NO_TIME = /^(?:[-—–/]+|无)?$/

function periodsOf<Key extends string>(context: DatedContext<Key>): (index: number) => WrittenPeriod | 'blank' | null {
  const meant = meantIn(context)
  return context.cells.texts.values(`period ${meant.year} ${meant.month}`, (text) =>
    NO_TIME.test(plain(text)) ? 'blank' : periodOfText(text, meant),
  )
}

function momentsIn<Key extends string>(
  context: DatedContext<Key>,
  key: Key,
  slots: Int32Array,
  side: (period: WrittenPeriod) => number,
  ofMonth: (first: Moment) => number,
): Float64Array {
  const { cells, findings } = context
  const { kinds, values } = cells.column(key)
  const ofText = periodsOf(context)
  const meantAt = meantOfRows(context)

  function ofOther(slot: number): number {
    const period =
      kinds[slot] === CellKind.text && meantAt === null
        ? ofText(values[slot]!)
        : periodOfCell(cells.cell(slot, key), cells.grid.date1904, meantAt?.(slot))
    if (meantAt !== null && textOfCell(cells.cell(slot, key)).trim() === '') return Number.NaN
    if (period === 'blank') return Number.NaN
    if (period !== null) return side(period)
    const month = monthOfCell(cells.cell(slot, key), meantIn(context).year)
    if (month !== null && month.month !== null) return ofMonth(momentOf(month.year, month.month, 1)!)
    findings.push(cells.unreadable(slot, key))
    return UNREADABLE_MOMENT
  }

  const { date: DATE, empty: EMPTY } = CellKind
  const count = slots.length
  const moments = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    const slot = slots[at]!
    const kind = kinds[slot]
    if (kind === DATE && possibleSerial(values[slot]!)) moments[at] = momentOfSerial(values[slot]!)
    else moments[at] = kind === EMPTY ? Number.NaN : ofOther(slot)
  }
  return moments
}

/** The titles of records as indexes into `Dataset.texts`; an error of the sheet is `Outcome.unreadable` and not yet told. */
export function titlesIn<Key extends string>(
  { cells, addText }: Pick<StudyContext<Key>, 'cells' | 'addText'>,
  key: Key,
  slots: Int32Array,
): Int32Array {
  const { kinds, values } = cells.column(key)
  const { numbers, offset } = cells.texts
  const blank = numbers('blank', (text) => Number(plain(text) === ''))
  const { known } = blank
  const { text: TEXT, empty: EMPTY, error: ERROR } = CellKind
  const count = slots.length
  const titles = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    const slot = slots[at]!
    const kind = kinds[slot]
    if (kind === TEXT) {
      const text = values[slot]!
      titles[at] = known[text] === 0 || blank.of(text) === 0 ? text + offset : Outcome.blank
    } else if (kind === EMPTY) titles[at] = Outcome.blank
    else titles[at] = kind === ERROR ? Outcome.unreadable : addText(textOfCell(cells.cell(slot, key)))
  }
  return titles
}

/** That a record lacks what every record needs. */
export function missingValue<Key extends string>(
  { cells }: Pick<StudyContext<Key>, 'cells'>,
  slot: number,
  key: Key,
): Finding {
  const { heading } = cells.reading.sheet.columns.find((column) => column.key === key)!
  return finding('missing-value', cells.place(slot, key), { column: heading })
}
