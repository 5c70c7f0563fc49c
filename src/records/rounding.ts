import type { Amount } from './amount'
import { hundredthsOfHour } from './duration'

/** `part × factor ÷ whole`, rounded half up to a whole number; null where `whole` is 0. Exact for all safe integers. */
export function roundedRatio(part: number, whole: number, factor: number): number | null {
  if (whole === 0) return null
  const [top, bottom] = [BigInt(part) * BigInt(factor) * 2n, BigInt(whole) * 2n]
  return Number((top + BigInt(whole)) / bottom)
}

/**
 * The number that is printed and put into JSON: percents and hours with two decimals, half up, money in 万元, counts as
 * they are; null where there is no value (domain.md §1).
 */
export function shownNumber(amount: Amount): number | null {
  switch (amount.unit) {
    case 'hours':
      return hundredthsOfHour(amount.seconds) / 100
    case 'money':
      return amount.fen / 1_000_000
    case 'percent':
      return hundredths(roundedRatio(amount.part, amount.whole, 10_000))
    case 'averageHours':
      return hundredths(roundedRatio(amount.seconds, amount.people * 36, 1))
    case 'people':
    case 'classes':
    case 'personTimes':
      return amount.count
  }
}

function hundredths(whole: number | null): number | null {
  return whole === null ? null : whole / 100
}
