import type { FindingCode } from '../../records/finding'
import type { Severity } from '../../records/severity'

/** What the page 数据检查 says. */
export interface ChecksWords {
  readonly title: string
  /** A few words for each kind of trouble: the head of its group. */
  readonly groups: Readonly<Record<FindingCode, string>>
  readonly filter: Readonly<Record<'severity' | 'sheet' | 'allSheets' | 'search', string>>
  readonly severityCount: (severity: Severity, count: number) => string
  readonly blocks: string
  readonly none: string
  readonly noneHint: string
  readonly previous: string
  readonly next: string
  readonly position: (at: number, count: number) => string
  readonly fix: string
  /** All of one kind of trouble that have a fix. */
  readonly fixGroup: (count: number) => string
  readonly fixAll: (count: number) => string
  readonly fixQuestion: (count: number) => string
  readonly change: (before: string, after: string) => string
  readonly empty: string
  /** Beside the answer by which figures are computed meanwhile. */
  readonly likeliest: string
  /** What a row would give to the person who is chosen. */
  readonly gain: (hours: string) => string
  /** The button that enters a line of 设置. */
  readonly setting: (name: string, value: string) => string
  /** What an answer would change. */
  readonly effect: (figure: string, before: string, after: string) => string
  readonly effectSeparator: string
  readonly noEffect: string
  /** The button that takes the likeliest answer to all questions of one kind. */
  readonly answerAll: (count: number) => string
  readonly write: string
}
