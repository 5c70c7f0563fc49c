import type { Dataset } from '../../../src/records/dataset'
import { STUDY_SOURCES, type StudySource, StudyState } from '../../../src/records/studyRecords'

/*
 * The rules of domain.md §4 once more, written only for the tests: person by person, row by row, plain objects, no column
 * of numbers, nothing shared with the engine.
 */

interface Row {
  readonly isImplemented?: boolean | undefined
  readonly source: string
  readonly seconds: number
  readonly subject: string | null
  /** As counted by hand from what the row or its class says; null where that says nothing. */
  readonly days: number | null
  /** Days that are filled, one by one; none where nobody says which. */
  readonly calendar: readonly number[]
  readonly cut?: boolean
}

export interface NaivePerson {
  readonly total: number
  readonly effective: number
  readonly counted: number
  readonly longest: number
  readonly required: boolean
  readonly reached: boolean
  readonly candidate: boolean
  readonly lacking: readonly (readonly (string | number)[])[]
  /** Hundredths; null where hours alone decide. */
  readonly days: number | null
}

const yearOf = (moment: number) => new Date(moment * 1000).getUTCFullYear()

export function naiveRules(dataset: Dataset, year: number) {
  const people = dataset.people.map((_, person) => naivePerson(dataset, year, person))
  const held = people.filter(({ required }) => required)
  return { people, required: held.length, reached: held.filter(({ reached }) => reached).length }
}

function naivePerson(dataset: Dataset, year: number, index: number): NaivePerson {
  const { policy } = dataset
  const person = dataset.people[index]!
  const rows = rowsOf(dataset, year, index)
  const capped = afterCaps(dataset, rows, person.group)
  const counting = policy.measure === 'total' ? rows : capped
  const counted = sumOf(counting)
  const longest = Math.max(
    0,
    ...rows.filter(({ source }) => policy.singleSources.some((one) => one === source)).map(({ seconds }) => seconds),
  )
  const requirement = person.group in policy.groups ? policy.groups[person.group]! : policy.requiredSeconds
  const lacking: (string | number)[][] = []
  let days = daysOf(counting)
  const demand = (of: string, least: number, came: number, unheld: readonly number[] = []) => {
    if (came < least) lacking.push([of, least - came, ...unheld])
  }
  if (policy.leading !== null && LEADING.includes(person.rank)) {
    const years = Array.from({ length: policy.leading.years }, (_, back) => year - back).sort()
    const unheld = years.filter((one) => one !== year && !isHeld(dataset, one, index))
    const byYear = years
      .filter((one) => !unheld.includes(one))
      .map((one) => {
        const ofOne = rowsOf(one === year ? dataset : joined(dataset), one, index)
        return policy.measure === 'total' ? ofOne : afterCaps(dataset, ofOne, person.group)
      })
    const came = byYear.flat().reduce((sum, { seconds }) => sum + seconds, 0)
    days = byYear.reduce((sum, ofYear) => sum + daysOf(ofYear), 0)
    if (policy.orDays === null || days < policy.leading.days) demand('hours', policy.leading.seconds, came, unheld)
  } else {
    if (policy.orDays === null || days < policy.orDays) demand('hours', requirement, counted)
    const bySubject = (subject: string) =>
      counting.filter((row) => row.subject === subject).reduce((sum, { seconds }) => sum + seconds, 0)
    const bySource = (source: string) =>
      counting.filter((row) => row.source === source).reduce((sum, { seconds }) => sum + seconds, 0)
    const least = (category: 'general' | 'professional' | StudySource) =>
      policy.groupMinima[person.group]?.[category] ?? policy.minima[category]
    if (least('general') !== undefined) demand('general', least('general')!, bySubject('general'))
    const share = Math.ceil((counted * (policy.professionalShare ?? 0)) / 10_000)
    demand('professional', Math.max(least('professional') ?? 0, share), bySubject('professional'))
    for (const source of STUDY_SOURCES)
      if (least(source) !== undefined) demand(source, least(source)!, bySource(source))
  }
  const reached = lacking.length === 0
  const isNew = person.hired !== null && yearOf(person.hired) === year
  const isGone = !person.active && (person.left === null || yearOf(person.left) <= year)
  return {
    total: sumOf(rows),
    effective: sumOf(capped),
    counted,
    longest,
    required:
      person.required &&
      isStaff(dataset, year, index) &&
      (!isNew || policy.newHires === 'required') &&
      (!isGone || policy.leavers === 'required'),
    reached,
    candidate: reached && counted >= requirement && longest > policy.singleSeconds,
    lacking,
    days: policy.orDays === null ? null : Math.round(days * 100),
  }
}

const sumOf = (rows: readonly Row[]) => rows.reduce((sum, { seconds }) => sum + seconds, 0)

