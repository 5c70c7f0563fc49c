import type { Area } from '../../../workbook/address'
import type { Grid } from '../../../workbook/grid'
import { damage } from '../bounds/damage'
import { type ColumnMemory, GridColumns } from '../grid/gridColumns'
import { xmlDecoder } from '../xml/xmlText'
import type { OpenPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'
import { readSheetFast } from './readSheetFast'
import { type Lookups, sheetCells } from './sheetCells'
import { sheetXml } from './sheetXml'

/** A sheet as the workbook part lists it; `part` is null where it holds no cells. */
export interface ListedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly part: ZipEntry | null
}

/**
 * Reads a sheet into a grid, its part by the byte scanner where that is sure of every byte, else from its beginning again by
 * the general reader. Throws `WorkbookError`.
 */
export async function readSheet(
  book: OpenPackage,
  sheet: ListedSheet,
  lookups: Lookups,
  memory: ColumnMemory,
): Promise<Grid> {
  const { file } = book
  const { name, hidden, part } = sheet
  const { texts } = lookups.texts
  const { date1904 } = lookups
  const cells = part ? await cellsOf(book, part, lookups, memory) : NO_CELLS
  return { file, sheet: name, hidden, ...cells, texts, date1904 }
}

const NO_CELLS = { rows: new Int32Array(0), columns: [], merges: [] }

async function cellsOf(
  book: OpenPackage,
  part: ZipEntry,
  lookups: Lookups,
  memory: ColumnMemory,
): Promise<Pick<Grid, 'rows' | 'columns' | 'merges'>> {
  const { file } = book
  const before = { ...memory }
  let columns = new GridColumns(file, memory)
  let merges = await readSheetFast(book, part, columns, lookups)
  if (!merges) {
    Object.assign(memory, before)
    columns = new GridColumns(file, memory)
    merges = await readSheetGenerally(book, part, columns, lookups)
  }
  const finished = columns.finish(merges)
  if (!finished) throw damage(file, part.name, 'merged areas overlap')
  return { ...finished, merges }
}

/** Puts a sheet part's cells into the columns, whatever its spelling; gives its merged areas. */
export async function readSheetGenerally(
  book: OpenPackage,
  part: ZipEntry,
  columns: GridColumns,
  lookups: Lookups,
): Promise<Area[]> {
  const { file } = book
  const parser = sheetXml(file, part.name, sheetCells(file, part.name, columns, lookups))
  let decoder: ReturnType<typeof xmlDecoder> | undefined
  for await (const piece of book.inflate(part)) {
    decoder ??= xmlDecoder(file, part.name, piece)
    parser.write(decoder.decode(piece))
  }
  if (decoder) parser.write(decoder.close())
  parser.close()
  return parser.rest.merges
}
