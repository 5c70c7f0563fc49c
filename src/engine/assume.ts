import type { AssumedApproval, AssumedAttended, AssumedRecord, Assumption } from '../records/assumption'
import type { Dataset, SheetSource } from '../records/dataset'
import type { Policy } from '../records/policy'
import { STUDY_SOURCES, type StudyRecords, StudyState } from '../records/studyRecords'
import { SUBJECTS, type Subject } from '../records/subject'
import { ASSUMED_SHEET } from '../records/writtenSheets'
import { type PlaceOf, placeOf } from './assumedPlaces'

/** A dataset with what is assumed. */
export interface Assumed {
  readonly dataset: Dataset
  /** By the place among the assumptions: the record in the new `studies` that an assumed one became; -1 for all others. */
  readonly recordOf: readonly number[]
  /** Which record of the new `studies` one of the old ones is. */
  readonly recordNow: (record: number) => number
}

/**
 * The dataset as it would be read if the assumptions were written into the workbook; nothing of the old one is changed. `policy`
 * is what 设置 would say, since only who reads settings knows that. Linear in the records, and exact, since the same rules count
 * them. An assumed record stands where it would be written, since caps fill in the order of rows. Of two assumed records of one person and class, of which the rules count the first, the longer stands first, so that the
 * order of what is assumed changes nothing.
 */
export function assume(
  dataset: Dataset,
  year: number,
  assumptions: readonly Assumption[],
  policy: Policy = dataset.policy,
  place: PlaceOf = placeOf(dataset),
): Assumed {
  const held = new Set(assumptions.flatMap((one) => (one.kind === 'held' ? [one.trainingClass] : [])))
  const classes =
    held.size === 0
      ? dataset.classes
      : dataset.classes.map((one, index) => (held.has(index) ? { ...one, implemented: true } : one))
  const records = assumptions
    .flatMap((one, index) =>
      one.kind === 'record' ? [{ ...one, index, before: place(one.source, one.trainingClass) }] : [],
    )
    .sort((a, b) => a.before - b.before || inOneOrder(a, b))
  const recordOf = assumptions.map(() => -1)
  records.forEach(({ index, before }, at) => {
    recordOf[index] = before + at
  })
  const accepted = assumptions.filter((one): one is Waiting => one.kind === 'approved' || one.kind === 'attended')
  const studies = withRecords(withAccepted(dataset, accepted), records, dataset.sheets.length, year)
  return {
    dataset: {
      ...dataset,
      policy,
      classes,
      studies,
      sheets: records.length > 0 ? [...dataset.sheets, NOWHERE] : dataset.sheets,
    },
    recordOf,
    recordNow: (record) => record + records.filter(({ before }) => before <= record).length,
  }
}

/** What records wait for. */
type Waiting = AssumedApproval | AssumedAttended

/** Whether a record waits for what is assumed: for its approval, or for being confirmed. */
export function awaits({ studies, sheets }: Dataset, assumption: Waiting): (record: number) => boolean {
  const { state, person, sheet, trainingClass } = studies
  if (assumption.kind !== 'approved')
    return (record) => state[record] === StudyState.notConfirmed && trainingClass[record] === assumption.trainingClass
  const { of } = assumption
  const isPending = (record: number) => state[record] === StudyState.pending
  if ('all' in of) return isPending
  if ('person' in of) return (record) => isPending(record) && person[record] === of.person
  const own = new Set(
    sheets.flatMap((source, index) => (source.file === of.file && source.sheet === of.sheet ? [index] : [])),
  )
  return (record) => isPending(record) && own.has(sheet[record]!)
}

/** Where assumed records stand: on no sheet of the workbook. */
const NOWHERE: SheetSource = {
  file: '',
  sheet: ASSUMED_SHEET,
  kind: 'external',
  headerRow: 1,
  columns: {},
  columnOf: {},
}

function inOneOrder(a: AssumedRecord, b: AssumedRecord): number {
  return (
    a.person - b.person ||
    STUDY_SOURCES.indexOf(a.source) - STUDY_SOURCES.indexOf(b.source) ||
    (a.trainingClass ?? -1) - (b.trainingClass ?? -1) ||
    subjectIndex(a.subject) - subjectIndex(b.subject) ||
    // What a class says by itself comes last: whoever named hours meant them.
    (b.seconds ?? -1) - (a.seconds ?? -1)
  )
}

/** As `StudyRecords.subject` holds it. */
function subjectIndex(subject: Subject | undefined): number {
  return subject === undefined ? 0 : SUBJECTS.indexOf(subject) + 1
}

function withAccepted(dataset: Dataset, assumptions: readonly Waiting[]): StudyRecords {
  const { studies } = dataset
  if (assumptions.length === 0) return studies
  const state = studies.state.slice()
  for (const waiting of assumptions.map((one) => awaits(dataset, one)))
    for (let record = 0; record < studies.count; record++) if (waiting(record)) state[record] = StudyState.accepted
  return { ...studies, state }
}

/** A record and how many of the old ones stand before it. */
type Placed = AssumedRecord & { readonly before: number }

/** What columns of numbers have in common. */
interface Numbers<Column> {
  set(from: Column, at: number): void
  subarray(from: number, to?: number): Column
}

function withRecords(studies: StudyRecords, added: readonly Placed[], sheet: number, year: number): StudyRecords {
  if (added.length === 0) return studies
  const { count } = studies
  const longer = <Column extends Numbers<Column>>(
    make: { new (length: number): Column },
    column: Column,
    of: (one: AssumedRecord, at: number) => number,
  ): Column => {
    const all = new make(count + added.length)
    added.forEach((one, at) => {
      all.set(
        column.subarray(at === 0 ? 0 : added[at - 1]!.before, one.before),
        at === 0 ? 0 : added[at - 1]!.before + at,
      )
      ;(all as unknown as number[])[one.before + at] = of(one, at)
    })
    const last = added.at(-1)!.before
    all.set(column.subarray(last), last + added.length)
    return all
  }
  return {
    count: count + added.length,
    sheet: longer(Uint16Array, studies.sheet, () => sheet),
    row: longer(Int32Array, studies.row, (_, at) => at + 2),
    source: longer(Uint8Array, studies.source, ({ source }) => STUDY_SOURCES.indexOf(source)),
    state: longer(Uint8Array, studies.state, () => StudyState.accepted),
    person: longer(Int32Array, studies.person, ({ person }) => person),
    trainingClass: longer(Int32Array, studies.trainingClass, ({ trainingClass }) => trainingClass ?? -1),
    title: longer(Int32Array, studies.title, () => -1),
    seconds: longer(Int32Array, studies.seconds, ({ seconds }) => seconds ?? -1),
    subject: longer(Uint8Array, studies.subject, ({ subject }) => subjectIndex(subject)),
    year: longer(Int16Array, studies.year, () => year),
    start: longer(Float64Array, studies.start, () => Number.NaN),
    end: longer(Float64Array, studies.end, () => Number.NaN),
  }
}
