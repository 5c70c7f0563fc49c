import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Finding, finding } from '../records/finding'
import type { ReportingEntry } from '../records/reportingLog'

/** Hex digits of a 校验码. */
const DIGITS = 12

/** The 校验码 of the last row; '' for an empty log. */
export function lastCheck(log: readonly ReportingEntry[]): string {
  return log.at(-1)?.check ?? ''
}

/** The 校验码 of a row: a digest of all that it says and of the code of the row before it. */
export function checkCode(entry: Omit<ReportingEntry, 'check' | 'place'>, before: string): string {
  const said = [
    before,
    entry.number,
    entry.time,
    entry.year,
    entry.action,
    entry.personId,
    entry.personName,
    entry.department,
    entry.seconds,
    entry.longestSeconds,
    entry.by,
    entry.note,
  ]
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(said))))
    .slice(0, DIGITS)
    .toUpperCase()
}

/**
 * Rows of the log that somebody changed, inserted, removed or moved by hand (domain.md §5): a row whose code is not that
 * of its words after the row before it, and a gap in the numbers. Rows cut off at the end leave no trace.
 */
export function verifyChain(log: readonly ReportingEntry[]): readonly Finding[] {
  return log.flatMap((entry, index): Finding[] => {
    const before = log[index - 1]
    const expected = (before?.number ?? 0) + 1
    if (entry.number > expected) return [finding('log-missing-row', entry.place, { after: expected - 1 })]
    const sound = entry.number === expected && entry.check === checkCode(entry, before?.check ?? '')
    return sound ? [] : [finding('log-changed', entry.place, { number: entry.number })]
  })
}
