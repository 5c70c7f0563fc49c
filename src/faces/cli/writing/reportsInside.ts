import { printedSheets } from '../../../hosts/xlsx/change/printedSheets'
import { STAMPED_SHEETS } from '../../../records/writtenSheets'
import type { Grid } from '../../../workbook/grid'
import type { Layout } from '../../../workbook/layout'
import { standsAs } from '../../../year/verifyReports'
import type { Session } from '../command/command'
import { nodeCodec } from '../reading/nodeCodec'
import { type ChangingBook, changingBook } from './changingBook'

/** A workbook whose reports are to stand in itself. */
export interface ReportsInside extends Pick<ChangingBook, 'name' | 'path' | 'read'> {
  /** Adds or replaces the report sheets and saves; leaves the file alone where they say what they would say again. */
  write(layouts: readonly Layout[]): Promise<void>
  /** Whether the last `write` changed the file. */
  changed(): boolean
}

/**
 * The workbook that the user named, to be read and given its reports. A report made again at another time differs in the
 * time of its footer alone: then nothing is written, so that the same command twice changes nothing.
 */
export async function reportsInside(session: Session, given: string): Promise<ReportsInside> {
  const book = await changingBook(session, given)
  let grids: readonly Grid[] = []
  let changed = false
  return {
    name: book.name,
    path: book.path,
    read: async (run) => {
      grids = await book.read(run)
      return grids
    },
    write: async (layouts) => {
      const printed = await printedSheets(book.name, book.bytes(), nodeCodec, STAMPED_SHEETS)
      const gridOf = (layout: Layout) => grids.find(({ sheet }) => sheet === layout.sheet)
      if (layouts.every((layout) => standsAs(layout, gridOf(layout), printed.get(layout.sheet)))) return
      await book.write(layouts)
      changed = await book.save()
    },
    changed: () => changed,
  }
}
