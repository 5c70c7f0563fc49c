import type { Dataset } from '../records/dataset'
import { DAY, type Seconds } from '../records/duration'
import type { Moment } from '../records/moment'
import type { HelpfulClass, MissingPart } from '../records/reminders'
import type { Category } from '../records/subject'
import type { TrainingClass } from '../records/trainingClass'
import { capOf } from './caps'
import { recordsOf } from './recordsOfPerson'
import { COUNTS } from './standing'
import type { Statistics } from './statistics'

/** The first day of a class as held, else as planned; null where neither is said. */
export function beginsAt({ start, plannedStart }: Pick<TrainingClass, 'start' | 'plannedStart'>): Moment | null {
  return start ?? plannedStart
}

/** A class of the year that people may still attend. */
interface OpenClass {
  readonly index: number
  readonly trainingClass: TrainingClass
  readonly begins: Moment | null
}

/**
 * The classes of a year that are still open on the day of `now`, the nearest first: they begin that day or later, or nobody says when and
 * they are not held yet. One that was to begin before, or that was refused, is open to nobody.
 */
export function openClasses({ classes }: Pick<Dataset, 'classes'>, year: number, now: Moment): readonly OpenClass[] {
  const today = Math.floor(now / DAY) * DAY
  const at = ({ begins }: OpenClass) => begins ?? Number.POSITIVE_INFINITY
  return classes
    .map((trainingClass, index) => ({ index, trainingClass, begins: beginsAt(trainingClass) }))
    .filter(({ trainingClass: one, begins }) => {
      if (one.year !== year || one.approval === 'refused') return false
      return begins === null ? !one.implemented : begins >= today
    })
    .sort((a, b) => at(a) - at(b) || a.index - b.index)
}

/** So many classes are named to a person, and one more for each missing part that none of these lessens. */
const NAMED = 3

/**
 * The nearest of the open classes whose hours would lessen what somebody misses: those without hours, those whose hours the cap of
 * classes or of their 科目类别 would not let count, and those that count already are none. Who is held to subjects is helped in them by classes of that
 * 科目类别 alone.
 */
export function helpfulClasses(
  dataset: Dataset,
  { judged, people }: Pick<Statistics, 'judged' | 'people'>,
  person: number,
  missing: readonly MissingPart[],
  open: readonly OpenClass[],
): readonly HelpfulClass[] {
  const { policy, studies } = dataset
  const room = (category: Category): Seconds => {
    const cap = policy.measure === 'effective' ? capOf(policy, dataset.people[person]!, category) : null
    return cap === null ? Number.POSITIVE_INFINITY : Math.max(0, cap - people.came(person, category))
  }
  const roomOfClasses = room('class')
  if (roomOfClasses === 0 || open.length === 0) return []
  const own = new Map<number, { readonly counts: boolean; readonly seconds: Seconds }>()
  for (const record of recordsOf(dataset, person)) {
    const which = studies.trainingClass[record]!
    if (which < 0 || own.get(which)?.counts) continue
    own.set(which, { counts: judged.standing[record] === COUNTS, seconds: judged.seconds(record) })
  }
  const helpful: HelpfulClass[] = []
  const isHelped = (part: MissingPart) => helpful.some(({ helps }) => helps.includes(part.of))
  for (const { index, trainingClass, begins } of open) {
    if (helpful.length >= NAMED && missing.every(isHelped)) break
    const listed = own.get(index)
    const subject = trainingClass.subject ?? policy.unnamedSubject
    const roomOfSubject = subject === null || subject === 'neither' ? Number.POSITIVE_INFINITY : room(subject)
    const seconds = Math.min(roomOfClasses, roomOfSubject, listed?.seconds ?? trainingClass.hours ?? 0)
    if (listed?.counts || seconds <= 0) continue
    const helps = missing.filter((part) => lessens(part, trainingClass, dataset)).map(({ of }) => of)
    const isNew = helpful.length < NAMED || missing.some((part) => helps.includes(part.of) && !isHelped(part))
    if (helps.length > 0 && isNew)
      helpful.push({
        trainingClass: index,
        name: trainingClass.name,
        begins,
        seconds,
        helps,
        isListed: listed !== undefined,
      })
  }
  return helpful
}

function lessens({ of }: MissingPart, { subject }: TrainingClass, { policy }: Pick<Dataset, 'policy'>): boolean {
  if (of === 'hours' || of === 'class') return true
  if (of !== 'general' && of !== 'professional') return false
  return (subject ?? policy.unnamedSubject) === of
}
