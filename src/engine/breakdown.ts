import { secondsOf } from '../records/amount'
import type { Dataset } from '../records/dataset'
import { DAY } from '../records/duration'
import { calendarDate } from '../records/moment'
import { STUDY_SOURCES, type StudySource } from '../records/studyRecords'
import type { TrainingClass } from '../records/trainingClass'
import { countOfPeople, notRequired, totalOf } from './annualSummary'
import { countOfClasses, percent } from './execution'
import { type Figure, figureOf } from './figure'
import { hoursBands } from './hoursBands'
import { studyPart } from './personFigure'
import type { JudgedStudies } from './standing'
import { COUNTS } from './standing'
import type { Breakdown, DepartmentRow, Execution, PeopleHours } from './statistics'

/** The year's hours by department with everything below it, by source and by month (domain.md §6); pauses between them. */
export function* breakdownInPieces(
  dataset: Dataset,
  execution: Execution,
  hours: PeopleHours,
  judged: JudgedStudies,
): Generator<undefined, Breakdown> {
  const departments = yield* byDepartment(dataset, execution, hours)
  yield
  const sources = bySource(dataset, hours, judged)
  const months = byMonth(dataset, judged)
  yield
  return {
    byDepartment: departments,
    comparedDepartments: comparedDepartments(departments),
    bySource: sources,
    byMonth: months,
    byHours: hoursBands(dataset, hours),
  }
}

interface Node {
  readonly name: string
  readonly children: Node[]
  readonly people: number[]
  readonly classes: TrainingClass[]
}

/** People of whom rows are made before there is a pause. */
const PIECE = 10_000

/** Departments in tree order: those of 部门, then those that only people or classes name, as they first appear; pauses between them. */
function* byDepartment(
  dataset: Dataset,
  execution: Execution,
  hours: PeopleHours,
): Generator<undefined, readonly DepartmentRow[]> {
  const nodes = new Map<string, Node>()
  const node = (name: string): Node => {
    const known = nodes.get(name)
    if (known) return known
    const made: Node = { name, children: [], people: [], classes: [] }
    nodes.set(name, made)
    return made
  }
  const roots = new Set<Node>()
  const parents = parentsWithoutCircles(dataset)
  for (const { name } of dataset.departments) node(name)
  for (const person of hours.staff) {
    const { department } = dataset.people[person]!
    if (department !== '') node(department).people.push(person)
  }
  for (const { trainingClass } of execution.rows)
    if (trainingClass.department !== '') node(trainingClass.department).classes.push(trainingClass)
  for (const entry of [...nodes.values()]) {
    const parent = parents.get(entry.name)
    if (parent === undefined) roots.add(entry)
    else node(parent).children.push(entry)
  }
  for (const entry of nodes.values()) if (!parents.has(entry.name)) roots.add(entry)
  yield
  const rows: DepartmentRow[] = []
  let since = 0
  function* visit(entry: Node, depth: number): Generator<undefined, Pick<Node, 'people' | 'classes'>> {
    const at = rows.length
    rows.push(undefined as unknown as DepartmentRow)
    const people = [...entry.people]
    const classes = [...entry.classes]
    for (const child of entry.children) {
      const below = yield* visit(child, depth + 1)
      for (const person of below.people) people.push(person)
      for (const trainingClass of below.classes) classes.push(trainingClass)
    }
    since += people.length
    if (since > PIECE) {
      since = people.length
      yield
    }
    rows[at] = departmentRow(
      dataset,
      hours,
      entry.name,
      depth,
      people.sort((a, b) => a - b),
      classes,
    )
    return { people, classes }
  }
  for (const root of roots) yield* visit(root, 0)
  return rows
}

/** An institute that stands alone at the top says nothing; its departments do. */
function comparedDepartments(rows: readonly DepartmentRow[]): readonly DepartmentRow[] {
  const atDepth = (wanted: number) => rows.filter(({ depth }) => depth === wanted)
  const [tops, below] = [atDepth(0), atDepth(1)]
  return tops.length === 1 && below.length > 0 ? below : tops
}

