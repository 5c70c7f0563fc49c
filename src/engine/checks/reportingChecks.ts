import { finding } from '../../records/finding'
import { verifyChain, verifySeal } from '../logChain'
import { replay } from '../reporting'
import type { Check } from './check'

/** The log itself, and where the data has moved since somebody was reported (domain.md §5). */
export const reportingChecks: Check = function* (dataset, { year, backbone, people: hours }) {
  const broken = verifyChain(dataset.log)
  yield* broken
  // A row that the chain misses is missed by the seal too, and told once.
  if (broken.length === 0) yield* verifySeal(dataset.log, dataset.logSeal)
  const entries = replay(dataset.log, year).reported
  for (const { person, id, name } of backbone.reported) {
    const entry = entries.find(({ personId, personName }) => personId === id && personName === name)
    const place = entry?.place ?? null
    if (person < 0 || hours.candidate[person] !== 1) yield finding('reported-no-candidate', place, { name })
    const reportedSeconds = entry?.seconds ?? 0
    const nowSeconds = person < 0 ? 0 : hours.counted[person]!
    if (reportedSeconds !== nowSeconds) yield finding('reported-drift', place, { name, reportedSeconds, nowSeconds })
  }
}
