import { deflateRawSync } from 'node:zlib'
import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { readFile } from '../../../src/hosts/xlsx/read/readFile'
import { crc32 } from '../../../src/hosts/xlsx/zip/crc32'
import { type MadeEntry, relationships, sheetPart, workbookEntries, zipOf } from './zipOf'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const MEGABYTE = 1024 * 1024

async function refusal(...entries: MadeEntry[]) {
  const reading = readFile('a.xlsx', zipOf(workbookEntries(entries)), nodeCodec)
  return reading.then(
    () => 'read',
    (error) => [error.code, error.args.what ?? error.args.detail],
  )
}
const sheet = (data: string | Uint8Array, more: Partial<MadeEntry> = {}): MadeEntry => ({
  name: 'xl/worksheets/sheet1.xml',
  data,
  ...more,
})

test('a part that inflates a thousandfold is refused before it is inflated', async () => {
  expect(await refusal(sheet(new Uint8Array(20 * MEGABYTE).fill(0x20)))).toEqual(['too-large', 'ratio'])
})

test('a part that inflates a little more than any real sheet is refused, too', async () => {
  const made = { deflated: new Uint8Array(MEGABYTE), size: 51 * MEGABYTE }
  expect(await refusal(sheet('', made))).toEqual(['too-large', 'ratio'])
  expect(await refusal({ ...made, name: 'xl/sharedStrings.xml', data: '' })).toEqual(['too-large', 'ratio'])
})

test('a part that claims to inflate as well as a sheet of long texts written out in every cell is tried', async () => {
  const made = { deflated: new Uint8Array(MEGABYTE), size: 45 * MEGABYTE }
  expect((await refusal(sheet('', made)))[0]).toBe('damaged')
})

test('a part that says it is small is cut off where its size says so', async () => {
  const deflated = deflateRawSync(new Uint8Array(20 * MEGABYTE))
  expect(await refusal(sheet('x', { deflated, size: 1000 }))).toEqual(['damaged', 'longer than declared'])
})

test('many parts that swell are refused together', async () => {
  const data = new TextEncoder().encode(sheetPart(' '.repeat(6 * MEGABYTE)))
  const made = { data: '', deflated: deflateRawSync(data), size: data.length, crc32: crc32(data, 0) }
  const numbers = [1, 2, 3, 4]
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const sheets = numbers.map((n) => `<sheet name="s${n}" r:id="r${n}"/>`).join('')
  expect(
    await refusal(
      {
        name: 'xl/workbook.xml',
        data: `<workbook xmlns="${MAIN}" xmlns:r="${office}"><sheets>${sheets}</sheets></workbook>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: relationships(numbers.map((n) => [`r${n}`, 'worksheet', `s${n}.xml`])),
      },
      ...numbers.map((n) => ({ ...made, name: `xl/s${n}.xml` })),
    ),
  ).toEqual(['too-large', 'ratio'])
})

test('one part given as two sheets is refused', async () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${office}"><sheets><sheet name="a" r:id="r1"/><sheet name="b" r:id="r1"/></sheets></workbook>`
  expect(await refusal({ name: 'xl/workbook.xml', data: workbook })).toEqual(['damaged', 'two sheets of one part'])
})

test('entities are refused wherever they are declared', async () => {
  const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  for (const name of [
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/workbook.xml',
    '_rels/.rels',
    'xl/styles.xml',
  ])
    expect(await refusal({ name, data: `<?xml version="1.0"?>${laughs}<l>&b;</l>` })).toEqual(['entities', undefined])
})

test('endless nesting, attributes and texts are refused', async () => {
  expect(await refusal(sheet(`<worksheet xmlns="${MAIN}">${'<a>'.repeat(300)}`))).toEqual([
    'damaged',
    'elements nested too deep',
  ])
  const attributes = Array.from({ length: 1500 }, (_, n) => ` a${n}=""`).join('')
  expect(await refusal(sheet(`<worksheet xmlns="${MAIN}"><a${attributes}/>`))).toEqual([
    'damaged',
    'too many attributes',
  ])
  const long = 'x'.repeat(5 * MEGABYTE)
  const cell = `<row><c t="str"><v>${long}</v></c></row>`
  expect(await refusal(sheet(sheetPart(cell)))).toEqual(['damaged', 'a text too long'])
  expect(await refusal(sheet(`<worksheet xmlns="${MAIN}"><!-- ${long} --></worksheet>`))).toEqual([
    'damaged',
    'a text too long',
  ])
})

test('filler between small cells and strings is refused', async () => {
  const filler = (mark: string) => `${mark}${'x'.repeat(1000)}${mark === '<!--' ? '-->' : '?>'}`
  for (const mark of ['<!--', '<?x ']) {
    const strings = `<sst xmlns="${MAIN}">${`<si><t>a</t></si>${filler(mark)}`.repeat(100)}</sst>`
    const rows = sheetPart(`<row/>${filler(mark)}`.repeat(100))
    expect(await refusal({ name: 'xl/sharedStrings.xml', data: strings })).toEqual(['damaged', 'too many comments'])
    expect(await refusal(sheet(rows))).toEqual(['damaged', 'too many comments'])
  }
})

test('columns that would take far more memory than they have cells are refused', async () => {
  const rows: string[] = []
  for (let row = 1; row <= 5000; row++) rows.push(`<row r="${row}"><c r="A${row}"><v>1</v></c></row>`)
  const wide = Array.from({ length: 16_384 }, () => '<c><v>1</v></c>').join('')
  expect(await refusal(sheet(sheetPart(`${rows.join('')}<row r="5001">${wide}</row>`)))).toEqual(['too-large', 'cells'])
})

test('merged areas that cover each other over and over are refused', async () => {
  const rows = Array.from({ length: 50 }, (_, row) => `<row r="${row + 1}"><c><v>1</v></c><c><v>2</v></c></row>`).join(
    '',
  )
  const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100)}</mergeCells>`
  expect(await refusal(sheet(sheetPart(rows, merges)))).toEqual(['damaged', 'merged areas overlap'])
})
