import { HOUR, type Seconds } from '../records/duration'
import { type Finding, finding } from '../records/finding'
import { momentOfSerial } from '../records/moment'
import { CellKind } from '../workbook/grid'
import { type HoursUnit, hoursOfNumber, hoursOfText, hoursOfTime } from './cells/hours'
import { periodOfText, possibleSerial, type WrittenPeriod } from './cells/moments'
import { yearOfDateCell, yearOfNumber, yearOfText } from './cells/numbers'
import { Outcome } from './cells/outcome'
import type { Vocabulary } from './cells/words'
import { plain } from './plainText'
import { daysNotHours, hoursOfCell, periodOfCell } from './rowReader'
import { type SheetCells, textOfCell } from './sheetCells'
import type { StudyTable } from './studyTable'
import type { ClassIndex } from './whichClass'
import type { Roster } from './whoIsMeant'

/**
 * Readers of columns of study records. Each gives, for a slot, a number that is not negative, `Outcome.blank` where nothing
 * is given, and `Outcome.unreadable` after telling what cannot be read. Texts are read once, however many rows hold them.
 */
export type ColumnReader = (slot: number) => number

/** What the readers of a sheet of study records share. */
export interface StudyContext {
  readonly cells: SheetCells
  /** Its index in `Dataset.sheets`. */
  readonly sheet: number
  readonly table: StudyTable
  readonly roster: Roster
  readonly classes: ClassIndex
  readonly secondsPerDay: Seconds | null
  readonly findings: Finding[]
  /** Makes a text of its own of a title that is no text; gives its index in `Dataset.texts`. */
  readonly addText: (text: string) => number
}

type Context = Pick<StudyContext, 'cells' | 'findings'>

/** 学时 of the row, in seconds. */
export function hoursColumn({
  cells,
  findings,
  secondsPerDay,
}: Pick<StudyContext, 'cells' | 'findings' | 'secondsPerDay'>): ColumnReader {
  const { kinds, values } = cells.column('hours')
  const found = cells.reading.found.get('hours')
  const unit: HoursUnit = { seconds: found ? found.unit : HOUR, secondsPerDay }
  const ofText = cells.texts.numbers(`hours ${unit.seconds}`, (text) => hoursOfText(text, unit))

  function read(slot: number): number {
    switch (kinds[slot]) {
      case CellKind.empty:
        return Outcome.blank
      case CellKind.text:
        return ofText(values[slot]!)
      case CellKind.number:
        return hoursOfNumber(values[slot]!, unit)
      case CellKind.time:
        return hoursOfTime(values[slot]!)
      default:
        return hoursOfCell(cells.cell(slot, 'hours'), unit)
    }
  }

  return (slot) => {
    const seconds = read(slot)
    if (seconds >= Outcome.blank) return seconds
    findings.push(seconds === Outcome.days ? daysNotHours(cells, slot, 'hours') : cells.unreadable(slot, 'hours'))
    return Outcome.unreadable
  }
}

/** A column of a few words, or of yes and no. */
export function wordColumn({ cells, findings }: Context, key: string, words: Vocabulary<number>): ColumnReader {
  const { kinds, values } = cells.column(key)
  const read = (text: string) => (plain(text) === '' ? Outcome.blank : (words(text) ?? Outcome.unreadable))
  const ofText = cells.texts.numbers(`${cells.reading.kind} ${key}`, read)
  return (slot) => {
    const kind = kinds[slot]
    if (kind === CellKind.empty) return Outcome.blank
    const value =
      kind === CellKind.text
        ? ofText(values[slot]!)
        : kind === CellKind.error
          ? Outcome.unreadable
          : read(textOfCell(cells.cell(slot, key)))
    if (value === Outcome.unreadable) findings.push(cells.unreadable(slot, key))
    return value
  }
}

/** 年度; a date stands for its year. */
export function yearColumn({ cells, findings }: Context, key: string): ColumnReader {
  const { kinds, values } = cells.column(key)
  const ofText = cells.texts.numbers('year', yearOfText)

  function read(slot: number): number {
    switch (kinds[slot]) {
      case CellKind.empty:
        return Outcome.blank
      case CellKind.text:
        return ofText(values[slot]!)
      case CellKind.number:
      case CellKind.ofCurrency:
        return yearOfNumber(values[slot]!)
      case CellKind.date:
        return yearOfDateCell(values[slot]!)
      default:
        return Outcome.unreadable
    }
  }

  return (slot) => {
    const year = read(slot)
    if (year === Outcome.unreadable) findings.push(cells.unreadable(slot, key))
    return year
  }
}

/** Where a cell of dates cannot be read; NaN is one that gives none. */
export const UNREADABLE_MOMENT = Number.POSITIVE_INFINITY

/** A column of moments: the only one of a cell, or the start of its range. */
export function startColumn(context: Context, key: string): ColumnReader {
  return momentColumn(context, key, ({ start }) => start.moment, true)
}

/** A column of ends: the end of a range, or the only moment. */
export function endColumn(context: Context, key: string): ColumnReader {
  return momentColumn(context, key, ({ start, end }) => (end ?? start).moment, true)
}

/** The ends of the ranges in a column of starts; NaN for all else, which the column of starts has told. */
export function rangeEndColumn(context: Context, key: string): ColumnReader {
  const { kinds } = context.cells.column(key)
  const ends = momentColumn(context, key, ({ end }) => end?.moment ?? Number.NaN, false)
  return (slot) => (kinds[slot] === CellKind.text ? ends(slot) : Number.NaN)
}

function momentColumn(
  { cells, findings }: Context,
  key: string,
  side: (period: WrittenPeriod) => number,
  tells: boolean,
): ColumnReader {
  const { kinds, values } = cells.column(key)
  const ofText = cells.texts.values('period', (text) => (plain(text) === '' ? 'blank' : periodOfText(text)))

  function read(slot: number): number {
    const kind = kinds[slot]
    if (kind === CellKind.date && possibleSerial(values[slot]!)) return momentOfSerial(values[slot]!)
    if (kind === CellKind.empty) return Number.NaN
    const period =
      kind === CellKind.text ? ofText(values[slot]!) : periodOfCell(cells.cell(slot, key), cells.grid.date1904)
    return period === null ? UNREADABLE_MOMENT : period === 'blank' ? Number.NaN : side(period)
  }

  return (slot) => {
    const moment = read(slot)
    if (moment !== UNREADABLE_MOMENT) return moment
    if (tells) findings.push(cells.unreadable(slot, key))
    return tells ? UNREADABLE_MOMENT : Number.NaN
  }
}

/** The title of a record as an index into `Dataset.texts`; an error of the sheet is `Outcome.unreadable` and not yet told. */
export function titleColumn({ cells, addText }: Pick<StudyContext, 'cells' | 'addText'>, key: string): ColumnReader {
  const { kinds, values } = cells.column(key)
  const { numbers, offset } = cells.texts
  const isBlank = numbers('blank', (text) => Number(plain(text) === ''))
  return (slot) => {
    const kind = kinds[slot]
    if (kind === CellKind.text) return isBlank(values[slot]!) ? Outcome.blank : values[slot]! + offset
    if (kind === CellKind.empty) return Outcome.blank
    return kind === CellKind.error ? Outcome.unreadable : addText(textOfCell(cells.cell(slot, key)))
  }
}

/** That a record lacks what every record needs. */
export function missingValue({ cells }: Pick<StudyContext, 'cells'>, slot: number, key: string): Finding {
  const { heading } = cells.reading.sheet.columns.find((column) => column.key === key)!
  return finding('missing-value', cells.place(slot, key), { column: heading })
}
