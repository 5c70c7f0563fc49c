import { readCsv, setCsvCells } from '../../../src/hosts/xlsx/read/csv'
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
  expect(cells(bytes('a\tb\r\n1\t2\r\n'))).toHaveLength(4)
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

describe('correcting cells', () => {
  const at = (row: number, column: number, value: string | number | null) => ({ sheet: '人员', row, column, value })
  const changed = (text: string, ...changes: ReturnType<typeof at>[]) =>
    Buffer.from(setCsvCells('人员.csv', bytes(text), changes).bytes).toString()

  test('every other line stays as it was written, with its quotes, its ends and the mark', () => {
    expect(changed('\ufeff"编号",学时\r\n"00017", 4\r\n\r\n甲,"a\r\nb"\r\n', at(2, 2, 4.5))).toBe(
      '\ufeff"编号",学时\r\n00017,4.5\r\n\r\n甲,"a\r\nb"\r\n',
    )
    expect(changed('甲,乙\n1,2', at(2, 1, null), at(2, 3, '丙'))).toBe('甲,乙\n,2,丙')
    expect(changed('甲\t乙\n1\t2\n', at(5, 2, 'x'))).toBe('甲\t乙\n1\t2\n\n\n\tx')
  })

  test('what is written is read again, whatever signs it has', () => {
    for (const text of ['一,二', '一;二', '一\t二', '说“"是"”', ' 空 ']) {
      const made = setCsvCells('人员.csv', bytes('姓名\n钱二\n'), [at(2, 1, text)])
      expect(cells(made.bytes)).toEqual([
        [1, 1, '姓名'],
        [2, 1, text],
      ])
    }
  })

  test('what was not UTF-8 becomes UTF-8 with its mark and says so; letters that Excel would not know get the mark', () => {
    const utf16 = setCsvCells('人员.csv', bytes('\ufeff编号\n1\n', 'utf16le'), [at(2, 1, '2')])
    expect([Buffer.from(utf16.bytes).toString(), utf16.reencoded]).toEqual(['\ufeff编号\n2\n', true])
    expect(setCsvCells('人员.csv', bytes('编号\n1'), [at(2, 1, '2')]).reencoded).toBe(false)
    expect(changed('id\n1', at(2, 1, '赵一'))).toBe('\ufeffid\n赵一')
  })

  test('a sheet that is not the list’s is refused', () => {
    expect(() => setCsvCells('人员.csv', bytes('a'), [{ ...at(1, 1, 'x'), sheet: '无' }])).toThrow('sheet-missing')
  })
})
