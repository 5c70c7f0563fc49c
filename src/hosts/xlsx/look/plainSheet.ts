import type { SheetLook } from '../../../workbook/sheetLook'
import { PLAIN_LOOK } from './plainLook'
import { NO_ROWS } from './rowLooks'

/** Points of a row for which nothing is said. */
export const USUAL_HEIGHT = 15

/** How a sheet without anything beside its cells looks. */
export const PLAIN_SHEET: SheetLook = {
  looks: [PLAIN_LOOK],
  rows: NO_ROWS,
  columns: [],
  defaults: { rowHeight: USUAL_HEIGHT, rowsHidden: false, columnWidth: null },
  freeze: { rows: 0, columns: 0 },
  gridLines: true,
  noughts: true,
  conditions: [],
  unshown: 0,
  rich: new Map(),
  notes: [],
  drawings: [],
}
