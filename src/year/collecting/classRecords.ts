import type { Dataset } from '../../records/dataset'
import { CLASS_SOURCE } from '../../records/studyRecords'

/** Who stands on the list of each class, by its index, in the order of the list; each person once. */
export function classRecordsOf({ studies }: Pick<Dataset, 'studies'>): ReadonlyMap<number, readonly number[]> {
  const listed = new Map<number, Set<number>>()
  for (let record = 0; record < studies.count; record++) {
    const [which, person] = [studies.trainingClass[record]!, studies.person[record]!]
    if (studies.source[record] !== CLASS_SOURCE || which < 0 || person < 0) continue
    const own = listed.get(which) ?? new Set()
    own.add(person)
    listed.set(which, own)
  }
  return new Map([...listed].map(([which, people]) => [which, [...people]]))
}
