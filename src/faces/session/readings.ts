import type { Statistics } from '../../engine/statistics'
import { gridFromLayout } from '../../hosts/memory/gridFromLayout'
import { isNamedAsCertificate, STAMPED_SHEETS } from '../../records/writtenSheets'
import type { Grid } from '../../workbook/grid'
import type { Layout } from '../../workbook/layout'
import type { StampedState } from '../../year/stampedState'
import type { Reading } from './state'

/** A reading that has a year, and with it figures. */
export type Viewed = Reading & { readonly statistics: Statistics }

/** Whether a sheet stands in the open workbook itself: what we write and keep is in no other. */
export const isOwn = ({ file }: Pick<Grid, 'file'>) => file === ''

/** Whether the stamped sheets still equal the data. The pane begins without the tables that this lays out. */
export async function stampedBy(
  viewed: Omit<Viewed, 'readAt' | 'stamped' | 'printed'>,
  grids: readonly Grid[],
): Promise<StampedState> {
  const { stampedState } = await import('../../year/stampedState')
  return stampedState(viewed, grids)
}

/** The sheets as they are once the layouts are written. */
export function gridsWith(grids: readonly Grid[], layouts: readonly Layout[]): readonly Grid[] {
  const written = new Set(layouts.map(({ sheet }) => sheet))
  return [
    ...grids.filter((grid) => !isOwn(grid) || !written.has(grid.sheet)),
    ...layouts.map((layout) => gridFromLayout(layout, '')),
  ]
}

/** A reading once our sheets are written; only the stamped ones are kept, to be held against the data, and certificates, to be deleted. */
export async function withWritten(reading: Viewed, layouts: readonly Layout[]): Promise<Viewed> {
  const stamped = layouts.filter(({ sheet }) => STAMPED_SHEETS.has(sheet) || isNamedAsCertificate(sheet))
  const grids = gridsWith(reading.grids, stamped)
  return { ...reading, grids, stamped: await stampedBy(reading, grids), printed: null }
}

/** A reading once sheets are gone from the workbook. */
export async function withoutSheets(reading: Reading, sheets: readonly string[]): Promise<Reading> {
  const gone = new Set(sheets)
  const grids = reading.grids.filter((grid) => !isOwn(grid) || !gone.has(grid.sheet))
  const { statistics } = reading
  const stamped = statistics && (await stampedBy({ ...reading, statistics }, grids))
  return { ...reading, grids, stamped, printed: null }
}
