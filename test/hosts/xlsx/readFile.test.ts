import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { readFile } from '../../../src/hosts/xlsx/read/readFile'
import { browserCodec } from '../../../src/hosts/xlsx/zip/browserCodec'
import { CellKind } from '../../../src/workbook/grid'
import { listCells } from '../../../src/workbook/gridList'
import { WorkbookError } from '../../../src/workbook/workbook'
import { type MadeEntry, relationships, sheetPart, workbookEntries, zipOf } from './zipOf'

const read = (...entries: MadeEntry[]) => readFile('a.xlsx', zipOf(workbookEntries(entries)), nodeCodec)
const cells = async (...entries: MadeEntry[]) => (await read(...entries)).map(listCells)
const sheet = (rows: string, behind = ''): MadeEntry => ({
  name: 'xl/worksheets/sheet1.xml',
  data: sheetPart(rows, behind),
})

async function trouble(bytes: Uint8Array, file = 'a.xlsx') {
  const error = await readFile(file, bytes, nodeCodec).catch((caught: unknown) => caught)
  if (!(error instanceof WorkbookError)) throw new Error(`no WorkbookError: ${error}`)
  return [error.code, 'detail' in error.args ? error.args.detail : error.args]
}
const refusal = (...entries: MadeEntry[]) => trouble(zipOf(workbookEntries(entries)))

test.each([
  ['node', nodeCodec],
  ['browser', browserCodec],
])('reads a workbook with the codec of %s', async (_name, codec) => {
  const [grid] = await readFile('a.xlsx', zipOf(workbookEntries()), codec)
  expect(grid).toMatchObject({ file: 'a.xlsx', sheet: '人员', hidden: false, date1904: false })
  expect(listCells(grid!)).toEqual([
    [1, 1, 's', '编号'],
    [2, 2, 'n', 45292],
  ])
})

test.each<[string, Partial<MadeEntry>]>([
  ['a checksum that differs', { crc32: 1 }],
  ['a size too small', { size: 20 }],
  ['a size too large', { size: 2000 }],
])('the codec of browsers, which looks at checksums and sizes by itself, reads no part with %s', async (_, wrong) => {
  const bytes = zipOf(workbookEntries([{ ...sheet('<row/>'), ...wrong }]))
  await expect(readFile('a.xlsx', bytes, browserCodec)).rejects.toMatchObject({ code: 'damaged' })
})

test('follows relationships to parts of any name, absolute and relative', async () => {
  const rels = (target: string) => ({
    name: 'xl/_rels/workbook.xml.rels',
    data: relationships([['r1', 'worksheet', target]]),
  })
  const data = sheetPart('<row><c><v>7</v></c></row>')
  for (const [name, target] of [
    ['odd/one.xml', '/odd/one.xml'],
    ['odd/one.xml', '../odd/./one.xml'],
    ['xl/Blatt 1.xml', 'Blatt%201.xml'],
    ['xl/SHEETS/One.xml', 'sheets/one.XML'],
  ] as const)
    expect((await cells(rels(target), { name, data }))[0]).toEqual([[1, 1, 'n', 7]])
})

test('reads hidden sheets with a mark, and chart sheets as empty ones', async () => {
  const r = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
  const grids = await read(
    {
      name: 'xl/workbook.xml',
      data: `<w:workbook xmlns:w="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="${r}"><w:sheets><w:sheet name="图" q:id="c"/><w:sheet name="A" state="veryHidden" q:id="r1"/></w:sheets></w:workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships([
        ['r1', 'worksheet', 'worksheets/sheet1.xml'],
        ['c', 'chartsheet', 'nowhere.xml'],
      ]),
    },
    sheet('<row r="3"><c r="B3"><v>1</v></c></row>'),
  )
  expect(grids.map((grid) => [grid.sheet, grid.hidden, grid.rows.length])).toEqual([
    ['图', false, 0],
    ['A', true, 1],
  ])
})

test('moves dates of the 1904 calendar, but neither times nor plain numbers', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const [grid] = await read(
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="true"/><sheets><sheet name="A" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/styles.xml',
      data: `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="170" formatCode="[h]:mm"/></numFmts><cellXfs><xf/><xf numFmtId="31"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    },
    sheet('<row><c><v>100</v></c><c s="1"><v>100</v></c><c s="2"><v>0.5</v></c></row>'),
  )
  expect(listCells(grid!).map(([, , , value]) => value)).toEqual([100, 1562, 0.5])
  expect(grid!.date1904).toBe(true)
})

