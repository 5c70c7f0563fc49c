import type { Amount } from '../records/amount'
import { hundredthsOfHour, type Seconds } from '../records/duration'
import { type Fen, WAN } from '../records/money'
import type { Words } from './catalogue'

/** What stands in place of a number that does not exist: a rate without a denominator, a figure nobody has given. */
export const NO_VALUE = '—'

/**
 * A number already rounded to what its unit shows, as a text (domain.md §1): hours at most two places, money at least one,
 * rates two places and `0.0` for zero; null is `—`. The unit's name is not added.
 */
export function amountText(unit: Amount['unit'], value: number | null): string {
  if (value === null) return NO_VALUE
  switch (unit) {
    case 'money':
      return moneyText(Math.round(value * WAN))
    case 'percent':
      return value === 0 ? '0.0' : value.toFixed(2)
    case 'hours':
    case 'averageHours':
    case 'people':
    case 'classes':
    case 'personTimes':
      return String(value)
  }
}

/** Decimal hours, at most two places, half up, no trailing noughts: `130.8`, `128`, `111.36`. */
export function decimalHours(seconds: Seconds): string {
  return String(hundredthsOfHour(seconds) / 100)
}

/** Both readings of an amount whose unit is not sure: `¥36,000` may be `36,000元` or `36,000万元`. */
export function bothUnits(text: string): readonly [string, string] {
  const bare = text.trim().replace(/^[¥￥]\s*/, '')
  return [`${bare}元`, `${bare}万元`]
}

/** 万元 with at least one decimal and no more than needed: `0.0`, `3.6`, `0.35`. */
export function moneyText(fen: Fen): string {
  const text = String(fen / WAN)
  return text.includes('.') ? text : `${text}.0`
}

/** Hours wherever people read them, in the one notation of pane, form and paper: `130.8 小时`, `128 小时` (domain.md §1). */
export function hoursText(seconds: Seconds, words: Pick<Words, 'hours'>): string {
  return words.hours(decimalHours(seconds))
}
