import { secondsOf } from '../../records/amount'
import type { HoursCause, RowCause, RowTrait } from '../../records/cause'
import type { PointedColumn } from '../../records/columnKeys'
import type { Dataset } from '../../records/dataset'
import type { Seconds } from '../../records/duration'
import { type KeptHours, type KeptRow, keptText } from '../../records/keptHours'
import type { ReportingEntry } from '../../records/reportingLog'
import { STUDY_SOURCES, type StudySource } from '../../records/studyRecords'
import type { KeptRules } from '../../state/candidateRules'
import { readKeptHours } from '../../state/keptHours'
import { readDeciding } from '../../state/keptReport'
import type { Place } from '../../workbook/address'
import { cellOf } from '../cellOf'
import { type PersonPart, personParts } from '../personFigure'
import type { Statistics } from '../statistics'
import { inGroups } from './inGroups'
import { RULES_OF_HOURS, RULES_OF_LONGEST, ruleChanges } from './ruleChanges'

/** What was kept of a person: what counted, and the rows behind it; null where those are not known. */
export interface KeptPerson {
  readonly seconds: Seconds
  readonly hours: KeptHours | null
  /** null where they were not kept of this person. */
  readonly rules: KeptRules | null
}

/** What a row of 上报记录 kept of a person; nothing is known of the rows where a version before the second wrote it. */
export function keptOfEntry(entry: ReportingEntry | undefined): KeptPerson {
  return {
    seconds: entry?.seconds ?? 0,
    hours: entry ? readKeptHours(entry.rows) : null,
    rules: entry ? (readDeciding(entry.rows)?.rules ?? null) : null,
  }
}

/** Why a person's hours are others than those kept; `person` is the index now, -1 for somebody who is no longer there. */
export function hoursCause(
  { seconds: from, hours, rules }: KeptPerson,
  dataset: Dataset,
  { judged, people }: Pick<Statistics, 'judged' | 'people'>,
  person: number,
): HoursCause {
  const to = person < 0 ? 0 : people.counted[person]!
  const settings = ruleChanges(rules, dataset, RULES_OF_HOURS)
  if (hours === null) return { from, to, rows: null, takenThen: 0, takenNow: 0, settings }
  const parts = person < 0 ? [] : personParts(dataset, judged, person)
  const rows = STUDY_SOURCES.flatMap((source) =>
    rowCauses(
      dataset,
      source,
      hours,
      parts.filter((part) => part.source === source),
    ),
  )
  const came = STUDY_SOURCES.reduce((sum, source) => sum + (hours[source]?.seconds ?? 0), 0)
  const comes = parts.reduce((sum, part) => sum + (part.counts ? secondsOf(part.amount) : 0), 0)
  return { from, to, rows, takenThen: came - from, takenNow: comes - to, settings }
}

/**
 * Why the longest single training of a person is another than `from`, which was kept: the rows that became longer than it or took its
 * place, or were it and are no longer. None where no row but 单次培训来源 made it so.
 */
export function longestCause(
  from: Seconds,
  { hours, rules }: KeptPerson,
  dataset: Dataset,
  { judged, people }: Pick<Statistics, 'judged' | 'people'>,
  person: number,
): HoursCause {
  const to = person < 0 ? 0 : people.longestSingle[person]!
  const settings = ruleChanges(rules, dataset, RULES_OF_LONGEST)
  const unknown = { from, to, rows: null, takenThen: 0, takenNow: 0, settings }
  if (hours === null) return unknown
  const parts = person < 0 ? [] : personParts(dataset, judged, person)
  const single = dataset.policy.singleSources
  if (single.some((source) => hours[source]?.rows === null)) return unknown
  const rows = single
    .flatMap((source) =>
      rowCauses(
        dataset,
        source,
        hours,
        parts.filter((part) => part.source === source),
      ),
    )
    .filter((row) => row.from !== row.to && (to > from ? row.to === to : row.from === from))
  return { ...unknown, rows }
}

