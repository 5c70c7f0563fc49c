import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { openBook } from '../../../src/hosts/xlsx/change/packageBook'
import { editPackage } from '../../../src/hosts/xlsx/change/packageEdit'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook'
import { cellAt } from '../../../src/workbook/grid'
import { layoutOf, looksLike } from '../../support/layout'

const DAY = looksLike('yyyy-mm-dd')

async function sheetOf(bytes: Uint8Array): Promise<string> {
  const edit = await editPackage('台账.xlsx', bytes, nodeCodec)
  return edit.text((await openBook(edit)).sheets[0]!.part)
}

test('new cells look like those above, and what may be entered there may be entered in them', async () => {
  const area = { top: 2, left: 2, bottom: 2, right: 2 }
  const layout = {
    ...layoutOf('人员', [
      ['姓名', '入职'],
      ['赵一', { value: 45_000, look: DAY }],
    ]),
    validations: [{ area, list: ['甲', '乙'], hintTitle: '', hint: '' }],
  }
  const book = openXlsx('台账.xlsx', await writeXlsx([layout], nodeCodec, { title: '', created: 0 }), nodeCodec)
  await book.read()
  const like = { row: 2, column: 2 }
  await book.change([3, 4].map((row) => ({ sheet: '人员', row, column: 2, value: 45_000 + row, like })))
  const [grid] = await book.read()
  const kinds = [1, 2, 3].map((slot) => cellAt(grid!, slot, 2))
  expect(kinds).toEqual([45_000, 45_003, 45_004].map((value) => ({ kind: 'date', value })))
  expect(await sheetOf(book.bytes())).toContain('sqref="B2 B3:B4"')
})

const COLS: readonly (readonly [what: string, widths: readonly number[], wanted: string])[] = [
  ['where no column has a width', [], '<cols><col min="3" max="3" width="20.625" customWidth="1"/></cols>'],
  ['behind those that have one', [10, 12], '<col min="3" max="3" width="20.625" customWidth="1"/></cols>'],
  ['in the place of one', [10, 12, 8, 9], 'min="3" max="3" width="20.625" customWidth="1"/><col min="4"'],
]

test.each(COLS)(
  'a column that is begun looks like the one beside, is as wide as asked and takes no list over, %s',
  async (_, columnWidths, wanted) => {
    const area = { top: 1, left: 2, bottom: 9, right: 2 }
    const layout = {
      ...layoutOf('人员', [
        ['姓名', '入职'],
        ['赵一', { value: 45_000, look: DAY }],
      ]),
      columnWidths,
      validations: [{ area, list: ['甲', '乙'], hintTitle: '', hint: '' }],
    }
    const book = openXlsx('台账.xlsx', await writeXlsx([layout], nodeCodec, { title: '', created: 0 }), nodeCodec)
    await book.read()
    const like = { row: 2, column: 2 }
    await book.change([
      { sheet: '人员', row: 1, column: 3, value: '来源', like: { row: 1, column: 2 }, width: 20 },
      { sheet: '人员', row: 3, column: 3, value: 45_003, like },
    ])
    const [grid] = await book.read()
    expect(cellAt(grid!, 2, 3)).toEqual({ kind: 'date', value: 45_003 })
    const xml = await sheetOf(book.bytes())
    expect(xml).toContain(wanted)
    expect(xml).toContain('sqref="B1:B9"')
  },
)
