import type { Seconds } from './duration'
import type { Fen } from './money'

/** A quantity with its unit. Ratios stay exact pairs of integers; they are rounded once, when shown (domain.md §1). */
export type Amount =
  | { readonly unit: 'hours'; readonly seconds: Seconds }
  | { readonly unit: 'money'; readonly fen: Fen }
  | { readonly unit: 'people' | 'classes' | 'personTimes'; readonly count: number }
  /** Has no value where `whole` is 0. */
  | { readonly unit: 'percent'; readonly part: number; readonly whole: number }
  /** Hours a head; has no value where `people` is 0. */
  | { readonly unit: 'averageHours'; readonly seconds: Seconds; readonly people: number }

/** How many people, classes or times an amount counts; null for none, and for one that counts nothing. */
export function countOf(amount: Amount | null): number | null {
  switch (amount?.unit) {
    case 'people':
    case 'classes':
    case 'personTimes':
      return amount.count
    default:
      return null
  }
}

/** The hours of an amount, in seconds; 0 for none, and for one of another unit. */
export function secondsOf(amount: Amount | null): Seconds {
  return amount?.unit === 'hours' ? amount.seconds : 0
}
