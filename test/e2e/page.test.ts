import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../src/hosts/xlsx/xlsxWorkbook'
import { momentOf } from '../../src/records/moment'
import { sampleLayouts } from '../../src/sample/institute'
import { cellName } from '../../src/workbook/address'
import { cellAt } from '../../src/workbook/grid'
import type { Layout } from '../../src/workbook/layout'
import { axeFindings } from './axe'
import { commandLineReport } from './commandLine'
import { openPage, shown, until } from './paneSteps'
import { describePage, type OpenedPage, usePage } from './standalonePage'

const NOW = '2016-12-10T09:30'
const window = { from: momentOf(2016, 11, 10)!, to: momentOf(2016, 12, 20)! }
const workbook = sampleLayouts({ staff: 40, records: 600, seed: 3, year: 2016, messy: false, window })

const bytesOf = (layouts: readonly Layout[]) => writeXlsx(layouts, nodeCodec, { title: '', created: 0 })

/** The sample with the first hours of its attendance in words, and where they stand. */
async function broken(): Promise<{ bytes: Uint8Array; row: number; column: number; hours: string }> {
  const book = openXlsx('台账.xlsx', await bytesOf(workbook), nodeCodec)
  const grid = (await book.read()).find(({ sheet }) => sheet === '实际参会人员')!
  const column = grid.columns.findIndex((_, index) => {
    const head = cellAt(grid, 0, index + 1)
    return head.kind === 'text' && head.text === '学时'
  })
  const held = cellAt(grid, 1, column + 1)
  const place = { row: 2, column: column + 1 }
  await book.change([{ sheet: '实际参会人员', ...place, value: '四小时左右' }])
  return { bytes: book.bytes(), ...place, hours: 'value' in held ? String(held.value) : '' }
}

const idle = ({ page }: OpenedPage) => page.getByRole('progressbar').first().waitFor({ state: 'detached' })

