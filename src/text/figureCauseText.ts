import type { Amount } from '../records/amount'
import type {
  Cause,
  CausePerson,
  FigureCauses,
  HoursCause,
  LackNow,
  SettingChange,
  SettingWorth,
} from '../records/cause'
import type { SettingField } from '../records/policy'
import type { Words } from './catalogue'
import { figureCausesEn } from './en/figureCauses'
import type { FigureCauseWords } from './figureCauseWords'
import { firstOf, hoursCauseTexts, personChangeText, placed, type RowsShown } from './hoursCauseText'

import type { Language } from './say'
import { figureCausesZhCN } from './zhCN/figureCauses'

const WORDS = { 'zh-CN': figureCausesZhCN, en: figureCausesEn } as const satisfies Record<Language, FigureCauseWords>

export function figureCauseWordsFor(language: Language): FigureCauseWords {
  return WORDS[language]
}

/** The same of all that causes name. */
export interface CausesShown extends RowsShown {
  readonly amount: (amount: Amount) => string
  readonly setting: (field: SettingField) => string
}

/** Why a figure is another, a line a cause: of the figure or above the line, then below it, then settings that work through them. */
export function figureCauseLines(
  { part, whole, settings }: FigureCauses,
  say: FigureCauseWords,
  words: Words,
  shown: CausesShown,
  most: number,
): readonly string[] {
  const lines = (of: readonly Cause[]) => {
    // The largest first; equals stay in their order.
    const largest = of.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    return firstOf(largest, most, (cause) => causeText(cause, say, words, shown), words.causes.more)
  }
  return [
    ...lines(part.causes),
    ...(whole ? lines(whole.causes).map(say.whole) : []),
    ...settings.map((change) => settingText(change, say, words, shown)),
  ]
}

function causeText(cause: Cause, say: FigureCauseWords, words: Words, shown: CausesShown): string {
  const { whys } = words
  switch (cause.what) {
    case 'hours':
      return hoursText(cause.who, cause, say, words, shown)
    case 'person': {
      const { who, was, is, hours, changes, lacks } = cause
      const standing = (why: typeof was) => (why === null ? words.causes.notStaff : whys[why])
      const stands = isOfHoursAlone(lacks) ? standing(is) : words.reports.lacks(lacks)
      const because = [
        ...(hours === null ? [] : [decidingText(hours, say, words, shown)]),
        ...changes.map((change) => personChangeText(change, words, shown)),
      ].join(words.causes.between)
      return say.person(personText(who), standing(was), stands, because, placed(who.place, shown))
    }
    case 'class': {
      const { name, was, is, place } = cause
      const standing = (why: typeof was) =>
        why === null ? say.noClass : why === 'counts' ? words.reports.implemented(true) : whys[why]
      return say.change(name, standing(was), standing(is), placed(place, shown))
    }
    case 'planned':
      return say.planned(cause.name, cause.from, cause.to, placed(cause.place, shown))
    case 'setting':
      return settingText(cause, say, words, shown)
    case 'reported': {
      const done = cause.to > cause.from ? say.reported : say.withdrawn
      return done(personText(cause.who), placed(cause.who.place, shown))
    }
  }
}

/** Whether all that is lacking is of the year's hours: then the reason and the hours say it. */
function isOfHoursAlone(lacks: readonly LackNow[]): boolean {
  return lacks.every(({ of, years, days }) => of === 'hours' && years === 1 && days === null)
}

/** The hours and their rows; where the hours stand, the rows that count as something else. */
function decidingText(hours: HoursCause, say: FigureCauseWords, words: Words, shown: CausesShown): string {
  if (hours.from !== hours.to) return hoursText(null, hours, say, words, shown)
  return hoursCauseTexts(hours, words, shown, ROWS_NAMED).join(words.causes.between)
}

/** So many rows of one person are named within a list of people. */
const ROWS_NAMED = 4

function hoursText(
  who: CausePerson | null,
  cause: HoursCause,
  say: FigureCauseWords,
  words: Words,
  shown: CausesShown,
): string {
  const [from, to] = [shown.hours(cause.from), shown.hours(cause.to)]
  return say.hours(who ? personText(who) : '', from, to, hoursCauseTexts(cause, words, shown, ROWS_NAMED))
}

function settingText(
  { field, was, is, place }: SettingChange,
  say: FigureCauseWords,
  words: Words,
  shown: CausesShown,
): string {
  const { headings } = words
  const said = (worth: SettingWorth) => {
    if (worth === null) return say.nothing
    if (typeof worth === 'object') return worthText(worth, shown)
    return worth === 'required' || worth === 'exempt' ? say.leavers[worth] : headings[worth as 'effective' | 'total']
  }
  return say.change(say.setting(shown.setting(field)), said(was), said(is), placed(place, shown))
}

function worthText(worth: Exclude<SettingWorth, string | null>, shown: CausesShown): string {
  if ('pack' in worth) return worth.pack
  return 'text' in worth ? worth.text : shown.amount(worth)
}

function personText({ id, name }: CausePerson): string {
  return [name, id].filter((text) => text !== '').join(' ')
}
