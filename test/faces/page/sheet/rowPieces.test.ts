import { rowPieces } from '../../../../src/faces/page/sheet/look/rowPieces'

const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index)

test('a row that stays keeps what it is drawn by, and one that comes takes that of one that went', () => {
  const pieces = rowPieces()
  expect(pieces(from(1, 4), 5)).toEqual(from(1, 4).map((row) => ({ row, piece: row - 1 })))
  expect(pieces(from(3, 4), 7)).toEqual([
    { row: 3, piece: 2 },
    { row: 4, piece: 3 },
    { row: 5, piece: 0 },
    { row: 6, piece: 1 },
  ])
})

test('one row fewer in sight draws the next one too, and nothing is made or taken away', () => {
  const pieces = rowPieces()
  pieces(from(1, 4), 5)
  expect(pieces(from(2, 3), 5)).toEqual([
    { row: 2, piece: 1 },
    { row: 3, piece: 2 },
    { row: 4, piece: 3 },
    { row: 5, piece: 0 },
  ])
  expect(pieces(from(8, 3), null).map(({ row }) => row)).toEqual([8, 9, 10])
})

test('however it is scrolled, no two rows are drawn by one, and no more are there than were ever needed', () => {
  const pieces = rowPieces()
  for (let step = 0; step < 200; step++) {
    const first = 1 + ((step * 37) % 101)
    const count = 3 + ((step * 7) % 5)
    const drawn = pieces(from(first, count), first + count)
    const used = drawn.map(({ piece }) => piece)
    expect(new Set(used).size).toBe(used.length)
    expect(Math.max(...used)).toBeLessThan(9)
    expect(drawn.map(({ row }) => row).slice(0, count)).toEqual(from(first, count))
  }
})
