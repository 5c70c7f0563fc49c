/** What 两年对比 says on the page 年度总结; loaded with it, for few open it. */
export interface YearsWords {
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
