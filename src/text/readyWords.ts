import type { ClassGap, ReadyCheck, SignedField } from '../records/readyLine'

/** `reported` says itself in `reportedText.ts`, which the pane does not begin with. */
export type WordedCheck = Exclude<ReadyCheck['check'], 'reported'>

/** What a line of 用印前检查 says, whether it holds or not. */
export type ReadyWords = {
  /** What the list is called. */
  readonly title: string
  /** Above the list. */
  readonly verdict: (open: number) => string
  readonly ok: string
  readonly open: string
  /** While it is looked how the stamped sheets print, and where the host cannot say it. */
  readonly looking: string
  readonly unknown: string
  /** The field for a code on paper. */
  readonly paperCode: string
  readonly fields: Readonly<Record<ClassGap, string>>
  readonly signers: Readonly<Record<SignedField, string>>
  readonly lines: {
    readonly [Check in WordedCheck]: (line: Extract<ReadyCheck, { readonly check: Check }>) => string
  }
}