/** 上级部门 by name; a department whose ancestors come back to it stands at the top (a finding names the circle). */
function parentsWithoutCircles({ departments }: Dataset): ReadonlyMap<string, string> {
  const given = new Map(departments.filter(({ parent }) => parent !== '').map(({ name, parent }) => [name, parent]))
  const inCircle = (name: string): boolean => {
    const met = new Set<string>()
    for (let at: string | undefined = given.get(name); at !== undefined; at = given.get(at)) {
      if (at === name) return true
      if (met.has(at)) return false
      met.add(at)
    }
    return false
  }
  return new Map([...given].filter(([name]) => !inCircle(name)))
}

function departmentRow(
  dataset: Dataset,
  hours: PeopleHours,
  department: string,
  depth: number,
  people: readonly number[],
  classes: readonly TrainingClass[],
): DepartmentRow {
  const why = (person: number) => notRequired(dataset, hours, person)
  const required = countOfPeople(dataset, hours, (person) => why(person) ?? 'counts', people)
  const reached = countOfPeople(
    dataset,
    hours,
    (person) => why(person) ?? (hours.reached[person] === 1 ? 'counts' : 'below-requirement'),
    people,
  )
  const totalHours = totalOf(dataset, hours, people)
  const everybody = countOfPeople(dataset, hours, () => 'counts', people)
  return {
    department,
    depth,
    people: everybody,
    required,
    reached,
    completionRate: percent(reached, required),
    totalHours,
    averageHours: figureOf(
      {
        unit: 'averageHours',
        seconds: secondsOf(totalHours.amount),
        people: people.length,
      },
      { how: 'ratio', part: totalHours, whole: everybody },
    ),
    candidates: countOfPeople(
      dataset,
      hours,
      (person) => (hours.candidate[person] === 1 ? 'counts' : 'no-candidate'),
      people,
    ),
    classes: countOfClasses(classes, () => 'counts'),
  }
}

function bySource(dataset: Dataset, hours: PeopleHours, judged: JudgedStudies): Record<StudySource, Figure> {
  return Object.fromEntries(
    STUDY_SOURCES.map((source, index) => [
      source,
      hoursOfRecords(
        dataset,
        judged,
        hours.bySource[source].reduce((sum, seconds) => sum + seconds, 0),
        (record) => dataset.studies.source[record] === index,
      ),
    ]),
  ) as Record<StudySource, Figure>
}

/** By the month in which the training began; records without a start are in none. */
function byMonth(dataset: Dataset, judged: JudgedStudies): readonly Figure[] {
  const { studies, classes } = dataset
  const { count, trainingClass, start } = studies
  const { standing } = judged
  const months = new Float64Array(12)
  const classMonth = Int8Array.from(classes, ({ start }) => (start === null ? -1 : calendarDate(start).month - 1))
  const monthOf = monthsOfMoments()
  const month = (record: number): number => {
    const which = trainingClass[record]!
    return which >= 0 ? classMonth[which]! : monthOf(start[record]!)
  }
  for (let record = 0; record < count; record++) {
    if (standing[record] !== COUNTS) continue
    const at = month(record)
    if (at >= 0) months[at]! += judged.seconds(record)
  }
  return Array.from(months, (seconds, at) => hoursOfRecords(dataset, judged, seconds, (record) => month(record) === at))
}

/** The month (from 0) of a moment, -1 for none; remembers days, since a year's records share a few hundred. */
function monthsOfMoments(): (moment: number) => number {
  const known = new Map<number, number>()
  return (moment) => {
    if (Number.isNaN(moment)) return -1
    const day = Math.floor(moment / DAY)
    let month = known.get(day)
    if (month === undefined) {
      month = calendarDate(moment).month - 1
      known.set(day, month)
    }
    return month
  }
}

function hoursOfRecords(
  dataset: Dataset,
  judged: JudgedStudies,
  seconds: number,
  wanted: (record: number) => boolean,
): Figure {
  return figureOf(
    { unit: 'hours', seconds },
    {
      how: 'sum',
      parts: function* () {
        for (let record = 0; record < dataset.studies.count; record++)
          if (judged.standing[record] === COUNTS && wanted(record)) yield studyPart(dataset, judged, record)
      },
    },
  )
}
