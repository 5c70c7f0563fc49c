import { classAlsoExternal } from '../../engine/checks/classAlsoExternal'
import { overlappingTrainings } from '../../engine/checks/overlappingTrainings'
import { STANDINGS } from '../../engine/standing'
import type { Place } from '../../workbook/address'
import type { OpenYear } from '../openYear'
import { rowKey } from './rowKey'
import { sameStudy } from './sameStudy'
import { sameTwice } from './sameTwice'

const OTHER_YEAR = STANDINGS.indexOf('other-year')

/** What the rules make of records of the lists. Without a year nothing is of another. */
export function standingsOf({ statistics, dataset }: OpenYear) {
  return {
    /** The year that a record is of, where it is another than the one in view; 0 where nothing says it; null where it is this one. */
    otherYear(record: number): number | null {
      if (!statistics || statistics.judged.standing[record] !== OTHER_YEAR) return null
      return statistics.judged.year(record)
    },
    people: dataset.people,
  }
}

/**
 * Finds the record beside which another would count once more: the same training as a class and elsewhere, two trainings at one time
 * (domain.md §6), and one study that lists have twice. A row of an older answer makes no newer one doubtful.
 */
export function doublesIn(
  { dataset, statistics }: OpenYear,
  lists: ReadonlySet<string>,
  isOlder: (file: string, sheet: string) => boolean,
): (record: number) => Place | null {
  const { studies, sheets } = dataset
  const others = new Map<string, Place>()
  const placeOf = (record: number): Place => {
    const { file, sheet } = sheets[studies.sheet[record]!]!
    return { file, sheet, row: studies.row[record]!, column: null }
  }
  const keyAt = ({ file, sheet, row }: Place) => rowKey(file, sheet, row)
  const isOld = ({ file, sheet }: Place) => isOlder(file, sheet)
  const beside = (place: Place, other: Place) => {
    if (isOld(other) && !isOld(place)) return
    if (!others.has(keyAt(place))) others.set(keyAt(place), other)
  }
  /** Rows of a sheet that say the very same are one proposal, and none of them is beside another. */
  const same = new Map<string, string>()
  for (let record = 0; record < studies.count; record++) {
    const key = sameStudy(dataset, record)
    if (key !== null) same.set(keyAt(placeOf(record)), key)
  }
  const both = (place: Place, other: Place) => {
    const key = same.get(keyAt(place))
    if (key !== undefined && key === same.get(keyAt(other))) return
    beside(place, other)
    beside(other, place)
  }
  if (statistics)
    for (const check of [classAlsoExternal, overlappingTrainings])
      for (const { code, args, place } of check(dataset, statistics))
        if (place && (code === 'class-also-external' || code === 'overlapping-trainings')) both(place, args.other)
  const isOfLists = (record: number) => lists.has(sheets[studies.sheet[record]!]!.file)
  sameTwice(dataset, isOfLists, (first, second, areBoth) => {
    beside(placeOf(second), placeOf(first))
    if (areBoth) beside(placeOf(first), placeOf(second))
  })
  return (record) => others.get(keyAt(placeOf(record))) ?? null
}
