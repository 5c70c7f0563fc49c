import { padded, shownWidth } from '../../../src/faces/cli/width'

test.each([
  ['', 0],
  ['A1024', 5],
  ['人员', 4],
  ['人员!B7', 7],
  ['（合计）', 8],
  ['𠮷', 2],
  ['é', 1],
  ['e\u0301', 1],
])('%s takes %i columns', (text, width) => {
  expect(shownWidth(text)).toBe(width)
})

test('texts are padded to a width in columns, never cut', () => {
  expect(padded('人员', 6)).toBe('人员  ')
  expect(padded('人员', 6, 'right')).toBe('  人员')
  expect(padded('实际参会人员', 4)).toBe('实际参会人员')
})
