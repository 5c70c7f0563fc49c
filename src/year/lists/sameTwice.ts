import { titleKey } from '../../input/plainText'
import type { Dataset } from '../../records/dataset'
import { claimsHours, mayBeOne, type Study, sameStudy, studyName, studyOf } from './sameStudy'

/**
 * Tells of study, other than classes, that lists have twice, in one or several, or that stands in the workbook with less of a day
 * (domain.md §7). `first` came before `second`; `both`: neither is more certain than the other. Rows of one name that differ in their hours
 * are for `disagreement` to tell, and what the workbook has by that name for `matcher`.
 */
export function sameTwice(
  dataset: Dataset,
  isOfLists: (record: number) => boolean,
  tell: (first: number, second: number, both: boolean) => void,
): void {
  const { count, seconds } = dataset.studies
  const known = new Map<string, { readonly record: number; readonly study: Study }[]>()
  for (let record = 0; record < count; record++) {
    const study = claimsHours(dataset, record) ? studyOf(dataset, record) : null
    if (!study) continue
    const key = [study.person, study.isOnline, titleKey(study.title)].join('\n')
    const before = known.get(key)
    if (!before) {
      known.set(key, [{ record, study }])
      continue
    }
    for (const other of before) {
      if (!isOfLists(record) && !isOfLists(other.record)) continue
      if (!mayBeOne(study, other.study)) continue
      const same = sameStudy(dataset, record)
      if (same !== null && same === sameStudy(dataset, other.record)) continue
      const isOneHours = seconds[record] === seconds[other.record]
      const name = studyName(study)
      const isNamed = name !== null && name === studyName(other.study)
      if (isNamed && !isOneHours) continue
      tell(other.record, record, !isOneHours)
    }
    before.push({ record, study })
  }
}
