import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { rowsExcerpt } from '../../../src/hosts/xlsx/change/packageRows'
import { Splice } from '../../../src/hosts/xlsx/change/packageSplice'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook'
import { cellAt } from '../../../src/workbook/grid'
import { layoutOf } from '../../support/layout'

const row = (number: number) => `<row r="${number}"><c r="A${number}"><v>${number}</v></c></row>`
const sheet = (rows: readonly string[]) =>
  `<worksheet><cols/><sheetData>${rows.join('')}</sheetData><mergeCells/></worksheet>`
const TEXT = sheet([2, 3, 5, 8, 9].map(row))

test.each([
  [[3], [3]],
  [[2], [2]],
  [[9], [9]],
  [[4], [5]],
  [[1], [2]],
  [[10], []],
  [
    [5, 6, 9],
    [5, 8, 9],
  ],
])('of rows %j the excerpt holds %j', (wanted, kept) => {
  expect(rowsExcerpt(TEXT, new Set(wanted))!.text).toBe(sheet(kept.map(row)))
})

test('changes to the excerpt are made to the whole, also at its seams', () => {
  const excerpt = rowsExcerpt(TEXT, new Set([4, 8, 10]))!
  const splice = new Splice(excerpt.text)
  splice.insert(excerpt.text.indexOf(row(5)), row(4))
  const eighth = excerpt.text.indexOf(row(8))
  splice.replace(eighth, eighth + row(8).length, '<row r="8"/>')
  splice.insert(excerpt.text.indexOf('</sheetData>'), row(10))
  expect(excerpt.restored(splice)).toBe(sheet([row(2), row(3), row(4), row(5), '<row r="8"/>', row(9), row(10)]))
})

test.each([
  ['rows without numbers', '<sheetData><row/></sheetData>'],
  ['rows out of order', `<sheetData>${row(2)}${row(1)}</sheetData>`],
  ['a comment', `<sheetData><!-- ${row(1)} --></sheetData>`],
])('nothing is left out of %s', (_, text) => {
  expect(rowsExcerpt(text, new Set([1]))).toBeNull()
})

test('a cell of a sheet beyond what is read as a tree is changed, and no other', async () => {
  let seed = 1
  const word = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed.toString(36)
  }
  // Texts that do not deflate to nothing: else the file would be taken for a bomb.
  const rows = Array.from({ length: 18_000 }, (_, index) => [
    ''.padEnd(2000, Array.from({ length: 20 }, word).join('')),
    index,
  ])
  const bytes = await writeXlsx([layoutOf('大', rows)], nodeCodec, { title: '', created: 0 })
  const inline = openXlsx('a.xlsx', bytes, nodeCodec)
  await inline.write([layoutOf('大', rows)])
  await inline.change([{ sheet: '大', row: 17_000, column: 2, value: 4.5 }])
  const [grid] = await inline.read()
  expect(cellAt(grid!, 16_999, 2)).toEqual({ kind: 'number', value: 4.5 })
  expect(cellAt(grid!, 16_998, 2)).toEqual({ kind: 'number', value: 16_998 })
  expect(grid!.rows).toHaveLength(18_000)
})
