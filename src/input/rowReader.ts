import type { Seconds } from '../records/duration'
import { type Finding, finding } from '../records/finding'
import { type Moment, momentOf } from '../records/moment'
import { type Fen, WAN, YUAN } from '../records/money'
import type { Place } from '../workbook/address'
import type { Cell } from '../workbook/grid'
import { hoursOfCell, isGiven, moneyOfCell, monthOfCell, periodOfCell } from './cells/cellValues'
import { CLOCK_HOURS, type HoursRates } from './cells/hours'
import type { MeantMonth, WrittenMoment, WrittenPeriod } from './cells/moments'
import {
  countOfNumber,
  countOfText,
  daysOfNumber,
  daysOfText,
  yearOfDateCell,
  yearOfNumber,
  yearOfText,
} from './cells/numbers'
import { Outcome } from './cells/outcome'
import { serviceMonth } from './cells/serviceMonths'
import type { Vocabulary } from './cells/words'
import { headingOf, namesUnit } from './heading'
import type { InputColumn } from './inputSheet'
import { compact, plain } from './plainText'
import type { SheetCells } from './sheetCells'
import { moneyText, textOfCell } from './sheetText'

/**
 * Reads the cells of one row, for sheets that are small. Each method gives null where the cell is empty, and also where it
 * cannot be read: that is told in the findings, and the row lives on without the value (domain.md §1).
 */
export interface RowReader<Key extends string> {
  /** '' where nothing is given; without blanks at the ends, otherwise as written. */
  readonly text: (key: Key) => string
  readonly count: (key: Key) => number | null
  readonly days: (key: Key) => number | null
  readonly year: (key: Key) => number | null
  readonly money: (key: Key) => Fen | null
  readonly hours: (key: Key) => Seconds | null
  /** The only moment of a cell, or the start of its range. */
  readonly date: (key: Key) => WrittenMoment | null
  /** The first day of the month that a cell gives, where it gives no day: enough where only the year counts. */
  readonly month: (key: Key) => Moment | null
  /** The year of a cell that gives a month without a day; null for any other, which is not told. */
  readonly yearOfMonth: (key: Key) => number | null
  /** A start and an end, which may both stand in the cell of the start. */
  readonly period: (
    startKey: Key,
    endKey: Key,
  ) => { readonly start: WrittenMoment | null; readonly end: WrittenMoment | null }
  readonly word: <Value>(key: Key, words: Vocabulary<Value>) => Value | null
  /** Whether something stands in the cell, readable or not. */
  readonly isGiven: (key: Key) => boolean
  /** Tells that a value that every row needs is missing. */
  readonly missing: (key: Key) => void
}

/** What the workbook says an hour, a day or an amount without a unit is worth. */
export interface Rates extends HoursRates {
  /** 经费单位; null where nobody says. */
  readonly moneyUnit: Fen | null
}

/** More for one class is asked about (docs/reading.md). */
const MOST_OF_A_CLASS = 500 * WAN

function isBareAmount(cell: Cell): boolean {
  if (cell.kind === 'number') return cell.unit === undefined && !cell.currency
  return cell.kind === 'text' && /^[\d.,]+$/.test(plain(cell.text))
}

