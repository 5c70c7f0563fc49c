import type { PersonChange } from '../../records/cause'
import type { Dataset } from '../../records/dataset'
import type { HeldBy } from '../../records/heldBy'
import { heldBy } from '../basis'
import { cellOf } from '../cellOf'
import type { Statistics } from '../statistics'

/** What decides with the rows of a person, and is another than it was kept; nothing of what was not kept or is not asked any more. */
export function personChanges(
  was: HeldBy,
  dataset: Dataset,
  statistics: Pick<Statistics, 'people'>,
  person: number,
): readonly PersonChange[] {
  const one = dataset.people[person]
  if (!one) return []
  const is = heldBy(dataset, statistics, person)
  const word = (of: 'group' | 'rank'): readonly PersonChange[] =>
    was[of] === null || is[of] === null || was[of] === is[of]
      ? []
      : [{ of, was: was[of], is: is[of], place: cellOf(dataset, one.place, of) }]
  const sum = (of: 'years' | 'yearsDays'): readonly PersonChange[] =>
    was[of] === null || is[of] === null || was[of] === is[of] ? [] : [{ of, was: was[of], is: is[of] }]
  return [...word('group'), ...word('rank'), ...sum('years'), ...sum('yearsDays')]
}
