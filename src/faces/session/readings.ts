import type { Statistics } from '../../engine/statistics'
import { gridFromLayout } from '../../hosts/memory/gridFromLayout'
import { STAMPED_SHEETS } from '../../records/writtenSheets'
import type { Grid } from '../../workbook/grid'
import type { Layout } from '../../workbook/layout'
import { stampedState } from '../../year/stampedState'
import type { Reading } from './state'

/** A reading that has a year, and with it figures. */
export type Viewed = Reading & { readonly statistics: Statistics }

/** Whether a sheet stands in the open workbook itself: what we write and keep is in no other. */
export const isOwn = ({ file }: Pick<Grid, 'file'>) => file === ''

/** The sheets as they are once the layouts are written. */
export function gridsWith(grids: readonly Grid[], layouts: readonly Layout[]): readonly Grid[] {
  const written = new Set(layouts.map(({ sheet }) => sheet))
  return [
    ...grids.filter((grid) => !isOwn(grid) || !written.has(grid.sheet)),
    ...layouts.map((layout) => gridFromLayout(layout, '')),
  ]
}

/** A reading once our sheets are written; only the stamped ones are kept, to be held against the data. */
export function withWritten(reading: Viewed, layouts: readonly Layout[]): Viewed {
  const stamped = layouts.filter(({ sheet }) => STAMPED_SHEETS.has(sheet))
  const grids = gridsWith(reading.grids, stamped)
  return { ...reading, grids, stamped: stampedState(reading, grids), printed: null }
}

/** A reading once sheets are gone from the workbook. */
export function withoutSheets(reading: Reading, sheets: readonly string[]): Reading {
  const gone = new Set(sheets)
  const grids = reading.grids.filter((grid) => !isOwn(grid) || !gone.has(grid.sheet))
  const { statistics } = reading
  return { ...reading, grids, stamped: statistics && stampedState({ ...reading, statistics }, grids), printed: null }
}
