import type { CandidateCause } from '../../records/cause'
import type { Dataset } from '../../records/dataset'
import type { ReportingEntry } from '../../records/reportingLog'
import { readDeciding } from '../../state/keptReport'
import { candidateLacks } from '../backbone'
import type { Statistics } from '../statistics'
import { hoursCause, keptOfEntry } from './hoursCause'
import { personChanges } from './personChanges'
import { ruleChanges } from './ruleChanges'

/** Why somebody of whom a row of 上报记录 says that they were reported is a candidate no longer; `person` is -1 for who is no longer there. */
export function candidateCause(
  entry: ReportingEntry | undefined,
  dataset: Dataset,
  statistics: Pick<Statistics, 'year' | 'people' | 'judged'>,
  person: number,
): CandidateCause {
  const { people } = statistics
  const lacks = people.staff.includes(person) ? candidateLacks(dataset, people, person) : null
  const kept = entry ? readDeciding(entry.rows) : null
  const hours = lacks === null ? null : hoursCause(keptOfEntry(entry), dataset, statistics, person)
  const tells = hours?.rows && hours.from === hours.to && hours.rows.length > 0
  return {
    lacks,
    hours: tells ? hours : null,
    changes: kept && lacks ? personChanges(kept.heldBy, dataset, statistics, person) : [],
    settings: kept && ruleChanges(kept.rules, dataset),
  }
}
