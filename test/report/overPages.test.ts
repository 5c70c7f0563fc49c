import fc from 'fast-check'
import { type Flowing, overPages } from '../../src/report/overPages'

/** So many lines of ten points; cut between two lines where two stay on either side. */
interface Lines extends Flowing<Lines> {
  readonly lines: number
}

function linesOf(lines: number): Lines {
  return {
    lines,
    height: lines * 10,
    cut(room) {
      const upper = Math.min(Math.floor(room / 10), lines - 2)
      return upper < 2 ? null : [linesOf(upper), linesOf(lines - upper)]
    },
  }
}

const PAGE = { room: 200, above: 120, repeated: 20, tail: 30 }
const WHOLE = { spare: 60, highest: 150 }

test.each([
  ['what fits stands on the first page', [2, 3], [[2, 3]]],
  ['what fits a page is not cut', [4, 6], [[4], [6]]],
  ['but the first page holds more than what stands above', [12], [[8], [4]]],
  ['what is longer than a page goes on on the next', [2, 20], [[2, 6], [14]]],
  ['what would leave more than is spared is cut', [10, 9, 9], [[8], [2, 9, 7], [2]]],
  ['nothing is higher than it may be', [8, 16, 1], [[8], [14], [2, 1]]],
  ['what stands below stays with the last of all', [2, 5], [[2], [5]]],
])('%s', (_, items, pages) => {
  const placed = overPages(items.map(linesOf), PAGE, WHOLE)
  const found: number[][] = [[]]
  for (const { item, startsPage } of placed) {
    if (startsPage) found.push([])
    found.at(-1)!.push(item.lines)
  }
  expect(found).toEqual(pages)
})

test('no line is lost, no page too full, and what goes on begins a page', () => {
  const items = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 200 }), (lines, spare) => {
      const placed = overPages(lines.map(linesOf), PAGE, { spare, highest: 150 })
      const told = lines.map(() => 0)
      let filled = PAGE.above
      for (const [at, { item, of, startsPage, continues }] of placed.entries()) {
        filled = (startsPage ? PAGE.repeated : filled) + item.height
        told[of]! += item.lines
        expect(filled + (at === placed.length - 1 ? PAGE.tail : 0)).toBeLessThanOrEqual(PAGE.room)
        if (continues) expect(startsPage).toBe(true)
      }
      expect(told).toEqual(lines)
    }),
  )
})