/** Days of rows together; what two of them fill counts once, of what a cap cuts nothing. */
function daysOf(rows: readonly Row[]): number {
  const filled = new Set<number>()
  let loose = 0
  for (const { days, calendar, cut } of rows) {
    if (cut || days === null) continue
    if (calendar.length > 0) for (const day of calendar) filled.add(day)
    else loose += days
  }
  return filled.size + loose
}

function daysSaid({ studies, classes }: Dataset, record: number, source: string, seconds: number) {
  const nothing = { days: null, calendar: [] }
  if (source !== 'class' && source !== 'external' && source !== 'overseas') return nothing
  const trainingClass = source === 'class' ? classes[studies.trainingClass[record]!]! : null
  if (trainingClass?.hours != null && seconds < trainingClass.hours) return nothing
  const start = trainingClass ? trainingClass.start : studies.start[record]!
  const end = trainingClass ? trainingClass.end : studies.end[record]!
  const all: number[] = []
  if (start !== null && end !== null && end >= start)
    for (let day = Math.floor(start / 86_400); day * 86_400 <= end; day++) all.push(day)
  const days = trainingClass?.days ?? (all.length > 0 ? all.length : null)
  if (days === null || days <= 0) return nothing
  const least = all.length > 0 ? Math.min(days, all.length) : days
  if (seconds < least * 3 * 3600) return nothing
  return { days: least, calendar: least === all.length ? all : [] }
}

/** Whoever is hired after the year, or left before it, is not of its staff (docs/reading.md). */
export function isStaff({ people }: Dataset, year: number, index: number): boolean {
  const { hired, active, left } = people[index]!
  if (hired !== null && yearOf(hired) > year) return false
  return active || left === null || yearOf(left) >= year
}

/** Somebody's own row that counts, or a leading cadre's of a class that was held. */
function isHeld(dataset: Dataset, year: number, index: number): boolean {
  const all = joined(dataset)
  return dataset.people.some(
    ({ rank }, one) =>
      LEADING.includes(rank) &&
      rowsOf(all, year, one).some((row) => one === index || (row.source === 'class' && row.isImplemented)),
  )
}

/** As if everybody had always been there. */
function joined(dataset: Dataset): Dataset {
  return { ...dataset, people: dataset.people.map((person) => ({ ...person, hired: null })) }
}

const LEADING = ['正处级', '副厅级']

/** The rows of a person that count in a year, in their order. */
function rowsOf(dataset: Dataset, year: number, index: number): Row[] {
  const { studies, classes, policy } = dataset
  if (!isStaff(dataset, year, index)) return []
  const attended = new Set<number>()
  const rows: Row[] = []
  for (let record = 0; record < studies.count; record++) {
    if (studies.person[record] !== index || studies.state[record] !== StudyState.accepted) continue
    const source = STUDY_SOURCES[studies.source[record]!]!
    const which = studies.trainingClass[record]!
    const trainingClass = source === 'class' ? classes[which] : undefined
    if (source === 'class' && !trainingClass) continue
    const start = studies.start[record]!
    const ownYear = studies.year[record]! || (Number.isNaN(start) ? null : yearOf(start))
    if ((trainingClass ? trainingClass.year : ownYear) !== year) continue
    const seconds = studies.seconds[record]! < 0 ? (trainingClass?.hours ?? null) : studies.seconds[record]!
    if (seconds === null) continue
    if (trainingClass && attended.has(which)) continue
    if (trainingClass) attended.add(which)
    const own = [null, 'general', 'professional'][studies.subject[record]!]!
    const unnamed = policy.unnamedSubject
    rows.push({
      source,
      seconds,
      subject: own ?? trainingClass?.subject ?? unnamed,
      isImplemented: trainingClass?.implemented,
      ...daysSaid(dataset, record, source, seconds),
    })
  }
  return rows
}

/** What caps leave of each row, first come first served, while neither its source nor its subject is full. */
function afterCaps({ policy }: Dataset, rows: readonly Row[], group: string): Row[] {
  const counted: Row[] = []
  const taken = (category: string) =>
    counted
      .filter((row) => row.source === category || row.subject === category)
      .reduce((sum, { seconds }) => sum + seconds, 0)
  for (const row of rows) {
    const rooms = [row.source, ...(row.subject === null ? [] : [row.subject])].map((name) => {
      const category = name as keyof typeof policy.caps
      const cap = policy.groupCaps[group]?.[category] ?? policy.caps[category]
      return cap === null || cap === undefined ? Number.POSITIVE_INFINITY : cap - taken(category)
    })
    const left = Math.min(row.seconds, ...rooms)
    counted.push({ ...row, seconds: left, cut: left < row.seconds })
  }
  return counted
}
