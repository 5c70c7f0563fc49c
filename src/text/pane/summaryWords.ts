/** What the page 年度总结 says. */
export interface SummaryWords {
  readonly title: (year: number) => string
  readonly locked: string
  readonly toBackbone: string
  readonly draft: string
  readonly ready: string
  readonly errors: (count: number) => string
  readonly toChecks: string
  readonly name: string
  readonly defaultName: (year: number) => string
  readonly personTimes: string
  readonly systemPersonTimes: (value: string) => string
  readonly useSystem: string
  readonly funding: string
  readonly fundingNeeded: string
  readonly notACount: string
  readonly notMoney: string
  readonly experience: string
  readonly overview: string
  readonly characters: (count: number) => string
  readonly unsaved: string
  readonly discard: string
  readonly keep: string
  readonly save: string
  readonly refreshed: (count: number) => string
  readonly changeOf: (figure: string) => string
  readonly upToDate: string
  readonly list: string
  readonly noList: string
  /** A figure of a saved summary. */
  readonly saved: (figure: string, year: number) => string
  readonly savedAt: (time: string) => string
  readonly open: (year: number) => string
  readonly form: string
  readonly remove: string
  readonly removeQuestion: (year: number) => string
  /** 两年对比, which has words of its own. */
  readonly years: string
}
