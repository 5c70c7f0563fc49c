import fc from 'fast-check'
import { seenPairs } from '../../src/engine/seenPairs'

test.each([
  ['few pairs, in bits', 7, 5],
  ['very many, in a table', 2 ** 20, 2 ** 10],
])('a pair was seen before or not: %s', (_, firsts, seconds) => {
  const pair = fc.tuple(
    fc.oneof(fc.nat(3), fc.integer({ min: firsts - 3, max: firsts - 1 })),
    fc.oneof(fc.nat(3), fc.integer({ min: seconds - 3, max: seconds - 1 })),
  )
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
      const seen = seenPairs(firsts, seconds)
      const before = new Set<string>()
      for (const [first, second] of pairs) {
        expect(seen(first, second)).toBe(before.has(`${first} ${second}`))
        before.add(`${first} ${second}`)
      }
    }),
    { numRuns: 50 },
  )
})
