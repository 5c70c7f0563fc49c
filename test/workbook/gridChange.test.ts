import fc from 'fast-check'
import { type Cell, cellAt, type Grid } from '../../src/workbook/grid'
import { withCell, withCells, withChange } from '../../src/workbook/gridChange'
import { listCells } from '../../src/workbook/gridList'
import { gridOf } from '../support/grid'

const grid = gridOf('培训班', [
  ['经费', '天数'],
  [
    { number: 36_000, format: '¥#,##0' },
    { number: 2, format: '0"天"' },
  ],
])

test.each([
  [1, { kind: 'number', value: 5, currency: true }],
  [2, { kind: 'number', value: 5, unit: 'days' }],
])('a number put into column %d is of what its format says, and so is the old one taken back', (column, cell) => {
  const changed = withChange(grid, { row: 2, column, value: 5 })
  expect(cellAt(changed, 1, column)).toEqual(cell)
  const before = cellAt(grid, 1, column)
  expect(cellAt(withCell(changed, 2, column, before), 1, column)).toEqual(before)
})

test('cells changed in one go stand as if changed one after the other, in rows that were empty too', () => {
  const cell = fc.record({
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 4 }),
    cell: fc.constantFrom<Cell>(
      { kind: 'empty' },
      { kind: 'text', text: '甲' },
      { kind: 'text', text: '乙' },
      { kind: 'number', value: 7 },
    ),
  })
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
      const single = cells.reduce<Grid>((all, { row, column, cell }) => withCell(all, row, column, cell), grid)
      const together = withCells(grid, cells)
      expect([...together.rows]).toEqual([...single.rows])
      expect(listCells(together)).toEqual(listCells(single))
    }),
  )
})
