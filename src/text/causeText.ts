import type { Amount } from '../records/amount'
import type {
  Cause,
  CausePerson,
  FigureCauses,
  HoursCause,
  RowCause,
  SettingChange,
  SettingWorth,
} from '../records/cause'
import type { Seconds } from '../records/duration'
import type { SettingField } from '../records/policy'
import type { Place } from '../workbook/address'
import type { Words } from './catalogue'

/** How the face shows hours and cells. */
export interface RowsShown {
  readonly hours: (seconds: Seconds) => string
  readonly place: (place: Place) => string
}

/** The same of all that causes name. */
export interface CausesShown extends RowsShown {
  readonly amount: (amount: Amount) => string
  readonly setting: (field: SettingField) => string
}

type RowsWords = Pick<Words, 'causes' | 'sources' | 'whys'>

/** What made somebody's hours others, a text a row, the first `most` of them; that nothing is known where no rows were kept. */
export function hoursCauseTexts(
  { rows, takenThen, takenNow }: HoursCause,
  words: RowsWords,
  shown: RowsShown,
  most: number,
): readonly string[] {
  const { causes } = words
  if (rows === null) return [causes.rowsUnknown]
  const texts = rows.map((row) => rowText(row, words, shown))
  const taken = takenThen === takenNow ? [] : [causes.taken(shown.hours(takenThen), shown.hours(takenNow))]
  return [...firstOf(texts, most, causes.more), ...taken]
}

function rowText(row: RowCause, { causes, sources, whys }: RowsWords, shown: RowsShown): string {
  const [source, from, to] = [sources[row.source], shown.hours(row.from), shown.hours(row.to)]
  if (row.what === 'sum') return causes.sum(source, from, to, row.rowsThen, row.rowsNow)
  const { what, title, place, why } = row
  return causes.row({ what, source, title, from, to, place: placed(place, shown), why: whys[why] })
}

/** Why a figure is another, a line a cause: of the figure or above the line, then below it, then settings that work through them. */
export function figureCauseLines(
  { part, whole, settings }: FigureCauses,
  words: Words,
  shown: CausesShown,
  most: number,
): readonly string[] {
  const { causes } = words
  const lines = (of: readonly Cause[]) => {
    // The largest first; equals stay in their order.
    const largest = of.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    return firstOf(
      largest.map((cause) => causeText(cause, words, shown)),
      most,
      causes.more,
    )
  }
  return [
    ...lines(part.causes),
    ...(whole ? lines(whole.causes).map(causes.whole) : []),
    ...settings.map((change) => settingText(change, words, shown)),
  ]
}

function causeText(cause: Cause, words: Words, shown: CausesShown): string {
  const { causes, whys } = words
  switch (cause.what) {
    case 'hours':
      return hoursText(cause.who, cause, words, shown)
    case 'person': {
      const { who, was, is, hours } = cause
      const standing = (why: typeof was) => (why === null ? causes.notStaff : whys[why])
      const because = hours === null ? '' : hoursText(null, hours, words, shown)
      return causes.person(personText(who), standing(was), standing(is), because, placed(who.place, shown))
    }
    case 'class': {
      const { name, was, is, place } = cause
      const standing = (why: typeof was) =>
        why === null ? causes.noClass : why === 'counts' ? words.reports.implemented(true) : whys[why]
      return causes.change(name, standing(was), standing(is), placed(place, shown))
    }
    case 'planned':
      return causes.planned(cause.name, cause.from, cause.to, placed(cause.place, shown))
    case 'setting':
      return settingText(cause, words, shown)
    case 'reported': {
      const say = cause.to > cause.from ? causes.reported : causes.withdrawn
      return say(personText(cause.who), placed(cause.who.place, shown))
    }
  }
}

/** So many rows of one person are named within a list of people. */
const ROWS_NAMED = 4

function hoursText(who: CausePerson | null, cause: HoursCause, words: Words, shown: CausesShown): string {
  const [from, to] = [shown.hours(cause.from), shown.hours(cause.to)]
  return words.causes.hours(who ? personText(who) : '', from, to, hoursCauseTexts(cause, words, shown, ROWS_NAMED))
}

function settingText({ field, was, is, place }: SettingChange, words: Words, shown: CausesShown): string {
  const { causes, headings } = words
  const said = (worth: SettingWorth) => {
    if (worth === null) return causes.nothing
    if (typeof worth !== 'string') return shown.amount(worth)
    return worth === 'required' || worth === 'exempt' ? causes.leavers[worth] : headings[worth as 'effective' | 'total']
  }
  return causes.change(causes.setting(shown.setting(field)), said(was), said(is), placed(place, shown))
}

function personText({ id, name }: CausePerson): string {
  return [name, id].filter((text) => text !== '').join(' ')
}

function placed(place: Place | null, shown: RowsShown): string {
  return place === null ? '' : shown.place(place)
}

function firstOf(texts: readonly string[], most: number, more: (count: number) => string): readonly string[] {
  // One more takes no more room than to say that there is one.
  if (texts.length <= most + 1) return texts
  return [...texts.slice(0, most), more(texts.length - most)]
}
