import type { Dataset } from '../../records/dataset'
import type { Moment } from '../../records/moment'
import type { Refusal } from '../../records/refusal'
import type { Deed, Step, Task } from '../../text/pane/shellWords'
import type { WrittenStep } from '../../workbook/openWorkbook'
import type { WorkbookError } from '../../workbook/workbook'
import type { EarlierYear } from '../../year/compareYears'
import type { OpenYear } from '../../year/openYear'
import type { OtherWorkbook } from '../../year/otherWorkbook'
import type { PrintedState, StampedState } from '../../year/stampedState'
import type { Preferences } from './preferences'

/** The workbook as it was when it was last read, and all that was computed from it. */
export interface Reading extends OpenYear {
  readonly readAt: Moment
  /** Whether the stamped sheets of the workbook equal the data; null without a year. */
  readonly stamped: StampedState | null
  /** What of them would print otherwise; null as long as nobody has looked, `unknown` where the workbook did not tell. */
  readonly printed: PrintedState | 'unknown' | null
}

/** Long work under way; there is never more than one. */
export interface Busy {
  readonly task: Task
  /** In units of the host's own; `total` 0 while unknown. */
  readonly done: number
  readonly total: number
  /** The sheets are in hand, and what they are is being found out. */
  readonly recognising: boolean
  /** The user is editing a cell, and Excel waits. */
  readonly waiting: boolean
  /** The user has cancelled, and the work has not ended yet. */
  readonly cancelling: boolean
  readonly cancel: () => void
}

/** The one message in view. */
export type Notice =
  | { readonly kind: 'done'; readonly deed: Deed }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'trouble'; readonly error: WorkbookError }
  /** Sheets of these names stand in the workbook already, and nothing was put over them. */
  | { readonly kind: 'sheets-exist'; readonly sheets: readonly string[] }
  /** The workbook had changed: it was read again, and the user should look before acting. */
  | { readonly kind: 'read-again' }
  /** Nothing was taken back: there is nothing, or somebody has changed since what was written. */
  | { readonly kind: 'not-undone' }
  | { readonly kind: 'no-year' }
  /** `changed`: the workbook already was when the user pressed 取消. */
  | { readonly kind: 'cancelled'; readonly changed: boolean }
  | { readonly kind: 'bug'; readonly detail: string }

/** Notices that leave with the page on which they came, or after a while; the others stay until they are put away. */
export const LEAVING: ReadonlySet<Notice['kind']> = new Set(['done', 'read-again', 'cancelled'])

/** What the user has typed on 年度总结 and not yet saved, by the field of `Policy`. */
export type SummaryDraft = Readonly<
  Partial<Record<'personTimes' | 'funding' | 'summaryName' | 'experience' | 'overview', string>>
>

/** What the year in view is held beside. */
export interface YearBeside {
  /** null where the other file has no year. */
  readonly before: EarlierYear | null
  /** The years that can be chosen instead in the same workbook, latest first. */
  readonly years: readonly number[]
  /** The file that it was read from; null for the workbook in view. */
  readonly other: (OtherWorkbook & { readonly name: string }) | null
  /** What of the workbook in view it was computed from, if it is from there: after another reading it is old. */
  readonly of: Dataset | null
}

export interface PaneState {
  /** null until the workbook has been read once. */
  readonly reading: Reading | null
  /** The workbook has changed since it was read. */
  readonly stale: boolean
  readonly busy: Busy | null
  readonly notice: Notice | null
  readonly step: Step
  /** Whose 学习档案 is open, by the index in `Dataset.people`; null for nobody's. */
  readonly person: number | null
  /** 导入 is open, over whatever step. */
  readonly isImporting: boolean
  /** The question whether the reports are to be deleted is before the user. */
  readonly askedToDelete: boolean
  readonly summaryDraft: SummaryDraft
  /** The year that the one in view is held beside; null for none. */
  readonly beside: YearBeside | null
  /** What was written last, while it can be taken back; null for nothing. */
  readonly undoable: WrittenStep | null
  /** What 试算 assumes, as `readAssumption` reads it: words, since people and classes have other places once the workbook is read again. */
  readonly tried: readonly string[]
  /** null: as the workbook says. */
  readonly year: number | null
  readonly preferences: Preferences
}
