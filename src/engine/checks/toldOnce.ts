import type { Finding } from '../../records/finding'
import type { Place } from '../../workbook/address'

/**
 * Leaves out what another finding of the row says already: that a class or record is of no year, where its date or year cannot be read;
 * that the people of a class are other or none, where that is asked.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const unreadable = rowsOf(findings, isUnreadableDate)
  const asked = rowsOf(findings, ({ code }) => code === 'question-participants')
  if (unreadable.size === 0 && asked.size === 0) return findings
  const isSaid = ({ code, place }: Finding) =>
    place !== null &&
    ((OF_NO_YEAR.has(code) && unreadable.has(rowName(place))) || (OF_WHO_CAME.has(code) && asked.has(rowName(place))))
  return findings.filter((found) => !isSaid(found))
}

const OF_NO_YEAR: ReadonlySet<Finding['code']> = new Set(['class-without-year', 'record-without-year'])
const OF_WHO_CAME: ReadonlySet<Finding['code']> = new Set(['participants-differ', 'implemented-without-attendance'])

function rowsOf(findings: readonly Finding[], isMeant: (found: Finding) => boolean): ReadonlySet<string> {
  return new Set(findings.flatMap((found) => (found.place !== null && isMeant(found) ? [rowName(found.place)] : [])))
}

function isUnreadableDate(found: Finding): boolean {
  if (found.place === null) return false
  if (found.code === 'unreadable-cell') return found.args.meaning === 'date' || found.args.meaning === 'year'
  return found.code === 'error-cell'
}

function rowName({ file, sheet, row }: Place): string {
  return JSON.stringify([file, sheet, row])
}
