import { countOf } from '../records/amount'
import type { PointedColumn } from '../records/columnKeys'
import type { Dataset } from '../records/dataset'
import type { TrainingClass } from '../records/trainingClass'
import { approvalChanges } from './approvalChanges'
import { cellOf } from './cellOf'
import { confirmedAttendance } from './confirmedAttendance'
import { type Figure, figureOf, type Part } from './figure'
import { participants } from './participants'
import type { JudgedStudies } from './standing'
import type { Execution, ExecutionRow } from './statistics'

/** 培训项目执行情况 of a year (domain.md §5): its classes by start, those without one last, as read otherwise. */
export function execution(dataset: Dataset, year: number, judged: JudgedStudies): Execution {
  const confirmed = confirmedAttendance(dataset, judged)
  const rows = dataset.classes
    .map((trainingClass, index) => ({ trainingClass, index }))
    .filter(({ trainingClass }) => trainingClass.year === year)
    .sort((a, b) => startOf(a.trainingClass) - startOf(b.trainingClass) || a.index - b.index)
    .map(({ trainingClass, index }) => executionRow(dataset, trainingClass, confirmed[index]!))
  const ours = rows.map(({ trainingClass }) => trainingClass)
  const total = countOfClasses(ours, (entry) => (entry.approval === 'refused' ? 'refused' : 'counts'))
  const implemented = countOfClasses(ours, (entry) => {
    if (entry.approval === 'refused') return 'refused'
    return entry.implemented ? 'counts' : 'not-implemented'
  })
  return { rows, total, implemented, rate: percent(implemented, total) }
}

/** The exact ratio of two counts, as a percentage. */
export function percent(part: Figure, whole: Figure): Figure {
  return figureOf(
    { unit: 'percent', part: countOf(part.amount) ?? 0, whole: countOf(whole.amount) ?? 0 },
    { how: 'ratio', part, whole },
  )
}

function startOf({ start }: TrainingClass): number {
  return start ?? Number.POSITIVE_INFINITY
}

/** How many classes count, with the reason of each. */
export function countOfClasses(classes: readonly TrainingClass[], why: (entry: TrainingClass) => Part['why']): Figure {
  return figureOf(
    { unit: 'classes', count: classes.filter((entry) => why(entry) === 'counts').length },
    {
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
  )
}

function executionRow(dataset: Dataset, trainingClass: TrainingClass, confirmed: Figure): ExecutionRow {
  const { implemented, staff, cost, hours } = trainingClass
  const cell = (key: PointedColumn<'classes'>, amount: Figure['amount']): Figure =>
    amount === null
      ? figureOf(amount, { how: 'absent' })
      : figureOf(amount, { how: 'cell', place: cellOf(dataset, trainingClass.place, key) })
  const unlessNotImplemented = (figure: Figure): Figure =>
    implemented
      ? figure
      : figureOf({ unit: 'people', count: 0 }, { how: 'rule', rule: 'zero-unless-implemented', of: [figure] })
  return {
    trainingClass,
    participants: unlessNotImplemented(participants(dataset, trainingClass)),
    staff: unlessNotImplemented(cell('staff', staff === null ? null : { unit: 'people', count: staff })),
    cost: cell('cost', cost === null ? null : { unit: 'money', fen: cost }),
    hours: cell('hours', hours === null ? null : { unit: 'hours', seconds: hours }),
    confirmed,
    needsApproval: approvalChanges(trainingClass),
  }
}
