import type { AcademyBasis } from './basis'
import { countedResult } from './instituteRow'
import type { LastInstitute, LastYear } from './lastYear'
import { matchInstitutes } from './matchInstitutes'

/** What an earlier year's 院汇总 says of the institutes that it counted. */
export async function lastYearOf({ year, results, expected }: AcademyBasis): Promise<LastYear> {
  const rows = await matchInstitutes(results, expected)
  const institutes = rows.flatMap((row): readonly LastInstitute[] => {
    const result = countedResult(row)
    // One without a name is in that year's totals, and so in these.
    return result ? [{ institute: row.institute || result.file, figures: result.figures }] : []
  })
  return { year, institutes }
}
