import type { Figure } from '../../../engine/figure'
import { countOf } from '../../../records/amount'
import { shownNumber } from '../../../records/rounding'
import { amountText, hoursText } from '../../../text/amounts'
import type { Words } from '../../../text/catalogue'

/** Whether a figure counts people, classes or attendances: behind a label its unit goes without saying. */
export function isCount({ amount }: Figure): boolean {
  return countOf(amount) !== null
}

/** A figure in lists and forms alike, in the notation of the stamped tables, with its unit where `unit` says so: `130.8 小时` (domain.md §1). */
export function figureText({ amount }: Pick<Figure, 'amount'>, words: Words, unit = true): string {
  if (amount === null) return amountText('people', null)
  if (amount.unit === 'hours' && unit) return hoursText(amount.seconds, words)
  const value = shownNumber(amount)
  const text = amountText(amount.unit, value)
  return value === null || !unit ? text : `${text}${amount.unit === 'percent' ? '' : ' '}${words.units[amount.unit]}`
}
