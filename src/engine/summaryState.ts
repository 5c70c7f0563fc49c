import type { Finding } from '../records/finding'
import { severityOf } from '../records/severity'
import type { Statistics } from './statistics'

/**
 * The statistics with the summary's state: `ready` to stamp once the year's backbone reporting is finished, its funding
 * is given and no error stands (domain.md §5–6).
 */
export function withSummaryState(statistics: Statistics, findings: readonly Finding[]): Statistics {
  const ready =
    statistics.backbone.status === 'finished' &&
    statistics.summary.funding.amount !== null &&
    findings.every((found) => severityOf(found) !== 'error')
  return { ...statistics, summary: { ...statistics.summary, state: ready ? 'ready' : 'draft' } }
}
