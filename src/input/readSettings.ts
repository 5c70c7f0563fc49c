import { DAY, type Seconds } from '../records/duration'
import { type Finding, finding } from '../records/finding'
import { DEFAULT_POLICY, type Policy } from '../records/policy'
import type { StudySource } from '../records/studyRecords'
import type { Place } from '../workbook/address'
import type { Cell } from '../workbook/grid'
import { CLOCK_HOURS } from './cells/hours'
import { countOfNumber, countOfText, percentOfNumber, percentOfText, yearOfNumber, yearOfText } from './cells/numbers'
import { Outcome } from './cells/outcome'
import { LEAVERS_WORDS, MEASURE_WORDS, MONEY_UNIT_WORDS, SOURCE_WORDS } from './cells/words'
import { unitOf } from './heading'
import type { InputSetting } from './inputSheet'
import { currencyUnclear, hoursOfCell, isGiven, moneyOfCell, periodOfCell } from './rowReader'
import type { ColumnKey } from './schema'
import { settingNamed } from './settingNames'
import { type SheetCells, unreadableCell } from './sheetCells'
import { textOfCell } from './sheetText'

/** What reads the value of a setting; undefined where it cannot be read. */
type Read = (cell: Cell, unit: number | null, date1904: boolean) => unknown

/**
 * The policy of all sheets 设置, `DEFAULT_POLICY` where they are silent. Of a setting that is given twice the first counts; one
 * that cannot be read keeps its default; both are told, and so are names that mean nothing.
 */
export function readSettings(sheets: readonly SheetCells<ColumnKey<'settings'>>[], findings: Finding[]): Policy {
  const fields: Record<string, unknown> = {}
  const caps: Record<StudySource, Seconds | null> = { ...DEFAULT_POLICY.caps }
  const places: Record<string, Place> = {}
  const given = new Set<string>()
  for (const cells of sheets)
    for (let slot = cells.firstSlot; slot < cells.slots; slot++) {
      const name = textOfCell(cells.cell(slot, 'name')).trim()
      const cell = cells.cell(slot, 'value')
      if (name === '') continue
      const place = cells.place(slot, 'value')
      const named = settingNamed(name)
      const unit = named && unitOf(named.setting.meaning, named.heading)
      if (!isGiven(cell)) {
        if (named) places[named.setting.field] ??= place
        continue
      }
      if (!named || unit === undefined) {
        findings.push(finding('unknown-setting', cells.place(slot, 'name'), { name }))
        continue
      }
      const { setting } = named
      if (given.has(setting.field)) {
        findings.push(finding('duplicate-setting', place, { name, first: places[setting.field]! }))
        continue
      }
      given.add(setting.field)
      places[setting.field] = place
      const value = cell.kind === 'error' ? undefined : readerOf(setting)(cell, unit, cells.grid.date1904)
      if (value === undefined)
        findings.push(unreadableCell(cell, place, { heading: setting.name, meaning: setting.meaning }))
      else if (value === Outcome.currency) findings.push(currencyUnclear(cell, place, { heading: setting.name }))
      else if (setting.field.startsWith('cap:')) caps[setting.field.slice(4) as StudySource] = value as Seconds
      else fields[setting.field] = value
    }
  return { ...DEFAULT_POLICY, ...fields, caps, places }
}

function readerOf({ field, meaning }: InputSetting): Read {
  return (BY_FIELD[field] ?? BY_MEANING[meaning])!
}

const BY_FIELD: Readonly<Record<string, Read>> = {
  /** A last day without an hour is in the window to its end. */
  windowTo(cell, _, date1904) {
    const last = periodOfCell(cell, date1904)?.start
    return last && (last.timed ? last.moment : last.moment + DAY - 1)
  },
  /** No day has more than 24 hours, and one of none would make every day worthless. */
  secondsPerDay(cell, unit, date1904) {
    const seconds = hours(cell, unit, date1904)
    return seconds !== undefined && seconds > 0 && seconds <= DAY ? seconds : undefined
  },
  /** A bare number is of minutes. Nobody has lessons of less than half an hour, or of more than an hour and a half. */
  secondsPerLesson(cell) {
    const seconds = hoursOfCell(cell, { ...CLOCK_HOURS, seconds: 60 })
    return seconds >= 30 * 60 && seconds <= 90 * 60 ? seconds : undefined
  },
  leavers: (cell) => LEAVERS_WORDS(textOfCell(cell)),
  moneyUnit: (cell) => MONEY_UNIT_WORDS(textOfCell(cell)),
  measure: (cell) => MEASURE_WORDS(textOfCell(cell)),
  singleSources(cell) {
    const words = textOfCell(cell).split(/[、,，;；/\s]+/)
    const sources = words.filter((word) => word !== '').map(SOURCE_WORDS)
    return sources.includes(undefined) ? undefined : sources
  },
}

const hours = (cell: Cell, unit: number | null, _: boolean): Seconds | undefined =>
  valued(hoursOfCell(cell, { ...CLOCK_HOURS, seconds: unit }))

const BY_MEANING: Partial<Record<InputSetting['meaning'], Read>> = {
  hours,
  text: (cell) => textOfCell(cell).replace(/\r\n?/g, '\n').trim(),
  year: numbered(yearOfText, yearOfNumber),
  count: numbered(countOfText, countOfNumber),
  percent: numbered(percentOfText, percentOfNumber),
  money(cell, unit) {
    const fen = moneyOfCell(cell, unit!)
    return fen === Outcome.currency ? fen : valued(fen)
  },
  date: (cell, _, date1904) => periodOfCell(cell, date1904)?.start.moment,
}

function numbered(ofText: (text: string) => number, ofNumber: (value: number) => number) {
  return (cell: Cell): number | undefined =>
    cell.kind === 'number' && cell.unit === undefined
      ? valued(ofNumber(cell.value))
      : cell.kind === 'text' || cell.kind === 'number'
        ? valued(ofText(textOfCell(cell)))
        : undefined
}

function valued(value: number): number | undefined {
  return value < 0 ? undefined : value
}
