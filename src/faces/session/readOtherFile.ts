import { blobBytes } from '../../hosts/xlsx/read/blobBytes'
import { readFile } from '../../hosts/xlsx/read/readFile'
import { codec } from '../../hosts/xlsx/zip/availableCodec'
import { type OtherWorkbook, readOther } from '../../year/otherWorkbook'
import type { OtherFile } from './environment'

/** Reads a file and writes nothing; for the workers of pane and page. Throws `WorkbookError`. */
export async function readOtherFile({ name, blob, as, whole }: OtherFile): Promise<OtherWorkbook> {
  const grids = await readFile(name, await blobBytes(name, blob), codec)
  const named = grids.map((grid) => ({ ...grid, file: as }))
  const other = await readOther(named)
  return whole ? { ...other, grids: named } : other
}
