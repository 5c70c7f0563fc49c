import type { Grid } from '../../workbook/grid'
import { damage } from './damage'
import { type ColumnMemory, GridColumns } from './gridColumns'
import type { OpenPackage } from './openPackage'
import { type Lookups, sheetCells } from './sheetCells'
import { sheetXml } from './sheetXml'
import { xmlDecoder } from './xmlText'
import type { ZipEntry } from './zipEntries'

/** A worksheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly part: ZipEntry
}

/** Reads a sheet part into a grid. */
export async function readSheet(
  book: OpenPackage,
  sheet: ListedSheet,
  lookups: Lookups,
  memory: ColumnMemory,
): Promise<Grid> {
  const { file } = book
  const part = sheet.part.name
  const columns = new GridColumns(file, memory)
  const parser = sheetXml(file, part, sheetCells(file, part, columns, lookups))
  let decoder: ReturnType<typeof xmlDecoder> | undefined
  for await (const piece of book.inflate(sheet.part)) {
    decoder ??= xmlDecoder(file, part, piece)
    parser.write(decoder.decode(piece))
  }
  if (decoder) parser.write(decoder.close())
  parser.close()
  const { merges } = parser.rest
  const finished = columns.finish(merges)
  if (!finished) throw damage(file, part, 'merged areas overlap')
  return {
    file,
    sheet: sheet.name,
    hidden: sheet.hidden,
    ...finished,
    texts: lookups.texts.texts,
    merges,
    date1904: lookups.date1904,
  }
}
