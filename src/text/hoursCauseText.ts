import type {
  CandidateCause,
  HoursCause,
  PersonChange,
  RowCause,
  RowTrait,
  SettingChange,
  SettingWorth,
} from '../records/cause'
import type { Seconds } from '../records/duration'
import { type CandidateRule, ruleName } from '../state/candidateRules'
import type { Place } from '../workbook/address'
import type { ReportWords, Words } from './catalogue'
import type { CauseWords } from './causeWords'

/** How the face shows hours and cells. */
export interface RowsShown {
  readonly hours: (seconds: Seconds) => string
  readonly place: (place: Place) => string
}

type RowsWords = Pick<Words, 'causes' | 'sources' | 'whys' | 'rowDays'>

/** What made somebody's hours others, a text a row, the first `most` of them; that nothing is known where no rows were kept. */
export function hoursCauseTexts(
  { rows, takenThen, takenNow, settings }: HoursCause,
  words: RowsWords,
  shown: RowsShown,
  most: number,
): readonly string[] {
  const { causes } = words
  const rules = settings.map((change) => ruleText(change, words, shown))
  if (rows === null) return [causes.rowsUnknown, ...rules]
  const taken = takenThen === takenNow ? [] : [causes.taken(shown.hours(takenThen), shown.hours(takenNow))]
  if (rows.length + taken.length + rules.length === 0) return [causes.noRow]
  return [...firstOf(rows, most, (row) => rowText(row, words, shown), causes.more), ...taken, ...rules]
}

function rowText(row: RowCause, words: RowsWords, shown: RowsShown): string {
  const { causes, sources, whys } = words
  const [source, from, to] = [sources[row.source], shown.hours(row.from), shown.hours(row.to)]
  if (row.what === 'sum') return causes.sum(source, from, to, row.rowsThen, row.rowsNow)
  const { what, title, place, classPlace, why, traits } = row
  // The row, then where its class says what is another.
  const places = [place, classPlace, ...traits.map((trait) => trait.place)]
  const of = { source, title, place: placesText(places, words, shown) }
  if (what === 'changed' && traits.length > 0) {
    const hours = row.from === row.to ? [] : [[from, to] as const]
    return causes.changes({ ...of, changes: [...hours, ...traits.map((trait) => traitText(trait, words))] })
  }
  return causes.row({ ...of, what, from, to, why: whys[why] })
}

function traitText(trait: RowTrait, { causes, sources, rowDays }: RowsWords): readonly [was: string, is: string] {
  if (trait.of === 'days') return [rowDays(trait.was), rowDays(trait.is)]
  const name = (subject: typeof trait.was) => (subject === null ? causes.noSubject : sources[subject])
  return [name(trait.was), name(trait.is)]
}

/** What of a person decides and is another than it was. */
export function personChangeText(change: PersonChange, words: RowsWords, shown: RowsShown): string {
  const { causes, rowDays } = words
  switch (change.of) {
    case 'years': {
      const years = change.perYear.map(({ year, was, is, places }) =>
        causes.ofYear(year, shown.hours(was), shown.hours(is), placesText(places.slice(0, PLACES_NAMED), words, shown)),
      )
      return causes.ofYears(shown.hours(change.was), shown.hours(change.is), years)
    }
    case 'yearsDays':
      return causes.ofYears(rowDays(change.was), rowDays(change.is), [])
    default:
      return causes.personChange(change.of, change.was, change.is, placed(change.place, shown))
  }
}

/** So many cells of a year are named; asked for the person's hours, all of them are told. */
const PLACES_NAMED = 4

/** A line of 设置 that was kept of one person: in the words of 设置. */
function ruleText({ field, was, is, place }: SettingChange, { causes }: RowsWords, shown: RowsShown): string {
  const said = (worth: SettingWorth) =>
    worth !== null && typeof worth === 'object' && 'text' in worth ? worth.text : ''
  return causes.rule(ruleName(field as CandidateRule), said(was), said(is), placed(place, shown))
}

/** Why somebody reported is no candidate any more: rows, what of the person decides, lines of 设置; '' texts never. */
export function candidateCauseTexts(
  { lacks, hours, changes, settings }: CandidateCause,
  words: RowsWords,
  shown: RowsShown,
  most: number,
): readonly string[] {
  if (lacks === null) return []
  const found = [
    ...(hours ? hoursCauseTexts({ ...hours, settings: [] }, words, shown, most) : []),
    ...changes.map((change) => personChangeText(change, words, shown)),
    ...(settings ?? []).map((change) => ruleText(change, words, shown)),
  ]
  return found.length === 0 && settings === null ? [words.causes.notKept] : found
}

/** What somebody reported lacks now; '' for nothing that can be named. */
export function candidateLacksText({ lacks }: CandidateCause, { causes, reports }: LacksWords): string {
  if (lacks === null) return causes.notStaff
  return reports.lacking(lacks.missingSeconds, lacks.lacksSingle, lacks.singleSeconds, lacks.parts)
}

type LacksWords = { readonly causes: CauseWords; readonly reports: Pick<ReportWords, 'lacking'> }

function placesText(places: readonly (Place | null)[], { causes }: RowsWords, shown: RowsShown): string {
  const texts = places.flatMap((place) => (place === null ? [] : [shown.place(place)]))
  return [...new Set(texts)].join(causes.and)
}

/** Where a row stands, '' for one that is gone. */
export function placed(place: Place | null, shown: RowsShown): string {
  return place === null ? '' : shown.place(place)
}

/** The first `most`, and how many more there are. */
export function firstOf<Thing>(
  things: readonly Thing[],
  most: number,
  textOf: (thing: Thing) => string,
  more: (count: number) => string,
): readonly string[] {
  // One more takes no more room than to say that there is one.
  if (things.length <= most + 1) return things.map(textOf)
  return [...things.slice(0, most).map(textOf), more(things.length - most)]
}
