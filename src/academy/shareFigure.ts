import type { Figure } from '../engine/figure'
import type { Policy } from '../records/policy'
import type { OpenWorkbook } from '../workbook/openWorkbook'
import { hasYear } from '../year/openYear'
import { openedInstitute } from './instituteOf'
import type { Total } from './totals'

/** What an institute adds to a total, as the figure that knows its cells, and the policy that it was made by. */
export interface ShareFigure {
  readonly figure: Figure
  readonly policy: Policy
}

/**
 * The figure behind an institute's share of a total, read anew from its workbook as the unit of work reads it. null where the workbook has no
 * year. Throws what reading throws.
 */
export async function shareFigure(
  book: Pick<OpenWorkbook, 'read'>,
  year: number,
  total: Pick<Total, 'figure'>,
): Promise<ShareFigure | null> {
  const opened = await openedInstitute(book, year)
  return hasYear(opened) ? { figure: total.figure(opened.statistics), policy: opened.dataset.policy } : null
}
