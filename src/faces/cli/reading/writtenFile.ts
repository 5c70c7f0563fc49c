import { basename, resolve } from 'node:path'
import { printedSheets } from '../../../hosts/xlsx/change/printedSheets'
import { readFile } from '../../../hosts/xlsx/read/readFile'
import type { Grid } from '../../../workbook/grid'
import type { PrintedSheet } from '../../../workbook/printedSheet'
import type { Session } from '../command/command'
import { fileBytes } from './fileBytes'
import { nodeCodec } from './nodeCodec'

/** A file that holds what was written once, all of it read. */
export interface WrittenFile {
  /** Without its folder. */
  readonly name: string
  readonly grids: readonly Grid[]
  /** How sheets of it will print, by their names. */
  printed(sheets: ReadonlySet<string>): Promise<ReadonlyMap<string, PrintedSheet>>
}

/** Throws what reading a file throws. */
export async function writtenFile({ io }: Session, given: string): Promise<WrittenFile> {
  const name = basename(given)
  const { bytes } = fileBytes(resolve(io.cwd, given))
  return {
    name,
    grids: await readFile(name, bytes, nodeCodec),
    printed: (sheets) => printedSheets(name, bytes, nodeCodec, sheets),
  }
}
