import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook'
import { fullLayout } from '../../support/fullLayout'
import { layoutOf } from '../../support/layout'
import { packageFaults } from '../../support/packageFaults'
import { richPackage } from '../../support/richPackage'
import { partsOf, textsOf } from '../../support/zip'

const open = (bytes: Uint8Array) => openXlsx('a.xlsm', bytes, nodeCodec)
const namesIn = async (bytes: Uint8Array) => (await open(bytes).read()).map(({ sheet }) => sheet)

test('sheets that were added go again without a trace but their looks', async () => {
  const before = await richPackage()
  const book = open(before)
  await book.write(['年度总结', '学习统计'].map(fullLayout))
  expect(await book.remove(['学习统计', '年度总结', '没有的'])).toEqual(['年度总结', '学习统计'])
  const [old, now] = [await textsOf(before), await textsOf(book.bytes())]
  expect([...now.keys()]).toEqual([...old.keys()])
  // Formulas elsewhere may have looked at what is gone.
  const recalculated = (old.get('xl/workbook.xml') as string).replace('<calcPr ', '<calcPr fullCalcOnLoad="1" ')
  expect(now.get('xl/workbook.xml')).toBe(recalculated)
  const others = [...now].filter(([name, text]) => text !== old.get(name)).map(([name]) => name)
  expect(others).toEqual(['xl/workbook.xml', 'xl/styles.xml'])
})

test('what no sheet is named leaves the very bytes', async () => {
  const before = await richPackage()
  const book = open(before)
  expect(await book.remove(['年度总结'])).toEqual([])
  expect(book.bytes()).toBe(before)
})

test('a sheet of the user’s goes with its drawing, and the others’ names count anew', async () => {
  const book = open(await richPackage())
  const [data, drawing] = await namesIn(book.bytes())
  const before = await partsOf(book.bytes())
  expect(await book.remove([drawing!.toLowerCase()])).toEqual([drawing])
  const now = await partsOf(book.bytes())
  const gone = [...before.keys()].filter((name) => !now.has(name))
  expect(gone).toEqual(expect.arrayContaining(['xl/worksheets/sheet2.xml', 'xl/worksheets/_rels/sheet2.xml.rels']))
  expect(gone).not.toContain('xl/media/image1.png')
  const workbook = (await textsOf(book.bytes())).get('xl/workbook.xml')
  expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">')
  expect(workbook).not.toContain('hours')
  expect(await packageFaults(book.bytes())).toEqual([])
  expect((await namesIn(book.bytes()))[0]).toBe(data)
})

test('a workbook of which all sheets go keeps an empty one', async () => {
  const book = open(
    await writeXlsx([layoutOf('甲', [[1]]), layoutOf('乙', [[2]])], nodeCodec, { title: '', created: 0 }),
  )
  expect(await book.remove(['甲', '乙'])).toEqual(['甲', '乙'])
  expect(await namesIn(book.bytes())).toEqual(['Sheet1'])
  expect(await packageFaults(book.bytes())).toEqual([])
})
