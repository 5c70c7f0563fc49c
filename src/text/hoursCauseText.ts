import type { HoursCause, RowCause, RowTrait } from '../records/cause'
import type { Seconds } from '../records/duration'
import type { Place } from '../workbook/address'
import type { Words } from './catalogue'

/** How the face shows hours and cells. */
export interface RowsShown {
  readonly hours: (seconds: Seconds) => string
  readonly place: (place: Place) => string
}

type RowsWords = Pick<Words, 'causes' | 'sources' | 'whys' | 'rowDays'>

/** What made somebody's hours others, a text a row, the first `most` of them; that nothing is known where no rows were kept. */
export function hoursCauseTexts(
  { rows, takenThen, takenNow }: HoursCause,
  words: RowsWords,
  shown: RowsShown,
  most: number,
): readonly string[] {
  const { causes } = words
  if (rows === null) return [causes.rowsUnknown]
  const taken = takenThen === takenNow ? [] : [causes.taken(shown.hours(takenThen), shown.hours(takenNow))]
  if (rows.length + taken.length === 0) return [causes.noRow]
  return [...firstOf(rows, most, (row) => rowText(row, words, shown), causes.more), ...taken]
}

function rowText(row: RowCause, words: RowsWords, shown: RowsShown): string {
  const { causes, sources, whys } = words
  const [source, from, to] = [sources[row.source], shown.hours(row.from), shown.hours(row.to)]
  if (row.what === 'sum') return causes.sum(source, from, to, row.rowsThen, row.rowsNow)
  const { what, title, place, why, traits } = row
  const of = { source, title, place: placed(place, shown) }
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
