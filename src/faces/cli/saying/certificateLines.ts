import {
  type CertificatesVerified,
  isUntouchedCertificate,
  type VerifiedCertificate,
} from '../../../year/verifyCertificates'
import type { Session } from '../command/command'

/** Certificates that are named on a terminal; the document has them all. */
const NAMED = 20

/** What became of the certificates in a file: those that are not as they should be one by one, the others counted. */
export function certificateLines({ words }: Session, { verified, unknown, otherYear }: CertificatesVerified): string[] {
  const say = words.certificates.verify
  const [same, otherwise] = [
    verified.filter(isUntouchedCertificate),
    verified.filter((one) => !isUntouchedCertificate(one)),
  ]
  const lines = [
    ...otherwise.map((one) => {
      const { sheet, differences, printed, now } = one
      return differences.length > 0 || printed === null ? say.changed(sheet, printed, now) : say.edited(sheet)
    }),
    ...unknown.map(({ grid, head }) => say.unknown(grid.sheet, head.person)),
    ...otherYear.map(({ grid, head }) => say.otherYear(grid.sheet, head.year)),
  ]
  const more = lines.length - NAMED
  const named = more > 0 ? [...lines.slice(0, NAMED), words.year.verify.more(more)] : lines
  return same.length > 0 ? [...named, say.same(same.length)] : named
}

/** The same for other programs. */
export function certificatesJson({ verified, unknown, otherYear }: CertificatesVerified) {
  return [
    ...verified.map((one) => ({
      sheet: one.sheet,
      kind: one.head.kind,
      person: one.head.person,
      printed: one.printed,
      now: one.now,
      state: stateOf(one),
    })),
    ...unknown.map(({ grid, head }) => ({ ...named(grid.sheet, head), state: 'unknown' as const })),
    ...otherYear.map(({ grid, head }) => ({
      ...named(grid.sheet, head),
      state: 'other-year' as const,
      year: head.year,
    })),
  ]
}

function named(sheet: string, { kind, person }: VerifiedCertificate['head']) {
  return { sheet, kind, person, printed: null, now: null }
}

function stateOf(one: VerifiedCertificate): 'same' | 'edited' | 'changed' {
  if (isUntouchedCertificate(one)) return 'same'
  return one.differences.length > 0 ? 'changed' : 'edited'
}
