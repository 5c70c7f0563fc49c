import type { Moment } from '../records/moment'
import { layOut, type Sheet } from '../report/layOut'
import { academyWordsFor } from '../text/academyText'
import type { Language } from '../text/say'
import { wordsFor } from '../text/wordsFor'
import type { Layout } from '../workbook/layout'
import { type AcademyBasis, basisCode, basisLayout } from './basis'
import { matchInstitutes } from './matchInstitutes'
import { naturalOrder } from './naturalOrder'
import { academyBackboneSheet } from './tables/backbone'
import { institutesSheet } from './tables/institutes'
import { problemsSheet } from './tables/problems'
import { rankingSheet } from './tables/ranking'
import { yearsSheet } from './tables/years'

/** How 院汇总 is written. */
export interface AcademyPublication {
  /** Of the working sheets; stamped ones are always Chinese. */
  readonly language: Language
  /** Printed in the footers. */
  readonly computedAt: Moment
  /** The path of a workbook from the folder where 院汇总 will lie, for links; as the results name it where they lie in one. */
  readonly pathTo: (file: string) => string
}

/**
 * 院汇总 of these results, its sheets in the order of the workbook: 院汇总, 未交与问题, 两年对照 where last year's is given, 骨干名单, 排名 and
 * 汇总底稿, from which `verify` makes it anew. The order of the results changes nothing.
 */
export async function layOutAcademy(
  basis: AcademyBasis,
  { language, computedAt, pathTo }: AcademyPublication,
): Promise<readonly Layout[]> {
  const results = basis.results.toSorted((a, b) => naturalOrder(a.file, b.file))
  const rows = await matchInstitutes(results, basis.expected)
  const input = {
    ...basis,
    rows,
    words: wordsFor(language),
    ...academyWordsFor(language),
    computedAt,
    pathTo,
  }
  const kept = basisLayout({ ...basis, results })
  const sheets: readonly Sheet[] = [
    institutesSheet(input, basisCode(kept)),
    problemsSheet(input),
    ...(basis.last ? [yearsSheet(input, basis.last)] : []),
    academyBackboneSheet(input),
    rankingSheet(input),
  ]
  return [...sheets.map(layOut), kept]
}
