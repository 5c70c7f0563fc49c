import type { AcademyBasis } from './basis'
import { countedResult } from './instituteRow'
import type { LastInstitute, LastYear } from './lastYear'
import { matchInstitutes } from './matchInstitutes'

/** What an earlier year's 院汇总 says of the institutes that it counted. */
export async function lastYearOf({ year, results, expected }: AcademyBasis): Promise<LastYear> {
  const rows = await matchInstitutes(results, expected)
  const institutes = rows.flatMap((row): readonly LastInstitute[] => {
    const result = countedResult(row)
    return result && row.institute !== '' ? [{ institute: row.institute, figures: result.figures }] : []
  })
  return { year, institutes }
}
