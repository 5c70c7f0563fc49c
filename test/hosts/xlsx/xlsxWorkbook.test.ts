import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook'
import { behavesLikeWorkbook } from '../../support/behavesLikeWorkbook'

behavesLikeWorkbook('xlsx', async (first) =>
  openXlsx('a.xlsx', await writeXlsx(first, nodeCodec, { title: 'a', created: 0 }), nodeCodec),
)

test('a text file of values is read, but no sheet can be added to it', async () => {
  const book = openXlsx('a.csv', new TextEncoder().encode('姓名,学时\n柏小川,4\n'), nodeCodec)
  expect(await book.read()).toHaveLength(1)
  await expect(book.write([])).rejects.toMatchObject({ code: 'not-a-workbook' })
})
