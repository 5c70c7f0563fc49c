import type { AssumedRecord } from '../records/assumption'
import type { Dataset } from '../records/dataset'
import type { Seconds } from '../records/duration'
import type { StudyRecords, StudySource } from '../records/studyRecords'
import { assume } from './assume'
import { personHours } from './personHours'
import { recordsOf } from './recordsOfPerson'
import { judgeStudies } from './standing'
import type { PeopleHours } from './statistics'

/** Hours are asked for to the minute, which is what panes show of them. */
const MINUTE: Seconds = 60

/**
 * The least further study that would make somebody a backbone candidate (domain.md §5): as few records as do, of no minute more
 * than needed; one training that is just longer than the limit gives missing hours as well. Caps are heeded. Nothing for who is
 * one already; null where no further study would do, since all caps are full. The rules have the last word: what they would not
 * count is not offered.
 */
export function smallestStep(
  dataset: Dataset,
  year: number,
  hours: PeopleHours,
  person: number,
): readonly AssumedRecord[] | null {
  if (hours.candidate[person] === 1) return []
  const { policy } = dataset
  const free = freeClass(dataset, year, person)
  const missing = Math.max(0, policy.requiredSeconds - hours.counted[person]!)
  const room = (source: StudySource): Seconds => {
    const cap = policy.measure === 'effective' ? policy.caps[source] : null
    return cap === null ? Number.POSITIVE_INFINITY : Math.max(0, cap - hours.bySource[source][person]!)
  }
  const rooms = new Map(PREFERRED.filter((source) => source !== 'class' || free >= 0).map((one) => [one, room(one)]))
  const isSingle = (source: StudySource) => policy.singleSources.includes(source)
  const least = hours.longestSingle[person]! > policy.singleSeconds ? 0 : policy.singleSeconds + 1
  const amounts = leastAmounts(missing, least, rooms, isSingle)
  const step = amounts?.map(
    ([source, seconds]): AssumedRecord => ({
      kind: 'record',
      person,
      source,
      trainingClass: source === 'class' ? free : null,
      seconds,
    }),
  )
  return step && isEnough(dataset, year, person, step) ? step : null
}

/** What a person can most easily be sent to stands first; a class of the institute is held for many. */
const PREFERRED = ['external', 'overseas', 'network', 'selfStudy', 'online', 'class'] as const satisfies StudySource[]

/** How much of which source: `missing` seconds together, one of them at least `single` long where that is not 0; null where the rooms are too small. */
function leastAmounts(
  missing: Seconds,
  single: Seconds,
  rooms: ReadonlyMap<StudySource, Seconds>,
  isSingle: (source: StudySource) => boolean,
): readonly (readonly [StudySource, Seconds])[] | null {
  const inMinutes = (seconds: Seconds) => Math.ceil(seconds / MINUTE) * MINUTE
  const fitting = [...rooms].filter(([source]) => single === 0 || isSingle(source))
  const whole = inMinutes(Math.max(missing, single))
  const alone = fitting.find(([, room]) => Math.min(whole, room) >= missing)
  if (alone) return [[alone[0], whole]]
  const amounts = new Map<StudySource, Seconds>()
  let rest = missing
  const left = new Map(rooms)
  if (single > 0) {
    const length = inMinutes(single)
    const [widest] = fitting.toSorted(([, a], [, b]) => b - a)
    if (!widest) return null
    const [source, room] = widest
    amounts.set(source, length)
    rest -= Math.min(length, room)
    left.set(source, Math.max(0, room - length))
  }
  for (const [source, room] of [...left].toSorted(([, a], [, b]) => b - a)) {
    if (rest <= 0 || room <= 0) break
    const amount = Math.min(inMinutes(rest), room)
    amounts.set(source, (amounts.get(source) ?? 0) + amount)
    rest -= amount
  }
  return rest > 0 ? null : [...amounts]
}

/** A class of the year on whose list the person does not stand; -1 where there is none. */
function freeClass(dataset: Dataset, year: number, person: number): number {
  const { classes, studies } = dataset
  const attended = new Set(Array.from(recordsOf(dataset, person), (record) => studies.trainingClass[record]!))
  return classes.findIndex((one, index) => one.year === year && !attended.has(index))
}

/** Counts anew, in an institute of this person and no other, so that a step costs what his own records do. */
function isEnough(dataset: Dataset, year: number, person: number, step: readonly AssumedRecord[]): boolean {
  const studies = chosen(dataset.studies, recordsOf(dataset, person))
  const alone = {
    ...dataset,
    people: [dataset.people[person]!],
    studies: { ...studies, person: studies.person.fill(0) },
  }
  const { dataset: then } = assume(
    alone,
    year,
    step.map((one) => ({ ...one, person: 0 })),
  )
  return personHours(then, year, judgeStudies(then, year)).candidate[0] === 1
}

function chosen(studies: StudyRecords, records: Int32Array): StudyRecords {
  const column = <
    Column extends {
      map(of: (value: number, at: number) => number): Column
      subarray(from: number, to: number): Column
    },
  >(
    of: Column,
  ): Column => of.subarray(0, records.length).map((_, at) => (of as unknown as number[])[records[at]!]!)
  return {
    count: records.length,
    sheet: column(studies.sheet),
    row: column(studies.row),
    source: column(studies.source),
    state: column(studies.state),
    person: column(studies.person),
    trainingClass: column(studies.trainingClass),
    title: column(studies.title),
    seconds: column(studies.seconds),
    subject: column(studies.subject),
    year: column(studies.year),
    start: column(studies.start),
    end: column(studies.end),
  }
}
