import type { Moment } from '../records/moment'
import type { AcademyWords } from '../text/academyWords'
import type { Words } from '../text/catalogue'
import type { InstituteRow } from './instituteRow'
import type { LastYear } from './lastYear'

/** All that the sheets of 院汇总 are made of. */
export interface AcademyInput {
  readonly year: number
  readonly rows: readonly InstituteRow[]
  /** What last year's 院汇总 says; null where none is given. */
  readonly last: LastYear | null
  /** For the working sheets; stamped ones are always Chinese. */
  readonly words: Words
  readonly say: AcademyWords
  /** A few words for each code of a finding. */
  readonly groups: Readonly<Record<string, string>>
  /** Printed in the footers. */
  readonly computedAt: Moment
  /** The path of a workbook from the folder where 院汇总 will lie. */
  readonly pathTo: (file: string) => string
}