/** The rows of one source that came, went or changed. */
function rowCauses(
  dataset: Dataset,
  source: StudySource,
  hours: KeptHours,
  parts: readonly PersonPart[],
): readonly RowCause[] {
  const counting = parts.filter(({ counts }) => counts)
  const kept = hours[source]
  if (kept?.rows === null) {
    const to = counting.reduce((sum, { amount }) => sum + secondsOf(amount), 0)
    const rows = { rowsThen: kept.count, rowsNow: counting.length }
    return to === kept.seconds ? [] : [{ what: 'sum', source, from: kept.seconds, to, ...rows }]
  }
  const then = waiting(kept?.rows ?? [])
  // Rows that are as they were first, so that of several of one title only the others are held against each other.
  const changed = counting.filter(
    (part) =>
      !then.take(part, (row) => row.seconds === secondsOf(part.amount) && traitsOf(dataset, row, part).length === 0),
  )
  const causes: RowCause[] = []
  const fresh = changed.filter((part) => {
    const from = then.take(part, (row) => row.seconds === secondsOf(part.amount)) ?? then.take(part)
    const to = secondsOf(part.amount)
    if (from)
      causes.push({
        what: 'changed',
        source,
        title: keptText(part.text),
        from: from.seconds,
        to,
        place: part.place,
        why: 'counts',
        classPlace: decidingCell(dataset, part, from.seconds !== to),
        traits: traitsOf(dataset, from, part),
      })
    return !from
  })
  for (const part of parts) {
    if (part.counts) continue
    const from = then.take(part, (row) => row.seconds === secondsOf(part.amount)) ?? then.take(part)
    const { place, why } = part
    if (from)
      causes.push({
        what: 'stopped',
        source,
        title: keptText(part.text),
        from: from.seconds,
        to: 0,
        place,
        why,
        ...AS_IT_WAS,
        classPlace: decidingCell(dataset, part, false),
      })
  }
  for (const { title, seconds } of then.left())
    causes.push({ what: 'gone', source, title, from: seconds, to: 0, place: null, why: 'counts', ...AS_IT_WAS })
  for (const { text, amount, place } of fresh)
    causes.push({
      what: 'added',
      source,
      title: keptText(text),
      from: 0,
      to: secondsOf(amount),
      place,
      why: 'counts',
      ...AS_IT_WAS,
    })
  return causes
}

const AS_IT_WAS = { traits: [], classPlace: null } as const

/** What a row of attendance does not say itself stands in the row of its class; null where it is of none. */
function classCell(dataset: Dataset, { trainingClass }: PersonPart, key: PointedColumn<'classes'>): Place | null {
  return trainingClass ? cellOf(dataset, trainingClass.place, key) : null
}

/** 天数 of a class, or the end of its dates where it gives none. */
function daysCell(dataset: Dataset, part: PersonPart): Place | null {
  return classCell(dataset, part, part.trainingClass?.days == null ? 'end' : 'days')
}

/** The cell of 培训班 for which a row counts otherwise or no longer; null where it is the row's own. */
function decidingCell(dataset: Dataset, part: PersonPart, hasMoved: boolean): Place | null {
  if (part.why === 'not-implemented') return classCell(dataset, part, 'implemented')
  if (part.why === 'refused') return part.trainingClass?.place ?? null
  return hasMoved && !part.says.hours ? classCell(dataset, part, 'hours') : null
}

/** What else the rules ask of a row and is another now; nothing of what was not kept, or is not asked any more. */
function traitsOf(dataset: Dataset, row: KeptRow, part: PersonPart): readonly RowTrait[] {
  const traits: RowTrait[] = []
  if (row.subject !== undefined && row.subject !== part.subject)
    traits.push({
      of: 'subject',
      was: row.subject,
      is: part.subject,
      place: part.says.subject ? null : classCell(dataset, part, 'subject'),
    })
  if (row.days !== undefined && part.days !== undefined && row.days !== part.days)
    traits.push({ of: 'days', was: row.days, is: part.days, place: daysCell(dataset, part) })
  return traits
}

/** Rows of then that no row of now is held against yet. */
function waiting(rows: readonly KeptRow[]) {
  const byTitle = inGroups(rows, ({ title }) => title)
  return {
    /** The first of the part's title that fits; taken away. */
    take({ text }: PersonPart, fits: (row: KeptRow) => boolean = () => true): KeptRow | undefined {
      const list = byTitle.get(keptText(text)) ?? []
      const at = list.findIndex(fits)
      return at < 0 ? undefined : list.splice(at, 1)[0]
    },
    left: (): readonly KeptRow[] => [...byTitle.values()].flat(),
  }
}
