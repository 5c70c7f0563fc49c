import type { Finding } from './finding'
import { type Severity, severityOf } from './severity'

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const found of findings) counts[severityOf(found)]++
  return counts
}

/** How many errors stand: what closes 完成上报 and 年度总结, and ends every command with status 1. */
export function errorsIn(findings: readonly Finding[]): number {
  return countFindings(findings).error
}
