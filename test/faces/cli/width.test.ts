import { padded, shownWidth, wrapped } from '../../../src/faces/cli/command/width'

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

test('Chinese text breaks between characters, other text between words, signs cling', () => {
  expect(wrapped('读取工作簿 BOOK，写成新工作簿。', 12)).toBe('读取工作簿\nBOOK，写成新\n工作簿。')
  expect(wrapped('见“设置”，再看', 6)).toBe('见“设\n置”，\n再看')
  expect(wrapped('writes the three tables', 10)).toBe('writes the\nthree\ntables')
  expect(wrapped('无可断处averyverylongword', 6)).toBe('无可断\n处\naveryverylongword')
})
