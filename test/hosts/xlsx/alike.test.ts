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
