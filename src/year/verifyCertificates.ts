import { type CertificateHead, certificateOn } from '../input/certificateSheet'
import type { Moment } from '../records/moment'
import { whoseCode } from '../report/certificates/whoseCode'
import { checkCodeIn, checkCodeOfGrid } from '../report/checkCode'
import { verifyLayout } from '../report/verifyLayout'
import { verifyPrinted } from '../report/verifyPrinted'
import { certificateZhCN } from '../text/zhCN/certificate'
import type { Grid } from '../workbook/grid'
import type { PrintedSheet } from '../workbook/printedSheet'
import { certifier } from './certificates'
import type { ComputedYear } from './openYear'
import type { VerifiedReport } from './verifyReports'

/** A certificate as it was found in a file. */
export interface FoundCertificate {
  readonly grid: Grid
  readonly head: CertificateHead
}

/** What became of a certificate; its `report` is null, since it is a report of one person. */
export interface VerifiedCertificate extends Omit<VerifiedReport, 'report'> {
  readonly head: CertificateHead
  /** Index in `Dataset.people`. */
  readonly person: number
}

export interface CertificatesVerified {
  readonly verified: readonly VerifiedCertificate[]
  /** Sheets whose person is not on 人员, or not as the sheet says. */
  readonly unknown: readonly FoundCertificate[]
  /** Sheets of a year that is not the one computed. */
  readonly otherYear: readonly FoundCertificate[]
  readonly same: boolean
}

/** The certificates that stand in a file. */
export function certificatesAmong(grids: readonly Grid[]): readonly FoundCertificate[] {
  return grids.flatMap((grid) => {
    const head = certificateOn(grid)
    return head ? [{ grid, head }] : []
  })
}

/** Holds certificates against what the data give; `printed` is how they will print, by their sheets' names. */
export function verifyCertificates(
  year: ComputedYear,
  found: readonly FoundCertificate[],
  printed: ReadonlyMap<string, PrintedSheet>,
  computedAt: Moment,
): CertificatesVerified {
  const { dataset, statistics } = year
  const ofYear = found.filter(({ head }) => head.year === statistics.year)
  const lineOf = ({ name, id, department }: (typeof dataset.people)[number]) =>
    certificateZhCN.personLine({ name, id, department, year: statistics.year })
  const people = new Map(dataset.people.map((person, index) => [lineOf(person).trim(), index]))
  const known = ofYear.filter(({ head }) => people.has(head.person))
  const certify = {
    certificate: certifier(year, 'certificate', computedAt),
    archive: certifier(year, 'archive', computedAt),
  }
  const verified = known.map(({ grid, head }): VerifiedCertificate => {
    const person = people.get(head.person)!
    const { layout, code } = certify[head.kind](person)
    const whose = whoseCode({ kind: head.kind, year: head.year, person: dataset.people[person]! })
    const differences = verifyLayout(grid, layout)
    const sameRows = differences.every(({ kind }) => kind === 'cell')
    const seen = printed.get(grid.sheet) ?? null
    return {
      sheet: grid.sheet,
      head,
      person,
      differences,
      otherwise: seen ? verifyPrinted(seen, layout, sameRows) : [],
      printed: seen ? checkCodeIn(seen.page.footer) || null : null,
      own: `${whose}-${checkCodeOfGrid(grid)}`,
      now: code,
    }
  })
  const unknown = ofYear.filter(({ head }) => !people.has(head.person))
  const otherYear = found.filter(({ head }) => head.year !== statistics.year)
  const same = unknown.length === 0 && otherYear.length === 0 && verified.every(isUntouchedCertificate)
  return { verified, unknown, otherYear, same }
}

/** Whether a certificate is as it was written, and what the data give. */
export function isUntouchedCertificate({ differences, otherwise, printed, own }: VerifiedCertificate): boolean {
  return differences.length === 0 && otherwise.length === 0 && printed === own
}
