import type { PersonChange, YearChange } from '../../records/cause'
import type { Dataset } from '../../records/dataset'
import type { HeldBy } from '../../records/heldBy'
import { heldBy } from '../basis'
import { cellOf } from '../cellOf'
import { partsOfYear } from '../lackFigure'
import type { Statistics } from '../statistics'

/** What decides with the rows of a person, and is another than it was kept; nothing of what was not kept or is not asked any more. */
export function personChanges(
  was: HeldBy,
  dataset: Dataset,
  statistics: Pick<Statistics, 'year' | 'people'>,
  person: number,
): readonly PersonChange[] {
  const one = dataset.people[person]
  if (!one) return []
  const is = heldBy(dataset, statistics, person)
  const word = (of: 'group' | 'rank'): readonly PersonChange[] =>
    was[of] === null || is[of] === null || was[of] === is[of]
      ? []
      : [{ of, was: was[of], is: is[of], place: cellOf(dataset, one.place, of) }]
  const years = (): readonly PersonChange[] =>
    was.years === null || is.years === null || was.years === is.years
      ? []
      : [{ of: 'years', was: was.years, is: is.years, perYear: yearChanges(was, is, dataset, statistics, person) }]
  const days = (): readonly PersonChange[] =>
    was.yearsDays === null || is.yearsDays === null || was.yearsDays === is.yearsDays
      ? []
      : [{ of: 'yearsDays', was: was.yearsDays, is: is.yearsDays }]
  return [...word('group'), ...word('rank'), ...years(), ...days()]
}

/** Which of several years add something else, with the rows that count of them now. */
function yearChanges(
  was: HeldBy,
  is: HeldBy,
  dataset: Dataset,
  { year }: Pick<Statistics, 'year'>,
  person: number,
): readonly YearChange[] {
  if (was.perYear === null || is.perYear === null) return []
  const [then, now] = [new Map(was.perYear), new Map(is.perYear)]
  const years = [...new Set([...then.keys(), ...now.keys()])].toSorted((a, b) => a - b)
  return years.flatMap((of): YearChange[] => {
    const [from, to] = [then.get(of) ?? 0, now.get(of) ?? 0]
    if (from === to) return []
    const counting = partsOfYear(dataset, year, person, of).filter(({ counts }) => counts)
    return [{ year: of, was: from, is: to, places: counting.map(({ place }) => place) }]
  })
}
