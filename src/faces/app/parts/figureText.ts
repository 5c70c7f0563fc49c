import type { Figure } from '../../../engine/figure'
import { countOf } from '../../../records/amount'
import { HOUR } from '../../../records/duration'
import { shownNumber } from '../../../records/rounding'
import { amountText, clockHoursText } from '../../../text/amounts'
import type { Words } from '../../../text/catalogue'
import type { Pane } from '../paneContext'

/** Whether a figure counts people, classes or attendances: behind a label its unit goes without saying. */
export function isCount({ amount }: Figure): boolean {
  return countOf(amount) !== null
}

/**
 * A figure as lists of people show it: hours as `130小时48分`, everything else as in the tables, with its unit where `unit` says so
 * (domain.md §1).
 */
export function figureText({ amount }: Pick<Figure, 'amount'>, words: Words, unit = true): string {
  if (amount === null) return amountText('people', null)
  if (amount.unit === 'hours') return clockHoursText(amount.seconds, words)
  return printedText({ amount }, words, unit)
}

/** A figure in the notation of the stamped tables, as the form of such a table shows it: hours as `130.8 小时`. */
export function printedText({ amount }: Pick<Figure, 'amount'>, words: Words, unit = true): string {
  if (amount === null) return amountText('people', null)
  const value = shownNumber(amount)
  const text = amountText(amount.unit, value)
  return value === null || !unit ? text : `${text}${amount.unit === 'percent' ? '' : ' '}${words.units[amount.unit]}`
}

/** Hours in both notations where these differ, so that neither paper nor list is in doubt: `130.8 小时（130小时48分）`; else one of them. */
export function bothTexts(figure: Pick<Figure, 'amount'>, { words, say }: Pick<Pane, 'words' | 'say'>): string {
  const { amount } = figure
  if (amount?.unit !== 'hours' || amount.seconds % HOUR === 0) return figureText(figure, words)
  return say.shell.figure.both(printedText(figure, words), figureText(figure, words))
}
