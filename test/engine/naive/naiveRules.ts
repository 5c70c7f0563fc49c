import type { Dataset } from '../../../src/records/dataset'
import { STUDY_SOURCES, StudyState } from '../../../src/records/studyRecords'

/*
 * The rules of domain.md §4 once more, written only for the tests: person by person, row by row, plain objects, no column
 * of numbers, nothing shared with the engine.
 */

interface Row {
  readonly source: string
  readonly seconds: number
  readonly subject: string | null
}

export interface NaivePerson {
  readonly counted: number
  readonly longest: number
  readonly required: boolean
  readonly reached: boolean
  readonly candidate: boolean
  readonly lacking: readonly (readonly (string | number)[])[]
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
  const counted = countedOf(dataset, rows)
  const longest = Math.max(
    0,
    ...rows.filter(({ source }) => policy.singleSources.some((one) => one === source)).map(({ seconds }) => seconds),
  )
  const requirement = person.group in policy.groups ? policy.groups[person.group]! : policy.requiredSeconds
  const lacking: (string | number)[][] = []
  const demand = (of: string, least: number, came: number, unheld: readonly number[] = []) => {
    if (came < least) lacking.push([of, least - came, ...unheld])
  }
  if (policy.leading !== null && ['正处级', '副厅级'].includes(person.rank)) {
    const years = Array.from({ length: policy.leading.years }, (_, back) => year - back).sort()
    const unheld = years.filter((one) => one !== year && !isHeld(dataset, one))
    const came = years
      .filter((one) => !unheld.includes(one))
      .reduce((sum, one) => sum + countedOf(dataset, rowsOf(dataset, one, index)), 0)
    demand('hours', policy.leading.seconds, came, unheld)
  } else {
    demand('hours', requirement, counted)
    const bySubject = (subject: string) =>
      afterCaps(dataset, rows)
        .filter((row) => row.subject === subject)
        .reduce((sum, { seconds }) => sum + seconds, 0)
    for (const subject of ['general', 'professional'] as const)
      if (policy.minima[subject] !== undefined) demand(subject, policy.minima[subject], bySubject(subject))
    for (const source of STUDY_SOURCES)
      if (policy.minima[source] !== undefined)
        demand(
          source,
          policy.minima[source],
          countedOf(
            dataset,
            rows.filter((row) => row.source === source),
          ),
        )
    if (policy.professionalShare !== null)
      demand('professional', Math.ceil((counted * policy.professionalShare) / 10_000), bySubject('professional'))
  }
  const reached = lacking.length === 0
  const isNew = person.hired !== null && yearOf(person.hired) === year
  const isGone = !person.active && (person.left === null || yearOf(person.left) <= year)
  return {
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
  }
}

function isStaff({ people }: Dataset, year: number, index: number): boolean {
  const { hired, active, left } = people[index]!
  if (hired !== null && yearOf(hired) > year) return false
  return active || left === null || yearOf(left) >= year
}

function isHeld({ classes, studies }: Dataset, year: number): boolean {
  if (classes.some((one) => one.year === year)) return true
  return Array.from(studies.row).some((_, record) => studies.source[record] !== 0 && studies.year[record] === year)
}

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
    if ((trainingClass ? trainingClass.year : studies.year[record]) !== year) continue
    const seconds = studies.seconds[record]! < 0 ? (trainingClass?.hours ?? null) : studies.seconds[record]!
    if (seconds === null) continue
    if (trainingClass && attended.has(which)) continue
    if (trainingClass) attended.add(which)
    const own = [null, 'general', 'professional'][studies.subject[record]!]!
    const unnamed = policy.unnamedSubject
    rows.push({ source, seconds, subject: own ?? trainingClass?.subject ?? unnamed })
  }
  return rows
}

/** What caps leave of each row, first come first served. */
function afterCaps({ policy }: Dataset, rows: readonly Row[]): Row[] {
  if (policy.measure === 'total') return [...rows]
  const left: Record<string, number> = {}
  return rows.map((row) => {
    const cap = policy.caps[row.source as keyof typeof policy.caps]
    const room = left[row.source] ?? cap ?? Number.POSITIVE_INFINITY
    const seconds = Math.min(room, row.seconds)
    left[row.source] = room - seconds
    return { ...row, seconds }
  })
}

function countedOf(dataset: Dataset, rows: readonly Row[]): number {
  return afterCaps(dataset, rows).reduce((sum, { seconds }) => sum + seconds, 0)
}
