import fc from 'fast-check'
import { joinedAddresses, rectangles } from '../../../src/hosts/office/rectangles'
import { areaAt } from '../../excel-host/model/cells'

const sheets = fc.array(fc.array(fc.constantFrom('a', 'b', null), { maxLength: 6 }), { maxLength: 8 })

test('rectangles cover every cell of a key once, and no other', () => {
  fc.assert(
    fc.property(sheets, (rows) => {
      const covered = rows.map((cells) => cells.map(() => null as string | null))
      for (const [key, areas] of rectangles(rows, (cell) => cell))
        for (const { top, left, bottom, right } of areas)
          for (let row = top; row <= bottom; row++)
            for (let column = left; column <= right; column++) {
              expect(covered[row - 1]![column - 1]).toBe(null)
              covered[row - 1]![column - 1] = key
            }
      expect(covered).toEqual(rows)
    }),
  )
})

test('a column of a table is one rectangle', () => {
  const rows = Array.from({ length: 1000 }, () => ['a', 'b', 'b'])
  expect([...rectangles(rows, (cell) => cell)]).toEqual([
    ['a', [{ top: 1, left: 1, bottom: 1000, right: 1 }]],
    ['b', [{ top: 1, left: 2, bottom: 1000, right: 3 }]],
  ])
})

test('addresses stay within what Excel takes', () => {
  const areas = Array.from({ length: 3000 }, (_, row) => ({ top: row + 1, left: 1, bottom: row + 1, right: 2 }))
  const addresses = joinedAddresses(areas)
  expect(Math.max(...addresses.map((address) => address.length))).toBeLessThanOrEqual(8192)
  expect(addresses.flatMap((address) => address.split(',').map(areaAt))).toEqual(areas)
})
