import type { Part } from '../../../engine/figure'
import { countOf, secondsOf } from '../../../records/amount'
import { hoursText } from '../../../text/amounts'
import type { Words } from '../../../text/catalogue'

/** Why a row does not count, or not for all of it; '' where it counts. */
export function standingOf({ counts, why, capped, cappedBy = [], amount, days }: Part, words: Words): string {
  if (!counts) return words.whys[why]
  const ofDays = days === undefined ? '' : words.rowDays(days)
  return capped === undefined
    ? ofDays
    : `${words.capped(hoursText(capped, words), capped === secondsOf(amount), cappedBy)} ${ofDays}`.trim()
}

/** A row that is one of those counted says nothing by its amount. */
export function isOne(amount: Part['amount']): boolean {
  return countOf(amount) === 1
}
