import { cellAt } from '../../src/workbook/grid'
import { withCell, withChange } from '../../src/workbook/gridChange'
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
