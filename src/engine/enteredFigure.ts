import type { Dataset } from '../records/dataset'
import { type Figure, figureOf } from './figure'
import { savedFigure } from './savedSummaries'
import { isOtherYear, keptOfOtherYear } from './settingsYear'

/** What the user enters in 设置, of another year what its saved summary says; absent where nothing is given. */
export function enteredFigure(dataset: Dataset, year: number, name: 'headcount' | 'funding'): Figure {
  const { policy } = dataset
  if (isOtherYear(dataset, year)) {
    const kept = keptOfOtherYear(dataset, year)
    return kept ? savedFigure(kept, name, null) : figureOf(null, { how: 'absent' })
  }
  const place = policy.places[name]
  const value = policy[name]
  return figureOf(
    value === null ? null : name === 'headcount' ? { unit: 'people', count: value } : { unit: 'money', fen: value },
    place === undefined ? { how: 'absent' } : { how: 'cell', place },
  )
}
