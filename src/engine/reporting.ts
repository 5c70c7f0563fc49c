import type { Dataset } from '../records/dataset'
import type { Finding } from '../records/finding'
import { errorsIn } from '../records/findingCounts'
import type { Moment } from '../records/moment'
import type { Refusal } from '../records/refusal'
import type { ReportingAction, ReportingEntry } from '../records/reportingLog'
import { windowState } from '../records/reportingWindow'
import { rulesOf } from '../state/candidateRules'
import { keptReportText } from '../state/keptReport'
import { checkCode, lastCheck } from '../state/reportingLog'
import { heldBy } from './basis'
import { countedRows } from './countedRows'
import { entryKey, type ReportingState, replay } from './replay'
import { reportedPeople } from './reportedPeople'
import type { Statistics } from './statistics'

/** New rows for the log, or why there are none. */
export type ReportingOutcome = { readonly rows: readonly ReportingEntry[] } | { readonly refusal: Refusal }

/** Who acts, and when. */
export interface Acting {
  readonly now: Moment
  /** 操作人. */
  readonly by: string
}

/** The workbook's year as the actions see it. */
export interface Situation {
  readonly dataset: Dataset
  readonly statistics: Statistics
  readonly findings: readonly Finding[]
}

/** 上报 of people by their index in `Dataset.people`; all of them or none. */
export function report(situation: Situation, people: readonly number[], acting: Acting): ReportingOutcome {
  const { dataset, statistics } = situation
  const refusal = closed(situation, acting.now)
  if (refusal !== null) return { refusal }
  if (people.length === 0) return { refusal: { code: 'nobody-to-report' } }
  const reported = new Set(reportedPeople(statistics))
  for (const person of people) {
    const { name } = dataset.people[person]!
    if (statistics.people.candidate[person] !== 1) return { refusal: { code: 'not-a-candidate', name } }
    if (reported.has(person)) return { refusal: { code: 'already-reported', name } }
    reported.add(person)
  }
  return {
    rows: chained(
      situation,
      acting,
      people.map((person) => personRow(situation, 'report', person)),
    ),
  }
}

/** All candidates who are not reported yet, for 全部上报. */
export function unreportedCandidates(situation: Situation): readonly number[] {
  const reported = reportedPeople(situation.statistics)
  return situation.statistics.backbone.candidates.filter((person) => !reported.has(person))
}

/** 撤销 of people reported, by their rows in the log; all of them or none. */
export function withdraw(situation: Situation, entries: readonly ReportingEntry[], acting: Acting): ReportingOutcome {
  const refusal = closed(situation, acting.now)
  if (refusal !== null) return { refusal }
  if (entries.length === 0) return { refusal: { code: 'nobody-to-withdraw' } }
  const reported = new Set(stateOf(situation).reported.map(entryKey))
  for (const entry of entries)
    if (!reported.delete(entryKey(entry))) return { refusal: { code: 'not-reported', name: entry.personName } }
  return {
    rows: chained(
      situation,
      acting,
      entries.map((entry) => ({
        ...identity(entry),
        action: 'withdraw' as const,
        seconds: entry.seconds,
        longestSeconds: entry.longestSeconds,
        note: '',
        rows: '',
      })),
    ),
  }
}

/**
 * 完成上报: locks the year and freezes the figures. Whoever's hours have moved since being reported is written once more
 * with today's, so that the log holds what the stamped table prints. Allowed after the window's end. `evenIfNobody`
 * confirms finishing a year without anybody reported.
 */
export function finish(situation: Situation, acting: Acting, evenIfNobody: boolean): ReportingOutcome {
  const { statistics, findings } = situation
  const broken = brokenLog(situation)
  if (broken !== null) return { refusal: broken }
  if (statistics.backbone.status === 'finished') return { refusal: { code: 'finished', year: statistics.year } }
  const errors = errorsIn(findings)
  if (errors > 0) return { refusal: { code: 'errors-stand', count: errors } }
  const { reported } = stateOf(situation)
  if (reported.length === 0 && !evenIfNobody) return { refusal: { code: 'nobody-reported' } }
  const moved = statistics.backbone.reported.flatMap(({ person, id, name }) => {
    if (person < 0) return []
    const entry = reported.find((row) => row.personId === id && row.personName === name)
    if (!entry) return []
    const fresh = { ...personRow(situation, 'report', person), ...identity(entry) }
    return entry.seconds !== fresh.seconds || entry.longestSeconds !== fresh.longestSeconds ? [fresh] : []
  })
  return { rows: chained(situation, acting, [...moved, { ...NOBODY, action: 'finish', note: '' }]) }
}

/** 退回: the superior sends the report back with a written reason, and the year is open again; the old rows stay. */
export function returnBack(situation: Situation, acting: Acting, reason: string): ReportingOutcome {
  const { statistics } = situation
  const broken = brokenLog(situation)
  if (broken !== null) return { refusal: broken }
  if (statistics.backbone.status !== 'finished') return { refusal: { code: 'not-finished', year: statistics.year } }
  if (reason.trim() === '') return { refusal: { code: 'reason-missing' } }
  return { rows: chained(situation, acting, [{ ...NOBODY, action: 'return', note: reason.trim() }]) }
}

/** Why 上报 and 撤销 are closed at a moment; both ends of the window belong to it (domain.md §5). */
function closed(situation: Situation, now: Moment): Refusal | null {
  const broken = brokenLog(situation)
  if (broken !== null) return broken
  if (situation.statistics.backbone.status === 'finished') return { code: 'finished', year: situation.statistics.year }
  const { window } = situation.statistics.backbone
  const state = windowState(window, now)
  if (state === 'before') return { code: 'window-not-open', from: window.from! }
  if (state === 'after') return { code: 'window-closed', to: window.to! }
  return null
}

/** Nothing is added to a log that was changed by hand: its state is not to be trusted. */
function brokenLog({ findings }: Situation): Refusal | null {
  const count = findings.filter(({ code }) => code.startsWith('log-')).length
  return count === 0 ? null : { code: 'log-broken', count }
}

type Row = Pick<
  ReportingEntry,
  'action' | 'personId' | 'personName' | 'department' | 'seconds' | 'longestSeconds' | 'note' | 'rows'
>

const NOBODY = { personId: '', personName: '', department: '', seconds: null, longestSeconds: null, rows: '' } as const

/** Whom a row is about, as it says: the same words in a later row mean the same person. */
function identity({ personId, personName, department }: ReportingEntry) {
  return { personId, personName, department }
}

function personRow({ dataset, statistics }: Situation, action: ReportingAction, person: number): Row {
  const { id, name, department } = dataset.people[person]!
  return {
    action,
    personId: id,
    personName: name,
    department,
    seconds: statistics.people.counted[person]!,
    longestSeconds: statistics.people.longestSingle[person]!,
    note: '',
    rows: keptReportText(countedRows(dataset, statistics.judged, person), {
      heldBy: heldBy(dataset, statistics, person),
      rules: rulesOf(dataset.policy),
    }),
  }
}

function chained({ dataset, statistics }: Situation, { now, by }: Acting, rows: readonly Row[]): ReportingEntry[] {
  let check = lastCheck(dataset.log)
  return rows.map((row, index) => {
    const entry = { ...row, number: dataset.log.length + index + 1, time: now, year: statistics.year, by, place: null }
    check = checkCode(entry, check)
    return { ...entry, check }
  })
}

function stateOf({ dataset, statistics }: Situation): ReportingState {
  return replay(dataset.log, statistics.year)
}