describePage('the standalone page', () => {
  const open = usePage()

  // That it starts and writes where a server gives it, pageFiles.test.ts tells; the policy there is the pane's.
  test('from a double click to three sheets to stamp, and the same figures on the command line', async () => {
    const opened = await open({ origin: 'file', now: NOW })
    const { page, frame } = opened
    expect(await axeFindings(frame)).toEqual([])
    const { bytes, row, column, hours } = await broken()
    await opened.choose('选择文件', [{ name: '台账.xlsx', bytes }])
    await idle(opened)

    // Checked: the finding leads to its cell, which is corrected in place.
    await openPage(frame, '数据检查')
    await page.getByRole('button', { name: /“四小时左右”/ }).click()
    const grid = page.getByRole('grid', { name: '工作表 实际参会人员' })
    const cell = grid.locator(`#cell-${row}-${column}`)
    await cell.and(page.locator('[aria-selected=true]')).waitFor()
    expect(await cell.textContent()).toBe('四小时左右')
    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: `修改 ${cellName(row, column)}` }).fill(hours)
    await page.keyboard.press('Enter')
    await page.getByText('有未保存的改动').waitFor()
    await page.getByRole('tab', { name: '数据检查（已完成）' }).waitFor()
    expect(await axeFindings(frame)).toEqual([])

    await openPage(frame, '执行情况')
    await page.getByRole('button', { name: '写入培训项目执行情况表' }).click()
    await page.getByText('已写入 培训项目执行情况表').waitFor()
    await reportBackbone(opened)
    await openPage(frame, '年度总结')
    await page.getByRole('main').getByRole('button', { name: '保存年度总结' }).click()
    await page.getByText('已保存 2016 年度总结').waitFor()
    await page.getByRole('button', { name: '写入年度总结' }).click()
    await page.getByText('已写入 年度总结').waitFor()
    await page.getByRole('tab', { name: '骨干人才培训情况表', exact: true }).waitFor()

    // Looked at before stamping: each line holds, or leads to its cells.
    await page.getByRole('button', { name: '用印前检查' }).click()
    const lines = page.getByRole('region', { name: '用印前检查' }).getByRole('listitem')
    await lines.filter({ hasText: '“年度总结”已写出，打印出来与数据一致' }).waitFor()
    await lines.filter({ hasText: '骨干人才已完成上报' }).getByRole('img', { name: '已满足', exact: true }).waitFor()
    expect(await axeFindings(frame)).toEqual([])

    const saved = await opened.downloaded(() => page.getByRole('button', { name: '保存', exact: true }).click())
    expect(saved.name).toBe('台账.xlsx')
    await page.getByText('已下载 台账.xlsx').waitFor()
    await page.getByText('有未保存的改动').waitFor({ state: 'detached' })
    const { figures } = await commandLineReport(saved.bytes, NOW)
    expect(figures.backbone.status).toBe('finished')
    expect(figures.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    for (const [key, name] of SUMMARY)
      expect([name, Number.parseFloat(await shown(frame, name))]).toEqual([name, figures.summary[key]])
  })

  test('lists from departments are read together with the workbook, and findings name their file', async () => {
    const opened = await open({ origin: 'file', now: NOW })
    const { page, frame } = opened
    const list = `${'\uFEFF'}培训班,用户编号,姓名,学时\n没有这个班,,查无此人,4\n`
    await opened.choose('选择文件', [
      { name: '台账.xlsx', bytes: await bytesOf(workbook) },
      { name: '一室参会名单.csv', bytes: Buffer.from(list) },
    ])
    await idle(opened)
    await page.getByRole('button', { name: '2 个文件' }).waitFor()
    await openPage(frame, '数据检查')
    const finding = page.getByRole('button', { name: /一室参会名单\.csv/ }).first()
    await finding.click()
    const grid = page.getByRole('grid', { name: '工作表 一室参会名单' })
    await grid.waitFor()
    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: /^修改 / }).fill('不在册的人')
    await page.keyboard.press('Enter')
    await page.getByText('有未保存的改动').waitFor()
    // The list comes first, then the workbook.
    const saved = await opened.downloaded(() => page.getByRole('button', { name: '保存', exact: true }).click())
    expect(saved.name).toBe('一室参会名单.csv')
    expect(Buffer.from(saved.bytes).toString()).toBe(list.replace('查无此人', '不在册的人'))
    await page.getByText('已下载 台账.xlsx').waitFor()
    await page.getByText('有未保存的改动').waitFor({ state: 'detached' })
    expect(await page.getByText('已下载 一室参会名单.csv').count()).toBe(1)
    await page.getByRole('button', { name: '2 个文件' }).click()
    await page.getByRole('button', { name: '不再读取 一室参会名单.csv' }).click()
    await until(async () => (await page.getByRole('button', { name: /一室参会名单\.csv/ }).count()) === 0)
  })
})

/** Reports all candidates and finishes. */
async function reportBackbone({ page, frame }: OpenedPage): Promise<void> {
  await openPage(frame, '骨干人才')
  await page.getByRole('textbox', { name: '操作人' }).fill('钱安')
  await page.getByRole('button', { name: /^全部上报（\d+）$/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '上报', exact: true }).click()
  await page.getByText(/^已上报 \d+ 人$/).waitFor()
  // Named twice: the line of what comes next leads here too.
  await page.getByRole('main').getByRole('button', { name: '完成上报' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '完成上报' }).click()
  await page.getByText(/^已完成上报，共 \d+ 人/).waitFor()
  await page.getByRole('button', { name: '写入骨干人才培训情况表' }).click()
  await page.getByText('已写入 骨干人才培训情况表').waitFor()
}

/** Figures of the summary as they are called in `report --json` and on the page. */
const SUMMARY = [
  ['trainingPersonTimes', '单位培训总人次'],
  ['planExecutionRate', '年度计划执行率'],
  ['reached100', '完成100学时人数'],
  ['staffCompletionRate', '职工完训率'],
  ['backboneRate', '骨干人才完训率'],
  ['averageHours', '单位职工平均学时'],
] as const
