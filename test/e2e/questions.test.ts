import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../src/hosts/xlsx/xlsxWorkbook'
import { listCells } from '../../src/workbook/gridList'
import { layoutOf } from '../support/layout'
import { axeFindings } from './axe'
import { openPage, until } from './paneSteps'
import { NOW, read } from './sampleBook'
import { describePage, usePage } from './standalonePage'

const DAY = ['姓名', '部门', '学时']
const BOOK = [
  layoutOf('设置', [
    ['项目', '值'],
    ['年度', 2016],
    ['单位在职总人数', 3],
  ]),
  layoutOf('人员', [
    ['用户编号', '姓名', '部门'],
    ['A1', '柏小川', '一部'],
    ['A2', '蓝一苇', '一部'],
  ]),
  layoutOf('培训班', [
    ['培训名称', '培训年度', '实施状态', '学时', '计划参加人数'],
    ['保密教育', 2016, '已实施', 24, 3],
  ]),
  layoutOf('签到甲', [['保密教育签到表', null, null], DAY, ['柏小川', '一部', 8], ['蓝一苇', '一部', 8]]),
  layoutOf('签到乙', [['保密教育签到表', null, null], DAY, ['柏小川', '一部', 8], ['柏小船', '一部', 8]]),
]

describePage('questions on the standalone page', () => {
  const open = usePage()

  test('what is asked is answered with a click that says what it changes, is kept in the workbook, and is taken back', async () => {
    const sheet = await open({ origin: 'file', now: NOW, width: 1100 })
    const { page, frame } = sheet
    const bytes = await writeXlsx(BOOK, nodeCodec, { title: '', created: 0 })
    await sheet.choose('选择文件', [{ name: '台账.xlsx', bytes }])
    await read(sheet)
    await openPage(frame, '数据检查')
    await page.getByRole('button', { name: /“保密教育”有 2 张签到表/ }).click()
    await page.getByText(/单位职工总学时 16 → 24/).waitFor()
    expect(await axeFindings(frame)).toEqual([])
    await page.getByRole('button', { name: '各天相加', exact: true }).click()
    await until(async () => (await page.getByRole('button', { name: '各天相加', exact: true }).count()) === 0)

    // Somebody whose name is misspelt: who may be meant, and what he would gain.
    await page.getByText('计入 8 小时').waitFor()
    await page.getByRole('button', { name: '柏小川 A1 一部', exact: true }).click()
    await until(async () => (await page.getByText('柏小船').count()) === 0)

    const saved = await sheet.downloaded(() => page.getByRole('button', { name: '保存', exact: true }).click())
    const grids = await openXlsx('a.xlsx', saved.bytes, nodeCodec).read()
    const kept = grids.find((grid) => grid.sheet === '读表设定')!
    expect(listCells(kept).map(([, , , value]) => value)).toEqual(expect.arrayContaining(['签到乙', '各天相加']))

    await openPage(frame, '数据')
    await page
      .getByRole('button', { name: /表头第 2 行，数据 2 行/ })
      .first()
      .click()
    await page.getByRole('region', { name: '签到甲 的前几行' }).waitFor()
    expect(await axeFindings(frame)).toEqual([])
    await page.getByRole('combobox', { name: 'C 列：学时' }).selectOption('不读取')
    await page.getByRole('button', { name: '取消 签到甲!C=不读' }).waitFor()
    await page.getByRole('button', { name: '取消 签到乙=各天相加' }).click()
    await until(async () => (await page.getByRole('button', { name: '取消 签到乙=各天相加' }).count()) === 0)
    await openPage(frame, '数据检查')
    await page.getByRole('button', { name: /“保密教育”有 2 张签到表/ }).waitFor()
  })
})
