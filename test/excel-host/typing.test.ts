import { read } from './model/typing'

test.each([
  ['5', 5, null],
  [' 5 ', 5, null],
  ['-5', -5, null],
  ['(5)', -5, null],
  ['1,234.5', 1234.5, '#,##0'],
  ['5%', 0.05, '0%'],
  ['1e3', 1000, '0.00E+00'],
  ['2016-11-28', 42702, 'm/d/yyyy'],
  ['2016/11/28', 42702, 'm/d/yyyy'],
  ['11/28/2016', 42702, 'm/d/yyyy'],
  ['11/28/2016 9:00', 42702.375, 'm/d/yyyy h:mm'],
  ['28-Nov-2016', 42702, 'd-mmm-yy'],
  ['10:30', 0.4375, 'h:mm'],
  ['130:48', 5.45, '[h]:mm:ss'],
  ['true', true, null],
])('%s is typed as %p', (text, value, format) => {
  expect(read(text)).toMatchObject({ value, format, formula: null, quoted: false })
})

test.each(['4学时', '2016.11.28', '2016年11月28日', '张三', '13/45/2016', '2016-02-30', '010-55550123', '1001-a'])(
  '%s stays a text',
  (text) => {
    expect(read(text)).toMatchObject({ value: text, formula: null, quoted: false })
  },
)

test.each(['=1+1', '+A1', '-x', '@名'])('%s becomes a formula', (text) => {
  expect(read(text).formula).toMatch(/^=/)
})

test('a leading apostrophe keeps the rest a text', () => {
  expect(read("'=1+1")).toEqual({ value: '=1+1', formula: null, quoted: true, format: null })
})

test('an error code is an error, and 1904 counts from its own day', () => {
  expect(read('#N/A').value).toEqual({ error: '#N/A' })
  expect(read('2016-11-28', true).value).toBe(41240)
})
