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
  readonly change: (figure: string, before: string, after: string) => string
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
  /** Two years side by side. */
  readonly years: {
    readonly title: string
    readonly choose: string
    readonly option: (year: number) => string
    readonly none: string
    readonly otherFile: string
    readonly yearOfFile: (file: string) => string
    /** A year as it is called wherever it stands beside the other; `file` '' where it is of the workbook in view. */
    readonly yearOf: (year: number, file: string) => string
    readonly readOnly: string
    readonly stop: string
    readonly noYear: (file: string) => string
    readonly errors: (file: string, count: number) => string
    readonly onlySaved: (year: number) => string
    readonly figures: string
    /** A figure of a year, for whoever does not see where it stands. */
    readonly figureOf: (figure: string, year: string) => string
    readonly changeOf: (figure: string) => string
    /** `by` with its unit, in points of a percent where it is a rate. */
    readonly changes: Readonly<Record<'more' | 'less', (by: string) => string>> & { readonly same: string }
    readonly points: (by: string) => string
    readonly departments: string
    readonly noDepartments: string
    readonly missing: string
    readonly became: (count: number) => string
    readonly ceased: (count: number) => string
    readonly charts: string
    readonly rates: string
  }
}
