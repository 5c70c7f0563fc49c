import type { AssumedRecord } from '../records/assumption'
import type { Dataset } from '../records/dataset'
import type { Seconds } from '../records/duration'
import type { Policy } from '../records/policy'
import { capsSubjects } from '../records/requirement'
import type { StudySource } from '../records/studyRecords'
import { type Category, SUBJECTS, type Subject } from '../records/subject'
import { capOf } from './caps'
import { minimaOf, requirementOf, roundedUp } from './demands'
import { instituteAlone } from './instituteAlone'
import { recordsOf } from './recordsOfPerson'
import type { PeopleHours } from './statistics'

/** Hours are asked for to the minute, which is what panes show of them. */
const MINUTE: Seconds = 60

/**
 * The least further study that would make somebody a backbone candidate (domain.md §5): as few records as do, of no minute more
 * than needed; one training that is just longer than the limit gives missing hours as well. What the rules demand of sources and
 * subjects is heeded, and so are caps. Nothing for who is one already; null where no further study would do, since all caps are
 * full. The rules have the last word: what they would not count is not offered, nor what would do with a minute less.
 */
export function smallestStep(
  dataset: Dataset,
  year: number,
  hours: PeopleHours,
  person: number,
): readonly AssumedRecord[] | null {
  if (hours.candidate[person] === 1) return []
  const free = freeClass(dataset, year, person)
  const tried = instituteAlone(dataset, year, person, free)
  const toRecords = (amounts: Amounts) =>
    [...amounts.values()].map(
      ({ source, subject, seconds }): AssumedRecord => ({
        kind: 'record',
        person,
        source,
        trainingClass: source === 'class' ? free : null,
        seconds,
        ...(subject ? { subject } : {}),
      }),
    )
  let amounts: Amounts = new Map()
  // A demand can grow with what is learned (专业科目最低比例), so what is lacking is asked again; more than once is rare.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // Without any further record the year's own hours say it.
    const then = round === 0 ? countedOf(hours, person) : countedOf(tried(toRecords(amounts)), 0)
    if (then.isCandidate) {
      const step = toRecords(amounts)
      const isLeast = step.every((one, at) => {
        const less = step.with(at, { ...one, seconds: Math.max(0, one.seconds! - MINUTE) })
        return tried(less).candidate[0] === 0
      })
      return isLeast ? step : leastOf(step, (less) => tried(less).candidate[0] === 1)
    }
    const more = cover(
      amounts,
      needsOf(dataset, person, then),
      roomsOf(dataset, person, then, free >= 0),
      dataset.policy,
    )
    if (more === null) return null
    amounts = more
  }
  return null
}

const MOST_ROUNDS = 6

/** What a person can most easily be sent to stands first; a class of the institute is held for many. */
const PREFERRED = ['external', 'overseas', 'network', 'selfStudy', 'online', 'class'] as const satisfies StudySource[]

/** What hours had best be of, where nothing else decides. */
const BY_WORTH = ['professional', 'general'] as const satisfies Subject[]

/** How much of which source and subject. */
type Amounts = ReadonlyMap<
  string,
  { readonly source: StudySource; readonly subject: Subject | null; readonly seconds: Seconds }
>

/** What is lacking, in seconds. */
interface Needs {
  /** Of all hours together. */
  readonly hours: Seconds
  readonly of: ReadonlyMap<Category, Seconds>
  /** The length of a single training, where one is lacking; 0 where none is. */
  readonly single: Seconds
}

/** What is asked of a person's hours. */
interface Counted {
  readonly isCandidate: boolean
  readonly seconds: Seconds
  readonly longestSingle: Seconds
  lacking(): ReturnType<PeopleHours['lacking']>
  came(of: Category): Seconds
}

function countedOf(hours: PeopleHours, person: number): Counted {
  return {
    isCandidate: hours.candidate[person] === 1,
    seconds: hours.counted[person]!,
    longestSingle: hours.longestSingle[person]!,
    lacking: () => hours.lacking(person),
    came: (category) => hours.came(person, category),
  }
}

function needsOf({ policy, people }: Dataset, person: number, then: Counted): Needs {
  const { professionalShare } = policy
  const of = new Map<Category, Seconds>()
  let hours = Math.max(0, requirementOf(policy, people[person]!) - then.seconds)
  for (const lack of then.lacking()) {
    if (lack.of === 'hours') hours = Math.max(hours, lack.missing)
    else {
      // Of every further hour of the subject a share is demanded again.
      const isShare =
        lack.of === 'professional' &&
        professionalShare !== null &&
        lack.least !== minimaOf(policy, people[person]!).professional
      const missing = isShare
        ? roundedUp((lack.missing * 10_000) / (10_000 - Math.min(9_999, professionalShare)))
        : lack.missing
      of.set(lack.of, Math.max(of.get(lack.of) ?? 0, missing))
    }
  }
  return { hours, of, single: then.longestSingle > policy.singleSeconds ? 0 : policy.singleSeconds + 1 }
}

/** How much more counts of each source and of each subject. */
interface Rooms {
  readonly sources: ReadonlyMap<StudySource, Seconds>
  readonly subjects: ReadonlyMap<Subject, Seconds>
}

function roomsOf({ policy, people }: Dataset, person: number, then: Counted, hasClass: boolean): Rooms {
  const room = (category: Category): Seconds => {
    const cap = policy.measure === 'effective' ? capOf(policy, people[person]!, category) : null
    return cap === null ? Number.POSITIVE_INFINITY : Math.max(0, cap - then.came(category))
  }
  const offered = PREFERRED.filter((source) => source !== 'class' || hasClass)
  return {
    sources: new Map(offered.map((source) => [source, room(source)])),
    subjects: new Map(SUBJECTS.map((subject) => [subject, room(subject)])),
  }
}

