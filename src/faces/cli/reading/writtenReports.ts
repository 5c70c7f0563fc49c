import { basename, resolve } from 'node:path'
import { printedSheets } from '../../../hosts/xlsx/change/printedSheets'
import { readFile } from '../../../hosts/xlsx/read/readFile'
import type { PrintedSheet } from '../../../workbook/printedSheet'
import { certificatesAmong, type FoundCertificate } from '../../../year/verifyCertificates'
import { type FoundReport, reportsAmong, stampedAmong } from '../../../year/verifyReports'
import type { Session } from '../command/command'
import { fileBytes } from './fileBytes'
import { nodeCodec } from './nodeCodec'

/** The report sheets of a file, and how the stamped ones and the certificates among them will print, by their names. */
export interface WrittenReports {
  readonly reports: readonly FoundReport[]
  readonly certificates: readonly FoundCertificate[]
  readonly printed: ReadonlyMap<string, PrintedSheet>
}

/** Looks for the reports in a file; throws what reading a file throws. */
export async function writtenReports({ io }: Session, given: string): Promise<WrittenReports> {
  const name = basename(given)
  const { bytes } = fileBytes(resolve(io.cwd, given))
  const grids = await readFile(name, bytes, nodeCodec)
  const reports = reportsAmong(grids)
  const certificates = certificatesAmong(grids)
  const toPrint = new Set([...stampedAmong(reports), ...certificates.map(({ grid }) => grid.sheet)])
  return { reports, certificates, printed: await printedSheets(name, bytes, nodeCodec, toPrint) }
}
