import type { Moment } from '../../records/moment'
import type { OpenWorkbook } from '../../workbook/openWorkbook'
import { writeCertificates } from '../../year/certificates'
import type { CertificatesAsked } from '../../year/certificatesAsked'
import { type Viewed, withWritten } from './readings'
import type { WorkRun } from './work'

/** Writes certificates, and answers the reading with them and what is said of them. The pane begins without it. */
export async function certificateSheets(
  book: Pick<OpenWorkbook, 'write'>,
  viewed: Viewed,
  asked: CertificatesAsked,
  computedAt: Moment,
  run: WorkRun,
) {
  const written = await writeCertificates(book, viewed, asked, computedAt, run)
  return { reading: await withWritten(viewed, written), sheets: named(written.map(({ sheet }) => sheet)) }
}

/** A hundred names are no message: the first and the last stand for all. */
function named(sheets: readonly string[]): readonly string[] {
  return sheets.length > NAMED ? [`${sheets[0]} … ${sheets.at(-1)} (${sheets.length})`] : sheets
}

const NAMED = 4
