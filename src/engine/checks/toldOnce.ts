import type { Finding } from '../../records/finding'
import type { Place } from '../../workbook/address'

/**
 * Leaves out what follows from another finding alone: a class or record whose date or year cannot be read is of no year, and
 * that has been said.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(isOfNoYear)) return findings
  const unreadable = new Set(findings.filter(isUnreadableDate).map(({ place }) => rowName(place!)))
  return findings.filter((found) => !isOfNoYear(found) || !found.place || !unreadable.has(rowName(found.place)))
}

function isOfNoYear({ code }: Finding): boolean {
  return code === 'class-without-year' || code === 'record-without-year'
}

function isUnreadableDate(found: Finding): boolean {
  if (found.place === null) return false
  if (found.code === 'unreadable-cell') return found.args.meaning === 'date' || found.args.meaning === 'year'
  return found.code === 'error-cell'
}

function rowName({ file, sheet, row }: Place): string {
  return JSON.stringify([file, sheet, row])
}
