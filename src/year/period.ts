import { type Moment, momentOf } from '../records/moment'

/** The first and last day of a year. */
export function yearEdges(year: number): { readonly from: string; readonly to: string } {
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

/**
 * One side of the period from a date field's text (`2016-11-28`). null where it is the year's own edge, or empty: all of
 * the year is in view then, those too that are planned for the year and begin outside it.
 */
export function periodLimit(text: string, edge: string): Moment | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match || text === edge) return null
  return momentOf(Number(match[1]), Number(match[2]), Number(match[3]))
}
