import { type Finding, finding } from '../../records/finding'
import type { TrainingClass } from '../../records/trainingClass'
import { cellOf } from '../cellOf'
import type { Check } from './check'
import { sameName } from './sameName'

/** Classes that belong to no year, and two of one name in the year (domain.md §3, §6). */
export const classList: Check = (dataset, { year }) => {
  const found: Finding[] = []
  const first = new Map<string, TrainingClass>()
  for (const trainingClass of dataset.classes) {
    const { name, code, place } = trainingClass
    if (trainingClass.year === null)
      found.push(finding('class-without-year', cellOf(dataset, place, 'start'), { name }))
    if (trainingClass.year !== year) continue
    const key = sameName(name)
    const known = first.get(key)
    if (known === undefined) first.set(key, trainingClass)
    else if (code === '' || code === known.code)
      found.push(
        finding('duplicate-class', cellOf(dataset, place, 'name'), {
          name,
          first: cellOf(dataset, known.place, 'name'),
        }),
      )
  }
  return found
}
