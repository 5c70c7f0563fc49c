import type { Amount } from '../records/amount'
import type { SummaryFigure } from '../records/summaryFigures'

/** What is kept of an earlier year to be held beside a later one. */
export interface LastYear {
  readonly year: number
  readonly institutes: readonly LastInstitute[]
}

/** One institute that was counted in that year. */
export interface LastInstitute {
  /** Its name; of one whose workbook does not say, its file. */
  readonly institute: string
  readonly figures: Readonly<Record<SummaryFigure, Amount | null>>
}
