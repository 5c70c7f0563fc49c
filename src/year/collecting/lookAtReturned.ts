import type { Returned } from '../../records/collecting'
import type { Moment } from '../../records/moment'
import type { Grid } from '../../workbook/grid'
import type { OpenYear } from '../openYear'
import { readReturned } from './readReturned'

/** What came back, looked at alone: nothing is proposed, and nothing written. */
export function lookAtReturned(
  opened: OpenYear,
  grids: readonly Grid[],
  saved: ReadonlyMap<string, Moment>,
): readonly Returned[] {
  return readReturned(opened, grids, saved).returned
}
