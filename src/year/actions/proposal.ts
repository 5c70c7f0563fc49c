import type { LeftAloneWhy } from '../../records/leftAlone'
import type { Person } from '../../records/person'
import type { StudyState } from '../../records/studyRecords'
import type { TrainingClass } from '../../records/trainingClass'
import type { Place } from '../../workbook/address'
import type { CellChange } from '../../workbook/cellChange'

/** A cell of the user's that an action would change. Places are as in the opened workbook. */
export interface ProposedCell {
  readonly change: CellChange
  /** The head of its column, as written. */
  readonly heading: string
  /** Whose it is: a person or a class by name; '' for the head of a new column. */
  readonly who: string
  /** What it shows now, and what it will hold; '' for nothing. */
  readonly before: string
  readonly after: string
}

/** Something chosen that is not changed. */
export interface LeftAlone {
  readonly who: string
  readonly place: Place
  readonly why: LeftAloneWhy
}

/** What the workbook must say once the cells are changed, and it says nothing else anew. By index in the dataset as it is now. */
export interface Meant {
  readonly states: ReadonlyMap<number, StudyState>
  readonly people: ReadonlyMap<number, Partial<Person>>
  readonly classes: ReadonlyMap<number, Partial<TrainingClass>>
}

/** An action on rows before anything is written: the cells, what is left alone, and what is meant. */
export interface Proposal {
  readonly cells: readonly ProposedCell[]
  readonly leftAlone: readonly LeftAlone[]
  readonly meant: Meant
}

/** That nothing is meant. */
export const NOTHING_MEANT: Meant = { states: new Map(), people: new Map(), classes: new Map() }

/** The changes that a proposal writes, in one step. */
export function changesOf({ cells }: Proposal): readonly CellChange[] {
  return cells.map(({ change }) => change)
}
