import { nodeCodec } from '../../../../src/faces/cli/reading/nodeCodec'
import { openXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook'
import { cellAt, type Grid } from '../../../../src/workbook/grid'
import { packageFaults } from '../../../support/packageFaults'
import { richParts, zipOf } from '../../../support/richPackage'
import { textsOf } from '../../../support/zip'

const SHEET = 'xl/worksheets/sheet1.xml'

/** A workbook whose first sheet 数据 holds these rows, and no list of the cells with formulas, as many programs write. */
async function bookWith(rows: string) {
  const parts = richParts()
  const sheet = String(parts.get(SHEET)).replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`)
  parts.set(SHEET, sheet)
  parts.delete('xl/calcChain.xml')
  const without = (part: string, pattern: RegExp) => parts.set(part, String(parts.get(part)).replace(pattern, ''))
  without('xl/_rels/workbook.xml.rels', /<Relationship [^>]*calcChain[^>]*\/>/)
  without('[Content_Types].xml', /<Override [^>]*calcChain[^>]*\/>/)
  return openXlsx('a.xlsm', await zipOf(parts), nodeCodec)
}

const SHARED =
  '<row r="1"><c r="A1"><v>10</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1</f><v>80</v></c><c r="D1"><v>8</v></c></row>' +
  '<row r="2"><c r="A2"><v>20</v></c><c r="B2"><f t="shared" si="0"/><v>160</v></c></row>' +
  '<row r="3"><c r="A3"><v>30</v></c><c r="B3"><f t="shared" si="0"/><v>240</v></c><c r="C3" t="str"><f>B1&amp;"h"</f><v>80h</v></c></row>'

const at = (row: number, column: number, value: string | number | null) => ({
  file: 'a.xlsm',
  sheet: '数据',
  row,
  column,
  value,
})

const shown = (grid: Grid) =>
  Array.from(grid.rows, (row, slot) =>
    grid.columns.flatMap((_, index) => {
      const cell = cellAt(grid, slot, index + 1)
      if (cell.kind === 'empty') return []
      return `${'ABCD'[index]}${row} ${cell.kind === 'error' ? `!${cell.text}` : cell.kind === 'number' ? cell.value : '?'}`
    }),
  ).flat()

test('no result stands that may not be true any more, and Excel computes it when it opens the file', async () => {
  const book = await bookWith(SHARED)
  const changed = await book.change([at(1, 1, 99)])
  expect(changed).toEqual({
    overwritten: [],
    stale: [
      { sheet: '数据', row: 1, column: 2 },
      { sheet: '数据', row: 3, column: 3 },
    ],
  })
  const [grid] = await book.read()
  expect(shown(grid!)).toEqual(['A1 99', 'B1 !', 'D1 8', 'A2 20', 'B2 160', 'A3 30', 'B3 240', 'C3 !'])
  expect((await textsOf(book.bytes())).get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"')
  expect(await packageFaults(book.bytes())).toEqual([])
})

test('the first cell of a shared formula can be changed: the others keep it as their own', async () => {
  const book = await bookWith(SHARED)
  const { overwritten } = await book.change([at(1, 2, 7)])
  expect(overwritten).toEqual([{ sheet: '数据', row: 1, column: 2, formula: 'A1*$D$1' }])
  const sheet = (await textsOf(book.bytes())).get(SHEET)!
  expect(sheet).toContain('<c r="B1"><v>7</v></c>')
  expect(sheet).toContain('<c r="B2"><f>A2*$D$1</f><v>160</v></c>')
  expect(sheet).toContain('<c r="B3"><f>A3*$D$1</f><v>240</v></c><c r="C3"><f>B1&amp;"h"</f></c>')
  const { overwritten: second } = await book.change([at(2, 2, 'x')])
  expect(second).toEqual([{ sheet: '数据', row: 2, column: 2, formula: 'A2*$D$1' }])
  expect(await packageFaults(book.bytes())).toEqual([])
})

test('what one formula fills is changed as a whole or not at all, and its cells are told where it is stale', async () => {
  const filled =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1">SUM(D1:D2)</f><v>0</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row>'
  const book = await bookWith(filled)
  const before = book.bytes()
  await expect(book.change([at(2, 2, 1)])).rejects.toMatchObject({
    code: 'array-formula',
    args: { sheet: '数据', cell: 'B2', area: 'B1:B2' },
  })
  expect(book.bytes()).toBe(before)
  await book.change([at(1, 3, 5)])
  await book.change([at(2, 1, 5)])
  const [grid] = await book.read()
  expect(shown(grid!)).toEqual(['A1 1', 'B1 !', 'C1 5', 'A2 5', 'B2 !#N/A'])
})

test('results that depend on a cell of another sheet go, too', async () => {
  const book = openXlsx('a.xlsm', await zipOf(richParts()), nodeCodec)
  const { overwritten, stale } = await book.change([{ ...at(2, 2, 9), sheet: '图' }])
  expect(overwritten).toEqual([{ sheet: '图', row: 2, column: 2, formula: '2*2' }])
  expect(stale.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
    ['数据', 4, 2],
    ['图', 4, 2],
  ])
})
