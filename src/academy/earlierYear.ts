import type { Grid } from '../workbook/grid'
import { isBasis, readBasis } from './basis'
import type { LastYear } from './lastYear'
import { lastYearOf } from './lastYearOf'

/** What another 院汇总 gives to be held beside a year, or why it gives nothing. */
export type EarlierYear =
  | { readonly kind: 'found'; readonly last: LastYear }
  | { readonly kind: 'no-basis' | 'broken-basis' }
  | { readonly kind: 'not-earlier'; readonly year: number }

/** Reads the 院汇总 of a year before `year` from its 汇总底稿. */
export async function earlierYear(grids: readonly Grid[], year: number): Promise<EarlierYear> {
  const kept = grids.find(isBasis)
  if (!kept) return { kind: 'no-basis' }
  const basis = readBasis(kept)
  if (!basis) return { kind: 'broken-basis' }
  return basis.year < year
    ? { kind: 'found', last: await lastYearOf(basis) }
    : { kind: 'not-earlier', year: basis.year }
}
