import type { Statistics } from '../engine/statistics'
import type { Dataset } from '../records/dataset'
import type { Finding } from '../records/finding'
import type { Moment } from '../records/moment'
import type { Words } from '../text/catalogue'
import type { Language } from '../text/say'

/** All that the report sheets are made of. */
export interface ReportInput {
  readonly dataset: Dataset
  readonly statistics: Statistics
  readonly findings: readonly Finding[]
  /** For the working sheets; stamped tables are always Chinese. */
  readonly words: Words
  readonly language: Language
  /** Printed in the footers. */
  readonly computedAt: Moment
  /** Whether the sheets come to stand in the workbook that was read, so that findings can lead to its cells. */
  readonly linkable: boolean
}