/** `meant`: the year and month of dates that give none; without it these are no dates. */
export function rowReader<Key extends string>(
  cells: SheetCells<Key>,
  slot: number,
  findings: Finding[],
  rates: Rates = { ...CLOCK_HOURS, moneyUnit: null },
  meant?: MeantMonth,
): RowReader<Key> {
  const unread = (key: Key) => {
    findings.push(cells.unreadable(slot, key))
    return null
  }
  const given = (key: Key) => isGiven(cells.cell(slot, key))
  const unit = (key: Key) => cells.reading.found.get(key)!.unit

  function number(
    key: Key,
    ofText: (text: string) => number,
    ofNumber: (value: number) => number,
    ofDate: (serial: number) => number = () => Outcome.unreadable,
  ): number | null {
    if (!given(key)) return null
    const value = numberOfCell(cells.cell(slot, key), ofText, ofNumber, ofDate)
    return value < 0 ? unread(key) : value
  }

  function written(key: Key): WrittenPeriod | null {
    if (!given(key)) return null
    const cell = cells.cell(slot, key)
    const period = periodOfCell(cell, cells.grid.date1904, meant)
    // A month says the year, which is all that figures need.
    return period ?? (monthOfCell(cell, meant?.year ?? null) ? null : unread(key))
  }

  return {
    text(key) {
      const cell = cells.cell(slot, key)
      if (cell.kind === 'error') unread(key)
      return cell.kind === 'error' ? '' : textOfCell(cell).trim()
    },
    count: (key) => number(key, countOfText, countOfNumber),
    days: (key) => number(key, daysOfText, daysOfNumber),
    year: (key) => number(key, yearOfText, yearOfNumber, yearOfDateCell),
    money(key) {
      if (!given(key)) return null
      const cell = cells.cell(slot, key)
      const { heading } = cells.reading.found.get(key)!
      const titled = unitOfTitles(cells.reading.titles)
      const said = namesUnit('money', headingOf(heading))
      const fen = moneyOfCell(cell, said ? unit(key)! : (titled ?? rates.moneyUnit ?? unit(key)!))
      // 36000 under 万元 is 元 in the wrong column, as whoever was asked has said.
      if (fen > MOST_OF_A_CLASS && said && rates.moneyUnit !== null && isBareAmount(cell))
        return moneyOfCell(cell, rates.moneyUnit)
      if (fen > MOST_OF_A_CLASS && titled === null && rates.moneyUnit === null && isBareAmount(cell)) {
        findings.push(
          finding('question-money-unit', cells.place(slot, key), {
            text: textOfCell(cell),
            count: 1,
            setting: 'moneyUnit',
          }),
        )
        return moneyOfCell(cell, YUAN)
      }
      if (fen === Outcome.currency) {
        findings.push(
          currencyUnclear(cells.cell(slot, key), cells.place(slot, key), cells.reading.found.get(key)!.column),
        )
        return null
      }
      return fen < 0 ? unread(key) : fen
    },
    hours(key) {
      if (!given(key)) return null
      const seconds = hoursOfCell(cells.cell(slot, key), { ...rates, seconds: unit(key) })
      if (seconds === Outcome.days) {
        findings.push(daysNotHours(cells, slot, key))
        return null
      }
      if (seconds === Outcome.lessons) {
        findings.push(lessonLength(cells, slot, key))
        return null
      }
      return seconds < 0 ? unread(key) : seconds
    },
    date: (key) => written(key)?.start ?? null,
    month(key) {
      if (!given(key)) return null
      const cell = cells.cell(slot, key)
      const date = periodOfCell(cell, cells.grid.date1904)?.start.moment
      if (date !== undefined) return date
      const month = monthOfCell(cell)
      return month ? momentOf(month.year, month.month ?? 1, 1) : (serviceMonth(cell) ?? unread(key))
    },
    yearOfMonth: (key) => monthOfCell(cells.cell(slot, key), meant?.year ?? null)?.year ?? null,
    period(startKey, endKey) {
      const first = written(startKey)
      const second = given(endKey) ? written(endKey) : null
      return {
        start: first?.start ?? null,
        end: given(endKey) ? second && (second.end ?? second.start) : (first?.end ?? null),
      }
    },
    word(key, words) {
      if (!given(key)) return null
      const cell = cells.cell(slot, key)
      return (cell.kind === 'error' ? undefined : words(textOfCell(cell))) ?? unread(key)
    },
    isGiven: given,
    missing(key) {
      const { heading } = cells.reading.sheet.columns.find((column) => column.key === key)!
      findings.push(finding('missing-value', cells.place(slot, key), { column: heading }))
    },
  }
}

export function currencyUnclear(cell: Cell, place: Place, { heading }: Pick<InputColumn, 'heading'>): Finding {
  return finding('currency-unclear', place, { column: heading, text: moneyText(cell) })
}

export function daysNotHours<Key extends string>(cells: SheetCells<Key>, slot: number, key: Key): Finding {
  const { heading } = cells.reading.found.get(key)!.column
  return finding('days-not-hours', cells.place(slot, key), {
    column: heading,
    text: textOfCell(cells.cell(slot, key)),
  })
}

/** That nobody has said how long a 课时 is; `oneOfEach` makes one question of them. */
export function lessonLength<Key extends string>(cells: SheetCells<Key>, slot: number, key: Key): Finding {
  return finding('question-lesson-length', cells.place(slot, key), {
    text: textOfCell(cells.cell(slot, key)),
    count: 1,
    setting: 'secondsPerLesson',
  })
}

function numberOfCell(
  cell: Cell,
  ofText: (text: string) => number,
  ofNumber: (value: number) => number,
  ofDate: (serial: number) => number,
): number {
  switch (cell.kind) {
    case 'text':
      return ofText(cell.text)
    case 'number':
      return cell.unit === undefined ? ofNumber(cell.value) : ofText(textOfCell(cell))
    case 'date':
      return ofDate(cell.value)
    default:
      return Outcome.unreadable
  }
}

const TITLED_UNIT = /(?:金额|经费|计量)?单位[:：]?(?:人民币)?(千元|万元|元)/

/** What a title says that amounts are in, 金额单位：元; null where none does. */
function unitOfTitles(titles: readonly string[]): Fen | null {
  for (const title of titles) {
    const unit = TITLED_UNIT.exec(compact(title))?.[1]
    if (unit) return unit === '元' ? YUAN : unit === '千元' ? 1000 * YUAN : WAN
  }
  return null
}
