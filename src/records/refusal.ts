import type { Moment } from './moment'

/** Why an action of the user is not allowed (domain.md §5); text/ has the sentence for each. */
export interface RefusalArgs {
  // 上报, 撤销, 完成上报, 退回
  'window-not-open': { readonly from: Moment }
  'window-closed': { readonly to: Moment }
  finished: { readonly year: number }
  'not-finished': { readonly year: number }
  'not-a-candidate': { readonly name: string }
  'already-reported': { readonly name: string }
  'not-reported': { readonly name: string }
  'nobody-to-report': object
  'errors-stand': { readonly count: number }
  'nobody-reported': object
  'nobody-to-withdraw': object
  'reason-missing': object
  'log-broken': { readonly count: number }
  // 年度总结
  'summary-not-finished': { readonly year: number }
  'funding-missing': object
  /** What was typed for a setting says nothing. */
  'unreadable-entry': { readonly setting: string }
  'no-such-summary': { readonly year: number }
  'summary-changed': { readonly year: number }
  'summary-unsealed': { readonly year: number }
}

export type RefusalCode = keyof RefusalArgs

/** A refusal as a value: no sentence, but all that one needs. */
export type Refusal = { readonly [Code in RefusalCode]: { readonly code: Code } & RefusalArgs[Code] }[RefusalCode]
