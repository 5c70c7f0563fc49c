import type { PrintedSheet } from '../../../workbook/printedSheet'
import { certificatesAmong, type FoundCertificate } from '../../../year/verifyCertificates'
import { type FoundReport, reportsAmong, stampedAmong } from '../../../year/verifyReports'
import type { WrittenFile } from './writtenFile'

/** The report sheets of a file, and how the stamped ones and the certificates among them will print, by their names. */
export interface WrittenReports {
  readonly reports: readonly FoundReport[]
  readonly certificates: readonly FoundCertificate[]
  readonly printed: ReadonlyMap<string, PrintedSheet>
}

/** Looks for the reports in a file. */
export async function writtenReports(file: WrittenFile): Promise<WrittenReports> {
  const reports = reportsAmong(file.grids)
  const certificates = certificatesAmong(file.grids)
  const toPrint = new Set([...stampedAmong(reports), ...certificates.map(({ grid }) => grid.sheet)])
  return { reports, certificates, printed: await file.printed(toPrint) }
}
