import { basename, resolve } from 'node:path'
import { printedSheets } from '../../../hosts/xlsx/change/printedSheets'
import { readFile } from '../../../hosts/xlsx/read/readFile'
import type { PrintedSheet } from '../../../workbook/printedSheet'
import { type FoundReport, reportsAmong, stampedAmong } from '../../../year/verifyReports'
import type { Session } from '../command/command'
import { fileBytes } from './fileBytes'
import { nodeCodec } from './nodeCodec'

/** The report sheets of a file, and how the stamped ones among them will print, by their names. */
export interface WrittenReports {
  readonly reports: readonly FoundReport[]
  readonly printed: ReadonlyMap<string, PrintedSheet>
}

/** Looks for the reports in a file; throws what reading a file throws. */
export async function writtenReports({ io }: Session, given: string): Promise<WrittenReports> {
  const name = basename(given)
  const { bytes } = fileBytes(resolve(io.cwd, given))
  const reports = reportsAmong(await readFile(name, bytes, nodeCodec))
  return { reports, printed: await printedSheets(name, bytes, nodeCodec, stampedAmong(reports)) }
}
