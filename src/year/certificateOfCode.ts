import { personCertificate } from '../engine/personCertificate'
import { CERTIFICATE_KINDS, type CertificateKind } from '../records/certificateKind'
import type { CertificateMatch } from '../records/certificateMatch'
import { DAY } from '../records/duration'
import type { Moment } from '../records/moment'
import { whoseCode } from '../report/certificates/whoseCode'
import { typedCode } from '../report/typedCode'
import { certifier } from './certificates'
import type { ComputedYear } from './openYear'

/** `7F3A-91C2-8D04-5E6F`. */
const CERTIFICATE_LENGTH = 19

/**
 * Whose certificate a code on paper is of, and whether the data still give it; null where it is nobody's. Where it is of none as the data
 * are now, its first group still says whose it was: of the computed year, else of another that has classes.
 */
export function certificateOfCode(year: ComputedYear, typed: string): CertificateMatch | null {
  const code = typedCode(typed)
  if (code === null || code.length !== CERTIFICATE_LENGTH) return null
  const asked = { whose: code.slice(0, 4), code }
  const { dataset, statistics } = year
  const bearers = (of: number) =>
    CERTIFICATE_KINDS.flatMap((kind) =>
      dataset.people.flatMap((person, index) =>
        whoseCode({ kind, year: of, person }) === asked.whose ? [{ kind, index }] : [],
      ),
    )
  const match = (found: readonly Bearer[], of: number, is: CertificateMatch['is']): CertificateMatch | null => {
    const kind = found[0]?.kind
    if (!kind) return null
    const people = found.filter((one) => one.kind === kind).map(({ index }) => dataset.people[index]!)
    return { kind, year: of, people: people.map(({ id, name, department }) => ({ id, name, department })), is }
  }
  const found = bearers(statistics.year)
  const same = found.find(({ kind, index }) =>
    momentsOf(year, index).some((moment) => certifier(year, kind, moment)(index).code === asked.code),
  )
  if (same) return match([same], statistics.year, 'same')
  if (found.length > 0) return match(found, statistics.year, 'changed')
  for (const other of otherYears(year)) {
    const then = match(bearers(other), other, 'otherYear')
    if (then) return then
  }
  return null
}

/**
 * The moments between which a certificate of the person may be another: the moment of computing is in no cell, but while something that
 * counts is not over it is a draft that says so.
 */
function momentsOf({ dataset, statistics }: ComputedYear, person: number): readonly Moment[] {
  const ends = personCertificate(dataset, statistics, person).counting.flatMap(({ start, end }) => end ?? start ?? [])
  const last = ends.reduce((latest, end) => Math.max(latest, end), 0)
  return [last, ...new Set(ends.map((end) => end - DAY))]
}

interface Bearer {
  readonly kind: CertificateKind
  readonly index: number
}

/** The latest first. */
function otherYears({ dataset, statistics }: ComputedYear): readonly number[] {
  const years = new Set(
    dataset.classes.flatMap(({ year }) => (year === null || year === statistics.year ? [] : [year])),
  )
  return [...years].sort((a, b) => b - a)
}
