import type { Area } from '../../../workbook/address'
import type { GridColumns } from '../grid/gridColumns'
import { scanPart } from '../scan/scanPart'
import type { OpenPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'
import { sheetScan } from './scanSheet'
import type { Lookups, SheetCells } from './sheetCells'
import { sheetXml } from './sheetXml'

/**
 * Puts a sheet part's cells into the columns and gives its merged areas; null where the part has a spelling that the
 * scanner is not sure of, so that the columns are to be thrown away. Only `sheetData`, nearly all of a part, is scanned as
 * bytes; what stands around it goes through the same XML parser as in the general reader.
 */
export async function readSheetFast(
  book: OpenPackage,
  part: ZipEntry,
  columns: GridColumns,
  lookups: Lookups,
): Promise<Area[] | null> {
  let sure = true
  /** A second `sheetData`, or rows elsewhere. */
  const unexpected = () => {
    sure = false
  }
  const cells: SheetCells = { startRow: unexpected, cell: unexpected }
  const parser = sheetXml(book.file, part.name, cells)
  const begin = () => (parser.rest.inData ? sheetScan(columns, lookups, parser.rest.prefixes) : null)
  const read = await scanPart(book, part, parser, '<sheetData', begin)
  return read && sure ? parser.rest.merges : null
}
