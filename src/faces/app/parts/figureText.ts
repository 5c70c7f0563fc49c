import type { Figure } from '../../../engine/figure'
import { countOf } from '../../../records/amount'
import { shownNumber } from '../../../records/rounding'
import { amountText, clockHoursText } from '../../../text/amounts'
import type { Words } from '../../../text/catalogue'

/** Whether a figure counts people, classes or attendances: behind a label its unit goes without saying. */
export function isCount({ amount }: Figure): boolean {
  return countOf(amount) !== null
}

/** A figure as the pane shows it: hours as `130小时48分`, everything else as in the tables, with its unit where `unit` says so. */
export function figureText({ amount }: Pick<Figure, 'amount'>, words: Words, unit = true): string {
  if (amount === null) return amountText('people', null)
  if (amount.unit === 'hours') return clockHoursText(amount.seconds, words)
  const value = shownNumber(amount)
  const text = amountText(amount.unit, value)
  return value === null || !unit ? text : `${text}${amount.unit === 'percent' ? '' : ' '}${words.units[amount.unit]}`
}
