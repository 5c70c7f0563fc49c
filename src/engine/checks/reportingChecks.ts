import type { Seconds } from '../../records/duration'
import { finding } from '../../records/finding'
import type { Place } from '../../workbook/address'
import { verifyChain, verifySeal } from '../logChain'
import { type PersonPart, personParts } from '../personFigure'
import { replay } from '../reporting'
import type { Check } from './check'

/** The log itself, and where the data has moved since somebody was reported (domain.md §5). */
export const reportingChecks: Check = function* (dataset, { year, backbone, people: hours, judged }) {
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
    if (reportedSeconds === nowSeconds) continue
    const parts = person < 0 ? [] : personParts(dataset, judged, person)
    yield finding('reported-drift', place, {
      name,
      reportedSeconds,
      nowSeconds,
      ...rowsBehind(parts, nowSeconds - reportedSeconds),
    })
  }
}

/**
 * The rows that may have moved somebody's hours by `seconds`: a row that counts now and is all of what came on top, or one
 * that no longer counts and is all of what is missing. The log keeps sums alone, so where no single row is the difference
 * all rows that count are named.
 */
function rowsBehind(parts: readonly PersonPart[], seconds: Seconds): { rows: readonly Place[]; explains: boolean } {
  const hoursOf = ({ amount }: PersonPart) => (amount.unit === 'hours' ? amount.seconds : 0)
  const alone = parts.filter((part) => part.counts === seconds > 0 && hoursOf(part) === Math.abs(seconds))
  const named = alone.length > 0 ? alone : parts.filter(({ counts }) => counts)
  return { rows: named.map(({ place }) => place), explains: alone.length > 0 }
}
