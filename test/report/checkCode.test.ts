import { checkCodeOfGrid, checkCodeOfRows } from '../../src/report/checkCode'
import { layOutReports } from '../../src/report/layOutReports'
import { gridOf } from '../support/grid'
import { rowOf } from '../support/layout'
import { madeYear } from '../support/madeYear'

const rows = [rowOf(['标题', null]), rowOf([]), rowOf(['人次', 647]), rowOf(['', 0.1 + 0.2])]

test('a check code is twelve digits in three groups, and always the same', () => {
  expect(checkCodeOfRows(rows)).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/)
  expect(checkCodeOfRows(rows)).toBe(checkCodeOfRows(rows))
})

test('a sheet read back has the code that it was printed with', () => {
  const read = gridOf('年度总结', [['标题'], [], ['人次', 647], [null, 0.3]])
  expect(checkCodeOfGrid(read)).toBe(checkCodeOfRows(rows))
})

test.each([
  ['a number', [rowOf(['标题', null]), rowOf([]), rowOf(['人次', 648]), rowOf(['', 0.3])]],
  ['a number that has become a text', [rowOf(['标题', null]), rowOf([]), rowOf(['人次', '647']), rowOf(['', 0.3])]],
  ['a place', [rowOf(['标题', null]), rowOf(['人次', 647]), rowOf([]), rowOf(['', 0.3])]],
])('%s changes the code', (_, changed) => {
  expect(checkCodeOfRows(changed)).not.toBe(checkCodeOfRows(rows))
})

test('the code in the footer is that of the sheet, whenever it is computed', () => {
  const input = madeYear()
  const codes = (computedAt: number) =>
    layOutReports({ ...input, computedAt })
      .slice(0, 3)
      .map((layout) => [layout.page.footer.left.text.slice(-14), checkCodeOfRows(layout.rows)])
  for (const [printed, computed] of codes(input.computedAt)) expect(printed).toBe(computed)
  expect(codes(0)).toEqual(codes(input.computedAt))
})
