import type { Dataset } from '../records/dataset'
import type { ApprovalChange } from '../records/finding'
import { calendarDate, type Moment } from '../records/moment'
import type { TrainingClass } from '../records/trainingClass'
import type { Figure, Part } from './figure'
import { type JudgedStudies, STANDINGS } from './standing'
import type { Execution, ExecutionRow } from './statistics'

const NOT_CONFIRMED = STANDINGS.indexOf('not-confirmed')

/** 培训项目执行情况 of a year (domain.md §5): its classes by start, those without one last, as read otherwise. */
export function execution(dataset: Dataset, year: number, judged: JudgedStudies): Execution {
  const confirmed = confirmedByClass(dataset, judged)
  const rows = dataset.classes
    .map((trainingClass, index) => ({ trainingClass, index }))
    .filter(({ trainingClass }) => trainingClass.year === year)
    .sort((a, b) => startOf(a.trainingClass) - startOf(b.trainingClass) || a.index - b.index)
    .map(({ trainingClass, index }) => executionRow(trainingClass, confirmed[index]!))
  const planned = rows.map(({ trainingClass }) => trainingClass)
  const total = countOfClasses(planned, (entry) => (entry.approval === 'refused' ? 'refused' : 'counts'))
  const implemented = countOfClasses(planned, (entry) => {
    if (entry.approval === 'refused') return 'refused'
    return entry.implemented ? 'counts' : 'not-implemented'
  })
  return { rows, total, implemented, rate: percent(implemented, total) }
}

/** The exact ratio of two counts, as a percentage. */
export function percent(part: Figure, whole: Figure): Figure {
  return {
    amount: { unit: 'percent', part: countOf(part), whole: countOf(whole) },
    made: { how: 'ratio', part, whole },
  }
}

function countOf({ amount }: Figure): number {
  return amount !== null && 'count' in amount ? amount.count : 0
}

function startOf({ start }: TrainingClass): number {
  return start ?? Number.POSITIVE_INFINITY
}

function countOfClasses(classes: readonly TrainingClass[], why: (entry: TrainingClass) => Part['why']): Figure {
  return {
    amount: { unit: 'classes', count: classes.filter((entry) => why(entry) === 'counts').length },
    made: {
      how: 'count',
      parts: () =>
        classes.map((entry) => ({
          place: entry.place,
          text: entry.name,
          amount: { unit: 'classes', count: 1 },
          counts: why(entry) === 'counts',
          why: why(entry),
        })),
    },
  }
}

function executionRow(trainingClass: TrainingClass, confirmed: number): ExecutionRow {
  const { place, implemented } = trainingClass
  const people = (count: number | null): Figure =>
    count === null
      ? { amount: null, made: { how: 'absent' } }
      : { amount: { unit: 'people', count }, made: { how: 'cell', place } }
  const unlessNotImplemented = (figure: Figure): Figure =>
    implemented
      ? figure
      : {
          amount: { unit: 'people', count: 0 },
          made: { how: 'rule', rule: 'zero-unless-implemented', of: [figure] },
        }
  return {
    trainingClass,
    participants: unlessNotImplemented(participants(trainingClass)),
    staff: unlessNotImplemented(people(trainingClass.staff)),
    cost:
      trainingClass.cost === null
        ? { amount: null, made: { how: 'absent' } }
        : { amount: { unit: 'money', fen: trainingClass.cost }, made: { how: 'cell', place } },
    hours:
      trainingClass.hours === null
        ? { amount: null, made: { how: 'absent' } }
        : { amount: { unit: 'hours', seconds: trainingClass.hours }, made: { how: 'cell', place } },
    confirmed: people(confirmed),
    needsApproval: approvalChanges(trainingClass),
  }
}

/** 参训人数: the column of that name, else the posts and the outsiders together, else 计划参加人数 (domain.md §5). */
export function participants(trainingClass: TrainingClass): Figure {
  const { place, researchers, managers, supporters, outsiders } = trainingClass
  const cell = (count: number): Figure => ({ amount: { unit: 'people', count }, made: { how: 'cell', place } })
  if (trainingClass.participants !== null) return cell(trainingClass.participants)
  const posts = [researchers, managers, supporters, outsiders].filter((count) => count !== null)
  if (posts.length > 0)
    return {
      amount: { unit: 'people', count: posts.reduce((sum, count) => sum + count, 0) },
      made: { how: 'rule', rule: 'participants', of: posts.map(cell) },
    }
  if (trainingClass.plannedPeople !== null) return cell(trainingClass.plannedPeople)
  return { amount: null, made: { how: 'absent' } }
}

/** What of a class changed so that its superior must approve: another quarter; people, days or money above plan (domain.md §5). */
export function approvalChanges(trainingClass: TrainingClass): readonly ApprovalChange[] {
  const changes: ApprovalChange[] = []
  const { plannedStart, start } = trainingClass
  if (plannedStart !== null && start !== null && quarter(plannedStart) !== quarter(start))
    changes.push({ what: 'quarter', planned: plannedStart, actual: start })
  const people = participants(trainingClass).amount
  const above = (what: 'people' | 'days' | 'money', planned: number | null, actual: number | null) => {
    if (planned !== null && actual !== null && actual > planned) changes.push({ what, planned, actual })
  }
  above('people', trainingClass.plannedPeople, people !== null && 'count' in people ? people.count : null)
  above('days', trainingClass.plannedDays, trainingClass.days)
  above('money', trainingClass.plannedCost, trainingClass.cost)
  return changes
}

/** Quarters counted on over the years, so that the same quarter of another year is another quarter. */
function quarter(moment: Moment): number {
  const { year, month } = calendarDate(moment)
  return year * 4 + Math.floor((month - 1) / 3)
}

/** How many listed people are confirmed, by class; someone listed twice once, someone nobody knows too. */
export function confirmedByClass({ studies, classes }: Dataset, { standing }: JudgedStudies): Int32Array {
  const duplicate = STANDINGS.indexOf('duplicate')
  const confirmed = new Int32Array(classes.length)
  for (let record = 0; record < studies.count; record++) {
    const trainingClass = studies.trainingClass[record]!
    if (studies.source[record] !== 0 || trainingClass < 0) continue
    if (studies.state[record] !== 0 || standing[record] === duplicate || standing[record] === NOT_CONFIRMED) continue
    confirmed[trainingClass]!++
  }
  return confirmed
}
