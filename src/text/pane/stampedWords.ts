import type { PrintedWords } from '../printedWords'

/** What is said of a stamped sheet beside the data it was made from; `sheet` is its name in the workbook. */
export interface StampedWords {
  readonly notWritten: (sheet: string) => string
  readonly equal: (sheet: string) => string
  /** The cells agree; how the sheet prints is being looked at, or could not be. */
  readonly checking: (sheet: string) => string
  readonly unchecked: (sheet: string) => string
  /** `places`: cells, what would print otherwise, and whole rows that one of the two lacks. */
  readonly differs: (sheet: string, places: number) => string
  readonly write: (sheet: string) => string
  readonly writeAgain: (sheet: string) => string
  readonly open: string
  /** Shows and hides the list of differing cells. */
  readonly show: string
  readonly hide: string
  readonly differences: string
  /** Before the value that stands in the sheet, and before the one that the data gives. */
  readonly inSheet: string
  readonly inData: string
  readonly empty: string
  /** Whole rows that the sheet lacks, or has and the data does not; `text` '' for empty ones. */
  readonly row: Readonly<Record<'missing' | 'added', (text: string) => string>>
  readonly printed: PrintedWords
}