/** The amounts with what covers the needs; null where the rooms are too small. */
function cover(amounts: Amounts, needs: Needs, rooms: Rooms, policy: Policy): Amounts | null {
  const more = new Map(amounts)
  const left = new Map<Category, Seconds>([...rooms.sources, ...rooms.subjects])
  const sources = [...rooms.sources.keys()]
  const room = (source: StudySource, subject: Subject | null): Seconds =>
    Math.min(left.get(source) ?? 0, subject === null ? Number.POSITIVE_INFINITY : left.get(subject)!)
  /** The sources with most room first. */
  const widest = (subject: Subject | null) => sources.toSorted((a, b) => room(b, subject) - room(a, subject))
  const of = new Map(needs.of)
  let rest = needs.hours
  const subjects = (): Subject[] => SUBJECTS.filter((subject) => (of.get(subject) ?? 0) > 0)
  /**
   * What the next hours had best be of: that of which most is lacking, where a share is demanded what adds to it, and where a subject is
   * capped that of which most still counts.
   */
  const wanted = (): Subject | null => {
    const [most] = subjects().sort((a, b) => of.get(b)! - of.get(a)!)
    if (most) return most
    if (capsSubjects(policy)) return BY_WORTH.toSorted((a, b) => left.get(b)! - left.get(a)!)[0]!
    return policy.professionalShare === null ? null : 'professional'
  }
  const add = (source: StudySource, subject: Subject | null, seconds: Seconds) => {
    const key = `${source} ${subject}`
    const counts = Math.min(seconds, room(source, subject))
    more.set(key, { source, subject, seconds: seconds + (more.get(key)?.seconds ?? 0) })
    rest -= counts
    for (const category of [source, ...(subject ? [subject] : [])]) {
      left.set(category, left.get(category)! - counts)
      of.set(category, Math.max(0, (of.get(category) ?? 0) - counts))
    }
  }
  /** All that one record of the subject can cover: the hours as a whole only where no other subject is lacking. */
  const oneCovers = (subject: Subject | null) => {
    const isLast = subjects().every((one) => one === subject)
    return Math.max(subject ? (of.get(subject) ?? 0) : 0, isLast ? rest : 0)
  }
  /** Fills so many seconds of a subject: of one source where one has room, else of the widest first. */
  const fill = (subject: Subject | null, least: () => Seconds): boolean => {
    const alone = sources.find((source) => room(source, subject) >= least())
    if (alone) add(alone, subject, inMinutes(least()))
    else
      for (const source of widest(subject)) {
        if (least() <= 0 || room(source, subject) <= 0) break
        add(source, subject, Math.min(inMinutes(least()), room(source, subject)))
      }
    return least() <= 0
  }

  if (needs.single > 0) {
    const subject = wanted()
    const whole = oneCovers(subject)
    const singles = sources.filter((source) => policy.singleSources.includes(source))
    const best =
      singles.find((source) => (of.get(source) ?? 0) > 0) ??
      singles.find((source) => room(source, subject) >= whole) ??
      widest(subject).find((source) => singles.includes(source))
    if (!best) return null
    // What another record must give anyway does not lengthen this one.
    add(best, subject, inMinutes(Math.max(needs.single, room(best, subject) >= whole ? whole : 0)))
  }
  for (const source of PREFERRED) {
    const lacking = of.get(source) ?? 0
    if (lacking <= 0) continue
    const subject = wanted()
    if (room(source, subject) < lacking) return null
    add(source, subject, inMinutes(lacking))
  }
  for (let subject = subjects()[0]; subject; subject = subjects()[0]) {
    const one = subject
    if (!fill(one, () => oneCovers(one))) return null
  }
  // A subject that is full leaves room of the other.
  for (let subject = wanted(); rest > 0 && !fill(subject, () => rest); ) {
    const next = wanted()
    if (next === null || next === subject) return null
    subject = next
  }
  return more
}

function inMinutes(seconds: Seconds): Seconds {
  return Math.ceil(seconds / MINUTE) * MINUTE
}

/** The same records, each as short as still does; a shorter one may let the others be shorter, so they are asked until none is. */
function leastOf(
  step: readonly AssumedRecord[],
  does: (step: readonly AssumedRecord[]) => boolean,
): readonly AssumedRecord[] {
  let least = step
  for (let isShorter = true; isShorter; ) {
    isShorter = false
    for (const [at, one] of least.entries()) {
      const shorter = (minutes: number) =>
        least.with(at, { ...one, seconds: Math.max(0, one.seconds! - minutes * MINUTE) })
      let [low, high] = [0, Math.ceil(one.seconds! / MINUTE)]
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if (does(shorter(middle))) low = middle
        else high = middle - 1
      }
      if (low > 0) isShorter = true
      least = shorter(low)
    }
  }
  return least.filter(({ seconds }) => seconds! > 0)
}

/** A class of the year on whose list the person does not stand; -1 where there is none. */
function freeClass(dataset: Dataset, year: number, person: number): number {
  const { classes, studies } = dataset
  const attended = new Set<number>()
  for (const record of recordsOf(dataset, person)) attended.add(studies.trainingClass[record]!)
  return classes.findIndex((one, index) => one.year === year && !attended.has(index))
}
