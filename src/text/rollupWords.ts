/** What `xueshi rollup` says, beside what every command does and what 院汇总 says itself (`AcademyWords`). */
export interface RollupWords {
  readonly headings: {
    readonly target: string
    readonly reported: string
  }
  /** `twice`: of those, how many do not count because another one of their institute does. */
  readonly title: (year: number, workbooks: number, twice: number) => string
  /** `定稿 3，有错 1`; states of nobody are left out. */
  readonly counts: (states: readonly (readonly [state: string, count: number])[]) => string
  readonly allTotal: (institutes: number) => string
  readonly finalTotal: (institutes: number) => string
  /** Of how many the figure is not given. */
  readonly without: (institutes: number) => string
  /** What stands in a workbook's way. */
  readonly errors: (errors: number, questions: number) => string
  /** Above the workbooks that need something. */
  readonly open: string
  readonly more: (count: number) => string
  readonly notBooks: (files: readonly string[], all: number) => string
  readonly written: (path: string, work: string) => string
  readonly reused: (kept: number, all: number) => string
  readonly progress: (done: number, all: number, secondsLeft: number | null) => string
  /** Ctrl+C. */
  readonly stopped: (done: number, left: number, work: string | null) => string
  readonly explain: {
    /** `institutes` make up the total; `left` are not in it. */
    readonly counting: (institutes: number, left: number) => string
    readonly notInTotal: (why: string) => string
    readonly noValue: string
    /** How to see the rows of one institute. */
    readonly further: (command: string) => string
  }
  readonly usage: {
    readonly noYear: string
    readonly noBooks: string
    readonly badEngine: (text: string, known: readonly string[]) => string
    readonly unknownFigure: (text: string, known: readonly string[]) => string
    readonly unknownInstitute: (text: string, known: readonly string[]) => string
    readonly resumeNothing: string
    readonly nameAlone: string
  }
}
