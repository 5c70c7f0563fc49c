import type { Dataset } from '../records/dataset'

/** Records by person, sorted once for each dataset, the first time that anybody asks. */
const byPerson = new WeakMap<Dataset, { readonly first: Int32Array; readonly records: Int32Array }>()

/** The study records of a person, by index, in the order read. */
export function recordsOf(dataset: Dataset, person: number): Int32Array {
  let index = byPerson.get(dataset)
  if (index === undefined) {
    index = sortByPerson(dataset)
    byPerson.set(dataset, index)
  }
  return index.records.subarray(index.first[person]!, index.first[person + 1]!)
}

/** Counting sort: linear, and keeps the order of reading within a person. */
function sortByPerson({ studies, people }: Dataset) {
  const first = new Int32Array(people.length + 1)
  for (let record = 0; record < studies.count; record++)
    if (studies.person[record]! >= 0) first[studies.person[record]! + 1]!++
  for (let person = 0; person < people.length; person++) first[person + 1]! += first[person]!
  const next = first.slice()
  const records = new Int32Array(first[people.length]!)
  for (let record = 0; record < studies.count; record++) {
    const person = studies.person[record]!
    if (person >= 0) records[next[person]!++] = record
  }
  return { first, records }
}
