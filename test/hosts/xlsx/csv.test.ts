import { readCsv } from '../../../src/hosts/xlsx/csv'
import { listCells } from '../../../src/workbook/gridList'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Uint8Array.from(Buffer.from(text, encoding))
const cells = (data: Uint8Array) =>
  listCells(readCsv('人员.csv', data)).map(([row, column, , value]) => [row, column, value])

const EXPECTED = [
  [1, 1, '编号'],
  [1, 2, '学时'],
  [2, 1, '00017'],
  [2, 2, '2,5'],
]

test('reads UTF-8 with and without its mark, UTF-16 with it, and GB18030', () => {
  const text = '编号,学时\r\n00017,"2,5"\r\n'
  expect(cells(bytes(text))).toEqual(EXPECTED)
  expect(cells(bytes(`\ufeff${text}`))).toEqual(EXPECTED)
  expect(cells(bytes(`\ufeff${text}`, 'utf16le'))).toEqual(EXPECTED)
  const gb = [0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd1, 0xa7, 0xca, 0xb1, 0x0d, 0x0a]
  expect(cells(Uint8Array.from([...gb, ...bytes('00017,"2,5"')]))).toEqual(EXPECTED)
})

test('keeps quotes, line breaks in cells, and counts empty lines as rows', () => {
  expect(cells(bytes('a,"b ""c""\nd"\n\n\n,x'))).toEqual([
    [1, 1, 'a'],
    [1, 2, 'b "c"\nd'],
    [4, 2, 'x'],
  ])
})

test('takes tabs and semicolons where there are no commas', () => {
  expect(cells(bytes('a\tb\n1\t2'))).toHaveLength(4)
  expect(cells(bytes('a;b\n1;2'))).toHaveLength(4)
  expect(cells(bytes('only\none\ncolumn'))).toHaveLength(3)
})

test('a quotation mark without an end does not swallow the rest', () => {
  expect(() => cells(bytes('a,b\n1,"2\n3,4\n'))).toThrow('row 2: a quotation mark has no end')
})

test('names the sheet as the file', () => {
  expect(readCsv('人员 2024.csv', bytes('a'))).toMatchObject({
    sheet: '人员 2024',
    file: '人员 2024.csv',
    hidden: false,
  })
})

test.each([[[0x61, 0xff, 0xff]], [[0x61, 0x00, 0x62]]])('refuses bytes that are no text: %p', (wrong) => {
  expect(() => readCsv('a.csv', Uint8Array.from(wrong))).toThrow('csv-encoding')
})
