import { secondsOf } from '../records/amount'
import type { CandidateLacks } from '../records/cause'
import type { Dataset } from '../records/dataset'
import type { Seconds } from '../records/duration'
import { roundedRatio } from '../records/rounding'
import type { Place } from '../workbook/address'
import { type Lack, requirementOf } from './demands'
import { enteredFigure } from './enteredFigure'
import { type Figure, figureOf, type Part } from './figure'
import { personOfEntry } from './personOfEntry'
import { replay } from './replay'
import type { Backbone, NearMiss, PeopleHours, ReportedPerson } from './statistics'

/**
 * 骨干人才 of a year (domain.md §5): candidates and near misses by today's data, those reported by the reporting log. A
 * near miss lacks one of the conditions alone: a long training, at most a tenth of the hours, or what the rules demand besides.
 */
export function backbone(dataset: Dataset, year: number, hours: PeopleHours): Backbone {
  const { policy, people } = dataset
  const order = (a: number, b: number) =>
    hours.counted[b]! - hours.counted[a]! || compareIds(people[a]!.id, people[b]!.id) || a - b
  const candidates: number[] = []
  const nearMisses: NearMiss[] = []
  for (const person of hours.staff) {
    if (hours.candidate[person] === 1) candidates.push(person)
    else {
      const near = nearMiss(
        hours.counted[person]!,
        hours.longestSingle[person]!,
        requirementOf(policy, people[person]!),
        policy.singleSeconds,
        () => hours.lacking(person),
      )
      if (near !== null) nearMisses.push({ person, ...near })
    }
  }
  const state = replay(dataset.log, year)
  const reported = reportedPeople(dataset, hours, state)
  return {
    candidates: candidates.sort(order),
    nearMisses: nearMisses.sort((a, b) => order(a.person, b.person)),
    reported,
    status: state.status,
    window: { from: policy.windowFrom, to: policy.windowTo },
    ...shares(dataset, year, reported),
  }
}

/** Nine tenths of the hours are near, of a year or of several; a long training with few other hours is not. */
const NEAR = { part: 9, whole: 10 } as const

function nearMiss(
  counted: Seconds,
  longest: Seconds,
  required: Seconds,
  single: Seconds,
  lacking: () => readonly Lack[],
): Omit<NearMiss, 'person'> | null {
  const missingSeconds = Math.max(0, required - counted)
  const lacksSingle = longest <= single
  // Most people are far from it, and of them nobody asks the rest.
  if (counted * NEAR.whole < required * NEAR.part || (missingSeconds > 0 && lacksSingle)) return null
  const parts = besides(lacking())
  const near = parts.every(
    // Of a source or subject any number may be lacking: the hours as a whole are there.
    ({ of, came, least, unheld }) => of !== 'hours' || (came * NEAR.whole >= least * NEAR.part && unheld.length === 0),
  )
  const lacksOne = [missingSeconds > 0, lacksSingle, parts.length > 0].filter((lacks) => lacks).length === 1
  return near && lacksOne ? { missingSeconds, lacksSingle, parts } : null
}

/** What somebody of the year's staff lacks to be a candidate. */
export function candidateLacks({ policy, people }: Dataset, hours: PeopleHours, person: number): CandidateLacks {
  const { singleSeconds } = policy
  return {
    missingSeconds: Math.max(0, requirementOf(policy, people[person]!) - hours.counted[person]!),
    lacksSingle: hours.longestSingle[person]! <= singleSeconds,
    singleSeconds,
    parts: besides(hours.lacking(person)),
  }
}

/** What is demanded beside the year's hours as a whole. */
function besides(lacks: readonly Lack[]): readonly Lack[] {
  return lacks.filter(({ of, years }) => of !== 'hours' || years > 1)
}

/** Numbers within ids by their value, so that 201 stands before 1063. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}

/** The frozen figures once finished, today's until then; someone who left 人员 keeps those of the log. */
function reportedPeople(
  { people }: Dataset,
  hours: PeopleHours,
  state: ReturnType<typeof replay>,
): readonly ReportedPerson[] {
  const whoIs = personOfEntry(people)
  return state.reported
    .map((entry) => {
      const person = whoIs(entry)
      const frozen = (seconds: Seconds | null): Figure =>
        figureOf(
          { unit: 'hours', seconds: seconds ?? 0 },
          entry.place === null ? { how: 'absent' } : { how: 'frozen', place: entry.place },
        )
      const live = state.status === 'open' && person >= 0
      return {
        person,
        id: entry.personId,
        name: entry.personName,
        unit: people[person]?.unit ?? '',
        department: entry.department,
        hours: live ? hours.figure(person, 'counted') : frozen(entry.seconds),
        longestSingle: live ? hours.figure(person, 'longestSingle') : frozen(entry.longestSeconds),
      }
    })
    .sort((a, b) => secondsOf(b.hours.amount) - secondsOf(a.hours.amount) || compareIds(a.id, b.id))
}

/** 需上报人数, rounded half up, and 骨干人才完训率 over the unrounded share (457 × 4 % = 18.28: domain.md §5). */
function shares(
  dataset: Dataset,
  year: number,
  reported: readonly ReportedPerson[],
): Pick<Backbone, 'target' | 'rate'> {
  const { policy, log } = dataset
  const headcount = enteredFigure(dataset, year, 'headcount')
  const logPlace = (person: ReportedPerson): Place | null =>
    log.findLast((entry) => entry.personId === person.id && entry.personName === person.name)?.place ?? null
  const count: Figure = figureOf(
    { unit: 'people', count: reported.length },
    {
      how: 'count',
      parts: () =>
        reported.flatMap((person): Part[] => {
          const at = logPlace(person)
          return at === null
            ? []
            : [{ place: at, text: person.name, amount: { unit: 'people', count: 1 }, counts: true, why: 'counts' }]
        }),
    },
  )
  if (policy.headcount === null)
    return {
      target: figureOf(null, { how: 'absent' }),
      rate: figureOf(null, { how: 'ratio', part: count, whole: headcount }),
    }
  const share = policy.headcount * policy.backboneShare
  const target: Figure = figureOf(
    { unit: 'people', count: roundedRatio(share, 10_000, 1)! },
    { how: 'rule', rule: 'backbone-share', of: [headcount] },
  )
  return {
    target,
    rate: figureOf(
      { unit: 'percent', part: reported.length * 10_000, whole: share },
      { how: 'ratio', part: count, whole: target },
    ),
  }
}
