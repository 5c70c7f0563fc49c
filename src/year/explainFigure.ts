import { type Amount, countsAtAll, type Figure, type Part } from '../engine/figure'
import { type CappedCategory, cappedCategories, type PersonPart, personParts } from '../engine/personFigure'
import type { Statistics } from '../engine/statistics'
import type { Dataset } from '../records/dataset'
import type { Place } from '../workbook/address'

/** Every record of a person with whether and why it counts: 我的档案 (domain.md §6). */
export function explainPerson(dataset: Dataset, statistics: Statistics, person: number): readonly PersonPart[] {
  return personParts(dataset, statistics.judged, person)
}

/** What came in of each source and subject of which a person has more than the cap, and the cap. */
export function explainCaps(dataset: Dataset, statistics: Statistics, person: number): readonly CappedCategory[] {
  return cappedCategories(dataset, explainPerson(dataset, statistics, person), person)
}

/** The rows behind a figure, those that do not count among them; of a ratio the part's rows, then the whole's. */
export function explainFigure(figure: Figure): readonly Part[] {
  const { amount, made } = figure
  switch (made.how) {
    case 'sum':
    case 'count':
      return [...made.parts()]
    case 'ratio':
      return [...explainFigure(made.part), ...explainFigure(made.whole)]
    case 'rule':
      return made.of.flatMap(explainFigure)
    case 'years':
      return made.of.flatMap((one) => explainFigure(one.figure))
    case 'override':
      return explainFigure(made.system)
    case 'stored':
      return made.now ? explainFigure(made.now) : onePart(amount, made.place)
    case 'cell':
    case 'frozen':
      return onePart(amount, made.place)
    case 'absent':
      return []
  }
}

/** A figure, or one of those that it was made of; `year` where it is what a year of several adds. */
export interface PartGroup {
  readonly year: number | null
  readonly figure: Figure
}

/** Of a figure that hangs on several years what each of them adds, beside what else it was made of; any other figure is one group. */
export function groupsOf(figure: Figure): readonly PartGroup[] {
  const { made } = figure
  if (made.how === 'years') return made.of
  const isOfYears = made.how === 'rule' && made.of.some((one) => one.made.how === 'years')
  return isOfYears ? made.of.flatMap(groupsOf) : [{ year: null, figure }]
}

function onePart(amount: Amount | null, place: Place): readonly Part[] {
  return amount === null ? [] : [{ place, text: '', amount, counts: true, why: 'counts' }]
}

/** Of rows, how many count, at least a part of them. */
export function countCounting(parts: readonly Part[]): number {
  return parts.filter(countsAtAll).length
}