test('says which rows hold a cell that is struck through, and nothing where none is', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3" s="1"><v>3</v></c></row><row r="4"><c r="A4" s="1"/><c r="B4"><v>4</v></c></row>'
  const styles = (strike: string) => ({
    name: 'xl/styles.xml',
    data: `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/><font>${strike}</font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`,
  })
  const [struck] = await read(styles('<strike/>'), sheet(rows))
  expect([...struck!.struck!]).toEqual([3])
  const [plain] = await read(styles('<strike val="0"/>'), sheet(rows))
  expect(plain!.struck).toBeUndefined()
})

test('leaves out what merged areas cover, and rows that they empty', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>'
  const [grid] = await read(
    sheet(`${rows}<row r="4"><c r="C4"><v>4</v></c></row>`, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'),
  )
  expect([...grid!.rows]).toEqual([1, 4])
  expect(listCells(grid!)).toEqual([
    [1, 1, 'n', 1],
    [4, 3, 'n', 4],
  ])
  expect(grid!.columns[1]).toBeUndefined()
  expect(grid!.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }])
})

test('puts rows in order however they come, and texts into one table', async () => {
  const text = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`
  const [grid] = await read(
    sheet(`<row r="9">${text('A9', 'x')}</row><row r="2">${text('B2', '编号')}${text('A2', 'x')}</row>`),
  )
  expect(listCells(grid!)).toEqual([
    [2, 1, 's', 'x'],
    [2, 2, 's', '编号'],
    [9, 1, 's', 'x'],
  ])
  expect(new Set(grid!.texts).size).toBe(grid!.texts.length)
})

test('a cell in the last row and column costs next to nothing', async () => {
  const [grid] = await read(sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))
  expect([...grid!.rows]).toEqual([1_048_576])
  expect(grid!.columns[16_383]!.values.buffer.byteLength).toBeLessThan(1000)
})

test.each<[string, MadeEntry[], unknown]>([
  [
    'a sheet beyond the last row',
    [sheet('<row r="1048577"><c><v>1</v></c></row>')],
    ['too-large', { what: 'rows', limit: 1_048_576 }],
  ],
  [
    'a cell beyond the last column',
    [sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['too-large', { what: 'columns', limit: 16_384 }],
  ],
  [
    'a shared string that is not there',
    [sheet('<row><c t="s"><v>2</v></c></row>')],
    ['damaged', 'shared string 2 in row 1, column 1'],
  ],
  ['a style that is not there', [sheet('<row><c s="5"><v>2</v></c></row>')], ['damaged', 'style 5 in row 1, column 1']],
  [
    'two cells in one place',
    [sheet('<row><c r="A1"><v>2</v></c><c r="A1"><v>2</v></c></row>')],
    ['damaged', 'two cells in row 1, column 1'],
  ],
  ['a number that is none', [sheet('<row><c><v>zwei</v></c></row>')], ['damaged', 'number zwei in row 1, column 1']],
  [
    'a DOCTYPE',
    [{ name: 'xl/styles.xml', data: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }],
    ['entities', { part: 'xl/styles.xml' }],
  ],
  ['a checksum that differs', [{ ...sheet(''), crc32: 1 }], ['damaged', 'checksum differs']],
  ['a size too small', [{ ...sheet('<row/>'), size: 20 }], ['damaged', 'longer than declared']],
  ['a size too large', [{ ...sheet('<row/>'), size: 2000 }], ['damaged', 'shorter than declared']],
  ['an unknown compression', [{ ...sheet('<row/>'), method: 12 }], ['damaged', 'compression method 12']],
  ['an encrypted entry', [{ ...sheet('<row/>'), flags: 0x801 }], ['encrypted', {}]],
  [
    'GBK in a sheet',
    [{ ...sheet(''), data: Buffer.from('<worksheet>\xb1\xe0</worksheet>', 'latin1') }],
    ['damaged', 'bytes that are no utf-8'],
  ],
])('refuses %s', async (_name, entries, expected) => {
  expect(await refusal(...entries)).toEqual(expected)
})

test('refuses parts that are missing, doubled or lie over each other', async () => {
  const without = (name: string) => zipOf(workbookEntries().filter((entry) => entry.name !== name))
  expect(await trouble(without('xl/worksheets/sheet1.xml'))).toEqual(['damaged', 'missing part'])
  expect(await trouble(without('xl/workbook.xml'))).toEqual(['damaged', 'missing part'])
  expect((await trouble(without('xl/sharedStrings.xml')))[1]).toMatch(/missing part|shared string 0/)
  const twice = [...workbookEntries(), { name: 'XL/Workbook.xml', data: 'x' }]
  expect(await trouble(zipOf(twice))).toEqual(['damaged', 'two entries of one name'])
  const over = [...workbookEntries(), { name: 'a.bin', data: 'x'.repeat(200), offset: 0, stored: true }]
  expect((await trouble(zipOf(over)))[0]).toBe('damaged')
  const whole = zipOf(workbookEntries())
  for (const part of [0.2, 0.5, 0.9]) expect((await trouble(whole.subarray(0, whole.length * part)))[0]).toBe('damaged')
})

test('says what a package is instead of a workbook', async () => {
  const main = (target: string) =>
    zipOf([{ name: '_rels/.rels', data: relationships([['r', 'officeDocument', target]]) }])
  expect(await trouble(main('word/document.xml'))).toEqual(['office-document', { what: 'docx' }])
  expect((await trouble(main('xl/workbook.bin')))[0]).toBe('xlsb')
  expect(
    (
      await trouble(
        zipOf([
          { name: 'mimetype', data: 'a' },
          { name: 'content.xml', data: '<a/>' },
        ]),
      )
    )[0],
  ).toBe('ods')
  expect((await trouble(zipOf([{ name: 'holiday.jpg', data: 'x' }])))[0]).toBe('not-a-workbook')
})

test('tells progress, and stops when cancelled', async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
  )
  const bytes = zipOf(workbookEntries([sheet(rows.join(''))]))
  const seen: [number, number][] = []
  await readFile('a.xlsx', bytes, nodeCodec, { progress: (done, total) => seen.push([done, total]) })
  expect(seen.length).toBeGreaterThan(2)
  const [done, total] = seen.at(-1)!
  expect(done).toBe(total)
  expect(seen.every(([some], index) => index === 0 || some >= seen[index - 1]![0])).toBe(true)

  const control = new AbortController()
  const reading = readFile('a.xlsx', bytes, nodeCodec, { progress: () => control.abort(), signal: control.signal })
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
})

test.each([
  ['<c r="A1"><f>1+2</f></c>', [3, '']],
  ['<c r="A1"><f>1+2</f><v></v></c>', [3, '']],
  ['<c r="A1"><f>1+2</f><v/></c>', [3, '']],
  ['<c r="A1"><f t="shared" si="0"/></c>', [3, '']],
  ["<c r='A1'><f>1+2</f></c>", [3, '']],
  ['<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
  ['<c r="A1"><f>1+2</f><v>3</v></c>', [4, 3]],
])('%s: a formula whose result the file does not hold is no empty cell', async (cell, expected) => {
  const [grid] = await read(sheet(`<row r="1">${cell}<c r="B1"><v>7</v></c></row>`))
  const column = grid!.columns[0]
  const kind = column?.kinds[0]
  const value = column && (kind === CellKind.error ? grid!.texts[column.values[0]!] : column.values[0])
  expect(column && [kind, value]).toEqual(expected)
  expect(listCells(grid!)).toEqual([...(kind === CellKind.number ? [[1, 1, 'n', 3]] : []), [1, 2, 'n', 7]])
})

test('notes on cells and conversations are read with their cells, without who wrote them', async () => {
  const [grid] = await read(
    sheet('<row r="2"><c r="A2"><v>1</v></c></row>'),
    {
      name: 'xl/worksheets/_rels/sheet1.xml.rels',
      data: relationships([
        ['rId1', 'comments', '../comments1.xml'],
        ['rId2', 'threadedComment', '../threadedComments/threadedComment1.xml'],
      ]),
    },
    {
      name: 'xl/comments1.xml',
      data: '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>王敏</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>王敏:\n</t></r><r><t>请</t></r><r><t>假</t></r></text></comment><comment ref="B3" authorId="0"><text><t>[Threaded comment] …</t></text></comment></commentList></comments>',
    },
    {
      name: 'xl/threadedComments/threadedComment1.xml',
      data: '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" id="{1}"><text>未到</text></threadedComment><threadedComment ref="B3" id="{2}"><text>已补</text></threadedComment></ThreadedComments>',
    },
  )
  expect(grid?.notes).toEqual([
    { row: 2, column: 1, text: '请假' },
    { row: 3, column: 2, text: '未到\n已补' },
  ])
})
