import type { Amount } from '../../../records/amount'
import type {
  CandidateCause,
  Cause,
  CausedTerm,
  CausesUnknown,
  FigureCauses,
  HoursCause,
  PersonChange,
  RowCause,
  SettingChange,
  SettingWorth,
  StampedCause,
} from '../../../records/cause'
import type { ReportedDrift } from '../../../records/reportedDrift'
import { shownNumber } from '../../../records/rounding'
import type { Place } from '../../../workbook/address'
import { settingName } from '../../../year/settingEntry'
import { lackJson, placeCell } from './json'

/*
 * Causes in the documents of `--json`: `from` and `to` add up to the difference exactly. Hours are seconds; money is 分, and the terms of
 * 骨干人才完训率 are ten thousandths of a person.
 */

/** Why a figure is another: the figure or what stands above the line, what stands below it, settings that work through both. */
export function figureCausesJson({ part, whole, settings }: FigureCauses) {
  return { part: termJson(part), whole: whole && termJson(whole), settings: settings.map(settingJson) }
}

/** The same of a kept figure or of somebody's kept hours, as `explain` tells it. */
export function keptCausesJson(causes: FigureCauses | HoursCause | CausesUnknown) {
  if (typeof causes === 'string') return { causes: null, causesUnknown: causes }
  return { causes: 'part' in causes ? figureCausesJson(causes) : hoursCauseJson(causes), causesUnknown: null }
}

/** The same of a cell or row of a stamped sheet; `comesFrom` the first cells that the data's value comes from, of
 * `comesFromRows`.
 */
export function stampedCauseJson(cause: StampedCause) {
  switch (cause.kind) {
    case 'figure':
      return keptCausesJson(cause.causes)
    case 'hours':
      return keptCausesJson(cause.cause)
    case 'unknown':
      return keptCausesJson(cause.why)
    case 'rows':
      return { comesFrom: cause.places.map(placeJson), comesFromRows: cause.all }
  }
}

function termJson({ from, to, causes }: CausedTerm) {
  return { from, to, causes: causes.map(causeJson) }
}

function causeJson(cause: Cause) {
  const { what, from, to } = cause
  switch (cause.what) {
    case 'hours':
      return { what, ...whoJson(cause.who), ...hoursCauseJson(cause) }
    case 'person': {
      const { who, was, is, hours, changes, lacks } = cause
      return {
        ...{ what, ...whoJson(who), from, to, was, is },
        hours: hours && hoursCauseJson(hours),
        changes: changes.map(changeJson),
        lacking: lacks.map(lackJson),
      }
    }
    case 'class':
    case 'planned': {
      const { name, was, is, place } = cause
      return { what, name, from, to, was, is, ...placeJson(place) }
    }
    case 'setting':
      return { what, from, to, ...settingJson(cause) }
    case 'reported':
      return { what, ...whoJson(cause.who), from, to }
  }
}

/** Somebody's hours then and now, in seconds, with the rows; null where none were kept. */
export function hoursCauseJson({ from, to, rows, takenThen, takenNow, settings }: HoursCause) {
  const capped = { cappedThen: takenThen, cappedNow: takenNow }
  return { from, to, ...capped, rows: rows?.map(rowJson) ?? null, settings: settings.map(settingJson) }
}

/** Why somebody reported is no candidate any more; `settings` null where none were kept. */
export function candidateCauseJson({ lacks, hours, changes, settings }: CandidateCause) {
  return {
    lacking: lacks && {
      missingSeconds: lacks.missingSeconds,
      lacksSingle: lacks.lacksSingle,
      parts: lacks.parts.map(lackJson),
    },
    hours: hours && hoursCauseJson(hours),
    changes: changes.map(changeJson),
    settings: settings?.map(settingJson) ?? null,
  }
}

/** What of somebody reported is no longer what 上报记录 says. */
export function reportedJson({ name, changes }: ReportedDrift) {
  return {
    name,
    changes: changes.map((change) => {
      if (change.what === 'gone') return change
      if ('place' in change) return { ...change, place: undefined, ...placeJson(change.place) }
      if (change.what === 'no-candidate') return { what: change.what, ...candidateCauseJson(change.cause) }
      const { what, old, now, cause } = change
      return { what, old, now, cause: hoursCauseJson(cause) }
    }),
  }
}

function rowJson(row: RowCause) {
  const { what, source, from, to } = row
  if (row.what === 'sum') return { what, source, from, to, rowsThen: row.rowsThen, rowsNow: row.rowsNow }
  const { title, why, classPlace } = row
  const traits = row.traits.map(({ place, ...trait }) => ({ ...trait, ...placeJson(place) }))
  const of = { what, source, title, from, to, why, traits, ...placeJson(row.place) }
  return classPlace === null ? of : { ...of, trainingClass: placeJson(classPlace) }
}

function changeJson(change: PersonChange) {
  const { of, was, is } = change
  switch (change.of) {
    case 'years':
      return {
        of,
        was,
        is,
        perYear: change.perYear.map(({ places, ...one }) => ({ ...one, rows: places.map(placeJson) })),
      }
    case 'yearsDays':
      return { of, was, is }
    default:
      return { of, was, is, ...placeJson(change.place) }
  }
}

function settingJson({ field, was, is, place }: SettingChange) {
  return { setting: settingName(field), was: worthJson(was), is: worthJson(is), ...placeJson(place) }
}

function worthJson(worth: SettingWorth): string | number | null {
  if (worth === null || typeof worth === 'string') return worth
  if ('pack' in worth) return worth.pack
  return 'text' in worth ? worth.text : shownNumber(worth satisfies Amount)
}

function whoJson({
  id,
  name,
  department,
  place,
}: {
  id: string
  name: string
  department: string
  place: Place | null
}) {
  return { id, name, department, ...placeJson(place) }
}

function placeJson(place: Place | null) {
  return { sheet: place?.sheet ?? null, cell: place && placeCell(place) }
}
