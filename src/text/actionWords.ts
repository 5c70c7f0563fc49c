import type { ActionTrouble, LeftAloneWhy } from '../records/leftAlone'

type TroubleOf<Code extends ActionTrouble['trouble']> = Extract<ActionTrouble, { readonly trouble: Code }>

/** What is said of actions on rows, in pane, page and command line alike. Said apart from the catalogue, since it is loaded when it is asked for. */
export interface ActionWords {
  readonly actions: Readonly<
    Record<'confirm' | 'cancel' | 'pass' | 'reject' | 'required' | 'exempt' | 'enter' | 'hold', string>
  >
  /** How many cells would be written, and of how many people or classes. */
  readonly writes: (cells: number) => string
  readonly nothing: string
  readonly empty: string
  /** A column that is begun at the table's end. */
  readonly newColumn: (heading: string, sheet: string) => string
  readonly leftAlone: (count: number) => string
  readonly whys: Readonly<Record<LeftAloneWhy, string>>
  /** Why some are left as they are, and which of them: `已经是这样：甲、乙`. */
  readonly leftBy: (why: string, who: readonly string[]) => string
  readonly figures: string
  /** Errors and questions that come with it. */
  readonly troublesAfter: (count: number) => string
  readonly needsApproval: string
  readonly troubles: { readonly [Code in ActionTrouble['trouble']]: (trouble: TroubleOf<Code>) => string }
  /** `StudyState` by its number, of attendance and of review. */
  readonly attendance: readonly string[]
  readonly review: readonly string[]
  readonly signed: string
  readonly notSigned: string
  readonly lacks: Readonly<Record<'hired' | 'id', string>>
  readonly required: string
  readonly notRequired: string
  readonly columns: Readonly<
    Record<'name' | 'id' | 'department' | 'title' | 'year' | 'hours' | 'state' | 'signed' | 'hired' | 'place', string>
  >
  readonly panel: {
    readonly attendees: string
    readonly external: string
    readonly staff: string
    readonly hold: string
    readonly loading: string
    readonly close: string
    readonly preview: string
    readonly write: (cells: number) => string
    readonly undo: string
    readonly undoable: (written: { readonly cells: number; readonly sheets: number }) => string
    readonly all: string
    readonly none: string
    readonly chosen: (count: number, shown: number) => string
    readonly keys: string
    readonly filters: Readonly<Record<'all' | 'waiting' | 'signed', string>>
    readonly person: string
    readonly title: string
    readonly year: string
    readonly everyYear: string
    readonly state: string
    readonly states: Readonly<Record<'all' | 'pending' | 'accepted' | 'rejected', string>>
    readonly requirement: string
    readonly requirements: Readonly<Record<'all' | 'required' | 'exempt', string>>
    readonly hiredIn: string
    readonly everyHire: string
    readonly lacking: string
    readonly lackings: Readonly<Record<'none' | 'any' | 'hired' | 'id', string>>
    readonly enter: (heading: string, who: string) => string
    readonly starred: string
    readonly instead: (text: string) => string
    readonly nobody: string
    readonly before: string
    readonly after: string
    readonly cell: string
    readonly more: (count: number) => string
  }
  readonly cli: {
    readonly dryRun: string
    readonly written: (cells: number, path: string) => string
    readonly overwritten: (cell: string, formula: string) => string
    readonly undone: (path: string, time: string) => string
    readonly nothingToUndo: (name: string) => string
    readonly changedSince: (name: string) => string
    readonly undoWith: (command: string) => string
    readonly badAction: (text: string, known: readonly string[]) => string
    readonly whom: (options: readonly string[]) => string
    readonly both: string
    readonly notOnList: (name: string, trainingClass: string) => string
    readonly badItem: (text: string, known: readonly string[]) => string
  }
}
