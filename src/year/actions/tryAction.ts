import type { Dataset } from '../../records/dataset'
import type { Finding } from '../../records/finding'
import { severityOf } from '../../records/severity'
import type { StudyRecords, StudyState } from '../../records/studyRecords'
import type { ReadData, Turn } from '../../run'
import type { Grid } from '../../workbook/grid'
import { withChanges } from '../../workbook/gridChange'
import { type ComputedYear, computeYear, hasYear } from '../openYear'
import { type YearThen, yearThen } from '../yearThen'
import { changesOf, type LeftAlone, type Meant, type Proposal } from './proposal'
import { whoOf } from './setStates'

/** An action tried before it is written: what it writes, and what the year would be. */
export interface TriedAction {
  readonly proposal: Proposal
  readonly effect: YearThen
  readonly after: ComputedYear
  /** Errors and questions that the workbook would have and has not now. */
  readonly troubles: readonly Finding[]
}

/** That the workbook would say something else than is meant, so that nothing may be written. */
export interface ReadsOtherwise {
  readonly trouble: 'reads-otherwise'
}

/** Reads what sheets say: as the face does it, in a worker or here. */
export type Reads = (grids: readonly Grid[]) => Promise<ReadData>

/**
 * Reads the workbook as it would be and counts it by the same rules. What is chosen and still would not say what is meant, since
 * another cell of its row says otherwise, is left alone; where anything else would be read differently, the action is refused:
 * nothing is written that is not read back as it is meant.
 */
export async function tryAction(
  before: ComputedYear,
  proposed: Proposal,
  reads: Reads,
  turn: Turn = async () => {},
): Promise<TriedAction | ReadsOtherwise> {
  const first = await readWith(before, proposed, reads)
  const deaf = deafRecords(before.dataset, first.data.dataset, proposed.meant)
  const proposal = deaf.size === 0 ? proposed : without(before.dataset, proposed, deaf)
  const { grids, data } = deaf.size === 0 ? first : await readWith(before, proposal, reads)
  if (!saysWhatIsMeant(before.dataset, data.dataset, proposal.meant)) return { trouble: 'reads-otherwise' }
  const after = await computeYear(data, grids, before.statistics.year, turn)
  if (!hasYear(after)) return { trouble: 'reads-otherwise' }
  const known = new Set(before.findings.map(nameOf))
  const troubles = after.findings.filter((found) => severityOf(found) === 'error' && !known.has(nameOf(found)))
  return { proposal, effect: yearThen(before, after), after, troubles }
}

async function readWith({ grids }: ComputedYear, proposal: Proposal, reads: Reads) {
  const changed = withChanges(grids, changesOf(proposal))
  return { grids: changed, data: await reads(changed) }
}

function nameOf({ code, place }: Finding): string {
  return `${code} ${place?.file}!${place?.sheet}!${place?.row}!${place?.column}`
}

/** Records whose cells say what is meant, and which are read otherwise all the same. */
function deafRecords({ studies }: Dataset, then: Dataset, { states }: Meant): ReadonlySet<number> {
  if (then.studies.count !== studies.count) return new Set()
  return new Set([...states].flatMap(([record, state]) => (then.studies.state[record] === state ? [] : [record])))
}

/** The proposal without some records, whose rows are left as they are; what begins a column stays, where others need it. */
function without(dataset: Dataset, proposal: Proposal, gone: ReadonlySet<number>): Proposal {
  const { studies, sheets } = dataset
  const placeOf = (record: number) => {
    const { file, sheet } = sheets[studies.sheet[record]!]!
    return { file, sheet, row: studies.row[record]!, column: null }
  }
  const keyOf = ({ file, sheet, row }: { readonly file: string; readonly sheet: string; readonly row: number }) =>
    `${file}!${sheet}!${row}`
  const rows = new Set([...gone].map((record) => keyOf(placeOf(record))))
  const states = new Map<number, StudyState>([...proposal.meant.states].filter(([record]) => !gone.has(record)))
  const leftAlone: LeftAlone[] = [...gone].map((record) => ({
    who: whoOf(dataset, record),
    place: placeOf(record),
    why: 'said-otherwise',
  }))
  return {
    cells: states.size === 0 ? [] : proposal.cells.filter(({ change }) => !rows.has(keyOf(change))),
    leftAlone: [...proposal.leftAlone, ...leftAlone],
    meant: { ...proposal.meant, states },
  }
}

/** Whether the workbook says what is meant, and of all else what it has said. */
function saysWhatIsMeant(now: Dataset, then: Dataset, meant: Meant): boolean {
  return (
    sameRows(now.people, then.people, meant.people) &&
    sameRows(now.classes, then.classes, meant.classes) &&
    sameStudies(now.studies, then.studies, meant)
  )
}

function sameRows<Row extends object>(
  now: readonly Row[],
  then: readonly Row[],
  meant: ReadonlyMap<number, Partial<Row>>,
): boolean {
  return (
    now.length === then.length &&
    now.every((row, index) => {
      const wanted = meant.get(index)
      // Of what is entered into a row the cells are read beforehand; here it matters that it says what is meant.
      return wanted ? isWith(then[index]!, wanted) : isWith(then[index]!, row)
    })
  )
}

function isWith<Row extends object>(row: Row, wanted: Partial<Row>): boolean {
  return (Object.keys(wanted) as (keyof Row)[]).every((key) => isSame(row[key], wanted[key]))
}

/** Of values that are plain: numbers, texts, and places. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
}

/** A number that comes to somebody, or the time of a class, may say of rows elsewhere whom or what they mean. */
function sameStudies(now: StudyRecords, then: StudyRecords, { states, people, classes }: Meant): boolean {
  if (now.count !== then.count) return false
  const mayMean = [...people.values()].some(({ id }) => id !== undefined) || classes.size > 0
  const { person, trainingClass, seconds, source, row, sheet, state, year } = now
  for (let record = 0; record < now.count; record++) {
    if (then.row[record] !== row[record] || then.sheet[record] !== sheet[record]) return false
    if (then.source[record] !== source[record] || then.seconds[record] !== seconds[record]) return false
    if (then.state[record] !== (states.get(record) ?? state[record]) || then.year[record] !== year[record]) return false
    if (mayMean) continue
    if (then.person[record] !== person[record] || then.trainingClass[record] !== trainingClass[record]) return false
  }
  return true
}
