import { type Finding, finding } from '../records/finding'
import type { LogSeal, ReportingEntry } from '../records/reportingLog'
import { checkCode, sealCode } from '../state/reportingLog'

/** Rows cut off at the end of the log, which the chain alone does not miss. */
export function verifySeal(log: readonly ReportingEntry[], seal: LogSeal | null): readonly Finding[] {
  if (seal === null || (seal.count === log.length && seal.code === sealCode(log))) return []
  return [finding('log-cut', seal.place, { sealed: seal.count, found: log.length })]
}

/**
 * Rows of the log that somebody changed, inserted, removed or moved by hand (domain.md §5). A row is sound if its code is
 * that of its words after the row above; the row after a wrong one is not blamed too, so also after the code that the row
 * above should bear, and after the last sound row, where something was put in between. Rows cut off at the end are
 * missed by `verifySeal`.
 */
export function verifyChain(log: readonly ReportingEntry[]): readonly Finding[] {
  const found: Finding[] = []
  let sound = ''
  let due = ''
  let reached = 0
  log.forEach((entry, index) => {
    const { number, place, check } = entry
    const before = [log[index - 1]?.check ?? '', due, sound]
    due = checkCode(entry, sound)
    if (before.some((code) => check === checkCode(entry, code))) {
      sound = check
      reached = number
      return
    }
    const inPlace = number === reached + 1 || log[index + 1]?.number === reached + 2
    if (number > reached + 1 && !inPlace) {
      found.push(finding('log-missing-row', place, { after: reached }))
      sound = check
      reached = number
      return
    }
    found.push(finding('log-changed', place, { number }))
    if (inPlace) reached++
  })
  return found
}
