import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { layoutOf } from '../support/layout'
import { SMALL } from '../support/smallInstitute'
import { axeFindings } from './axe'
import { openPage } from './paneSteps'
import { describePage, type OpenedPage, usePage } from './standalonePage'

const NOW = '2025-12-10T09:30'

/** Pictures to look at: SHOTS=folder. */
const FOLDER = process.env.SHOTS

const [ATTENDED, ...CAME] = SMALL.实际参会人员
const [STAFF, ...PEOPLE] = SMALL.人员
const BOOK = {
  ...SMALL,
  人员: [STAFF!, ...PEOPLE.slice(0, 3), ['X004', '宫知夏', '星野计算技术研究所', '硬件室', '是', null]],
  实际参会人员: [
    [...ATTENDED!, '签到'],
    ...CAME.map((row) => [...row, '√']),
    ['保密教育', 'X001', '柏小川', null, '否', '√'],
    ['保密教育', 'X002', '蓝一苇', null, '否', null],
    ['保密教育', 'X003', '闻人朔', null, null, '√'],
  ],
}

describePage('actions on rows', () => {
  const open = usePage()

  async function opened(locale: 'zh-CN' | 'en-US' = 'zh-CN'): Promise<OpenedPage> {
    const made = await open({ origin: 'file', now: NOW, locale, width: 350, height: 900 })
    const layouts = Object.entries(BOOK).map(([sheet, rows]) => layoutOf(sheet, rows))
    const bytes = await writeXlsx(layouts, nodeCodec, { title: '', created: 0 })
    await made.choose(locale === 'zh-CN' ? '选择文件' : 'Choose files', [{ name: '台账.xlsx', bytes }])
    return made
  }

  async function shoot({ page }: OpenedPage, name: string): Promise<void> {
    if (!FOLDER) return
    mkdirSync(FOLDER, { recursive: true })
    await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
  }

  test('all who signed in are confirmed with the keyboard, and taken back in one step; a class is marked as held', async () => {
    const made = await opened()
    const { page, frame } = made
    await openPage(frame, '执行情况')
    await shoot(made, 'actions-execution')
    await page.getByRole('button', { name: '实际参会人员 保密教育' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '已签到未确认' }).click()
    const first = dialog.getByRole('checkbox', { name: '柏小川 X001' })
    await first.press('Control+a')
    await dialog.getByText('已选 2 / 2').waitFor()
    expect(await axeFindings(frame)).toEqual([])
    await shoot(made, 'actions-attendees')
    await dialog.getByRole('button', { name: '确认参加' }).press('Enter')
    await dialog.getByText('将写入 2 个单元格').waitFor()
    await dialog.getByText('柏小川　最终参会：否 → 是').waitFor()
    await dialog.getByText('闻人朔　最终参会：（空） → 是').waitFor()
    await shoot(made, 'actions-preview')
    await dialog.getByRole('button', { name: '写入 2 个单元格' }).click()
    await page.getByText('刚写入了 2 个单元格。').waitFor()
    await page.getByRole('main').getByRole('button', { name: '撤销' }).click()
    await page.getByText('已撤销上一次改动').waitFor()
    expect(await page.getByText('刚写入了').count()).toBe(0)

    // What is starred is asked for, and what must be approved is shown.
    await page.getByRole('button', { name: '实施… 保密教育' }).click()
    const holding = page.getByRole('dialog')
    await holding.getByRole('button', { name: '实施', exact: true }).click()
    await holding.getByText(/实施前要填：天数/).waitFor()
    await shoot(made, 'actions-hold')
    expect(await axeFindings(frame)).toEqual([])
    for (const [field, text] of Object.entries({
      天数: '1',
      参训人数: '25',
      具体地点: '一楼',
      培训对象: '全体',
      培训目的: '保密',
      培训内容: '条例',
      联系人: '甲',
      联系电话: '1',
    }))
      await holding.getByRole('textbox', { name: field }).fill(text)
    await holding.getByRole('button', { name: '实施', exact: true }).click()
    await holding.getByText('下面的变动须报上级管理员审批：').waitFor()
    await shoot(made, 'actions-hold-preview')
    await holding.getByRole('button', { name: /^写入/ }).click()
    await page.getByText(/^刚写入了/).waitFor()
    await page.getByRole('button', { name: '实施… 保密教育' }).waitFor({ state: 'detached' })
  })

  test('external study is reviewed in bulk by its filters; people are marked, and what a row lacks is entered in its place', async () => {
    const made = await opened()
    const { page, frame } = made
    await openPage(frame, '学习统计')
    await page.getByRole('tab', { name: '外部学习审核' }).click()
    await page.getByRole('checkbox', { name: '蓝一苇 慕课' }).check()
    expect(await axeFindings(frame)).toEqual([])
    await shoot(made, 'actions-external')
    await page.getByRole('button', { name: '审核通过' }).click()
    await page.getByText('蓝一苇　审核状态：待审核 → 通过').waitFor()
    await page.getByRole('button', { name: '写入 1 个单元格' }).click()
    await page.getByText('刚写入了 1 个单元格。').waitFor()
    await page.getByRole('main').getByRole('button', { name: '撤销' }).click()
    await page.getByText('刚写入了').waitFor({ state: 'detached' })

    await page.getByRole('tab', { name: '人员管理' }).click()
    await page.getByRole('textbox', { name: '宫知夏的入职时间' }).fill('2025年7月1日')
    await shoot(made, 'actions-staff')
    expect(await axeFindings(frame)).toEqual([])
    await page.getByRole('textbox', { name: '宫知夏的入职时间' }).press('Enter')
    await page.getByText('宫知夏　入职时间：（空） → 2025-07-01').waitFor()
    await page.getByRole('button', { name: '写入 1 个单元格' }).click()
    await page.getByText('刚写入了 1 个单元格。').waitFor()
    await page.getByRole('checkbox', { name: '柏小川 X001' }).check()
    await page.getByRole('button', { name: '没有学时要求' }).click()
    await page.getByText('柏小川　是否有学时要求：是 → 否').waitFor()
  })
})
