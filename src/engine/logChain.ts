import { type Finding, finding } from '../records/finding'
import type { LogSeal, ReportingEntry } from '../records/reportingLog'
import { digest } from './digest'

/** The 校验码 of the last row; '' for an empty log. */
export function lastCheck(log: readonly ReportingEntry[]): string {
  return log.at(-1)?.check ?? ''
}

/** 封口码 of a log: changes with every row added, and cannot be made without the chain. */
export function sealCode(log: readonly ReportingEntry[]): string {
  return digest(['seal', log.length, lastCheck(log)])
}

/** Rows cut off at the end of the log, which the chain alone does not miss. */
export function verifySeal(log: readonly ReportingEntry[], seal: LogSeal | null): readonly Finding[] {
  if (seal === null || (seal.count === log.length && seal.code === sealCode(log))) return []
  return [finding('log-cut', seal.place, { sealed: seal.count, found: log.length })]
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
  return digest(said)
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
