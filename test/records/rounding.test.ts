import fc from 'fast-check'
import type { Amount } from '../../src/records/amount'
import { HOUR } from '../../src/records/duration'
import { roundedRatio, shownNumber } from '../../src/records/rounding'

test.each<[Amount, number | null]>([
  [{ unit: 'percent', part: 12, whole: 28 }, 42.86],
  [{ unit: 'percent', part: 23, whole: 487 }, 4.72],
  // 4 of 18.28: the share is not rounded first, and it may exceed 100.
  [{ unit: 'percent', part: 40_000, whole: 182_800 }, 21.88],
  [{ unit: 'percent', part: 3, whole: 2 }, 150],
  // Exactly half a hundredth of a percent goes up, which doubles would not know.
  [{ unit: 'percent', part: 1, whole: 20_000 }, 0.01],
  [{ unit: 'percent', part: 201, whole: 20_000 }, 1.01],
  [{ unit: 'percent', part: 9999, whole: 200_000_000 }, 0],
  [{ unit: 'percent', part: 0, whole: 5 }, 0],
  [{ unit: 'percent', part: 0, whole: 0 }, null],
  [{ unit: 'hours', seconds: 10_423.21 * HOUR }, 10_423.21],
  [{ unit: 'hours', seconds: 17 }, 0],
  [{ unit: 'hours', seconds: 18 }, 0.01],
  [{ unit: 'hours', seconds: 130 * HOUR + 48 * 60 }, 130.8],
  [{ unit: 'averageHours', seconds: Math.round(10_423.21 * HOUR), people: 492 }, 21.19],
  [{ unit: 'averageHours', seconds: 36, people: 2 }, 0.01],
  [{ unit: 'averageHours', seconds: 35, people: 2 }, 0],
  [{ unit: 'averageHours', seconds: 0, people: 0 }, null],
  [{ unit: 'money', fen: 36_000_00 }, 3.6],
  [{ unit: 'people', count: 487 }, 487],
])('%j shows %p', (amount, shown) => {
  expect(shownNumber(amount)).toBe(shown)
})

test('a ratio is rounded half up however large its terms', () => {
  const term = fc.maxSafeNat()
  fc.assert(
    fc.property(term, term, (part, whole) => {
      const rounded = roundedRatio(part, whole + 1, 1)!
      // Rounded half up: rounded − ½ ≤ part ÷ whole < rounded + ½.
      const [doubled, bottom] = [2n * BigInt(part), BigInt(whole) + 1n]
      expect((2n * BigInt(rounded) - 1n) * bottom <= doubled).toBe(true)
      expect(doubled < (2n * BigInt(rounded) + 1n) * bottom).toBe(true)
    }),
  )
})
