import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { layoutOf } from '../support/layout'
import { SMALL } from '../support/smallInstitute'
import { axeFindings } from './axe'
import { commandLineWhatIf } from './commandLine'
import { focused, introduce, openPage } from './paneSteps'
import { describePage, type OpenedPage, usePage } from './standalonePage'
import { describePane, usePanes } from './usePanes'

const NOW = '2025-12-10T09:30'

/** Pictures to look at: SHOTS=folder. */
const FOLDER = process.env.SHOTS

/** One who lacks 8 hours, and one record that waits. */
const BOOK = {
  ...SMALL,
  外部学习: [
    ...SMALL.外部学习,
    ['X002', '蓝一苇', 2025, '研修', '外部培训', '晨光学会', '2025-07-07', '2025-07-18', '62', '通过'],
  ],
}

describePage('试算 on the page', () => {
  const open = usePage()

  async function opened(locale: 'zh-CN' | 'en-US' = 'zh-CN', width = 350): Promise<OpenedPage> {
    const made = await open({ origin: 'file', now: NOW, locale, width, height: 1400 })
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

  test('a near miss is offered the least that would do, and the button says what the year would be', async () => {
    const made = await opened()
    const { page, frame } = made
    await openPage(frame, '骨干人才')
    await shoot(made, 'whatif-list-zh-CN')
    await page
      .getByRole('article', { name: '蓝一苇' })
      .getByRole('button', { name: '试算：再有8学时外部培训（蓝一苇）' })
      .click()
    const panel = page.getByRole('region', { name: '试算' })
    await panel.getByRole('listitem').filter({ hasText: '蓝一苇(X002)+8学时外部培训' }).waitFor()
    expect(await focused(frame)).toBe('试算')
    const row = (says: string) => rowOf(panel, says)
    await row('骨干人才候选人数 1 2').waitFor()
    await row('完成100学时人数 1 2').waitFor()
    await panel.getByText('成为骨干人才候选人的 1 人：').waitFor()
    await panel.getByText('92 小时 → 100 小时').waitFor()
    expect(await axeFindings(frame)).toEqual([])
    await shoot(made, 'whatif-step-zh-CN')

    // It stays while other pages are looked at, and goes when it is taken away; the workbook was never touched.
    await openPage(frame, '年度总结')
    await page.getByRole('button', { name: '试算 (1)' }).click()
    await row('单位职工总学时 193.5 小时 201.5 小时').waitFor()
    await panel.getByRole('button', { name: '去掉 蓝一苇(X002)+8学时外部培训' }).click()
    await panel.getByText('还没有假设').waitFor()
    expect(await panel.getByRole('table').count()).toBe(0)
    expect(await page.getByText('有未保存的改动').count()).toBe(0)
  })

  test('a record, a class, a setting and an approval are assumed with the keyboard alone', async () => {
    const made = await opened()
    const { page, frame } = made
    await openPage(frame, '年度总结')
    await page.getByRole('button', { name: '试算' }).press('Enter')
    const panel = page.getByRole('region', { name: '试算' })
    const assumed = (text: string) => panel.getByRole('listitem').filter({ hasText: text }).waitFor()
    const pick = async (label: string | RegExp, typed: string) => {
      const box = panel.getByRole('combobox', { name: label })
      await box.pressSequentially(typed)
      await page.getByRole('option', { name: typed }).first().waitFor()
      await box.press('ArrowDown')
      await box.press('Enter')
      await page.getByRole('option').first().waitFor({ state: 'detached' })
    }
    await pick(/^人员/, '蓝一苇')
    await panel.getByRole('textbox', { name: '学时' }).fill('约8')
    await panel.getByText('要写学时，如 16 或 40小时1分').waitFor()
    await panel.getByRole('textbox', { name: '学时' }).fill('40小时1分')
    await panel.getByRole('textbox', { name: '学时' }).press('Enter')
    await assumed('蓝一苇(X002)+40小时1分外部培训')

    await panel.getByRole('button', { name: '+ 培训班', exact: true }).press('Enter')
    await pick('培训班', '保密教育')
    await panel.getByRole('button', { name: '添加' }).press('Enter')
    await assumed('实施:保密教育')
    await rowOf(panel, '年度计划执行率 50.00% 100.00%').waitFor()

    await panel.getByRole('button', { name: '+ 设置', exact: true }).press('Enter')
    await pick('设置的项目', '年度学时要求')
    await panel.getByText('现在是 100').waitFor()
    for (const value of ['120', '150']) {
      await panel.getByRole('textbox', { name: '改成' }).fill(value)
      await panel.getByRole('textbox', { name: '改成' }).press('Enter')
      await assumed(`年度学时要求=${value}`)
    }
    await pick('设置的项目', '考核办法')
    await pick('改成', '专业技术人员90学时')
    await panel.getByRole('button', { name: '添加' }).press('Enter')
    await assumed('考核办法=专业技术人员90学时')
    await panel.getByRole('button', { name: '去掉 考核办法=专业技术人员90学时' }).press('Enter')
    // A setting says one thing at a time.
    expect(await panel.getByText('年度学时要求=120').count()).toBe(0)
    await panel.getByText('不再是候选人的 1 人：').waitFor()

    await panel.getByRole('button', { name: '+ 审核通过', exact: true }).press('Enter')
    await panel.getByRole('button', { name: '添加' }).press('Enter')
    await assumed('审核通过:全部')
    await panel.getByText('1 条由不计变为计入').waitFor()
    expect(await axeFindings(frame)).toEqual([])
    await shoot(made, 'whatif-all-zh-CN')
    await panel.getByRole('button', { name: '全部去掉' }).press('Enter')
    await panel.getByText('还没有假设').waitFor()
  })

  test('in English, too, and no wider than the narrowest pane', async () => {
    const made = await opened('en-US')
    const { page, frame } = made
    await openPage(frame, 'Backbone talent')
    await page.getByRole('button', { name: 'What if: 8h External training more (蓝一苇)' }).click()
    const panel = page.getByRole('region', { name: 'What if' })
    await panel.getByText('1 person becomes a candidate:').waitFor()
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    // The steps' tabs, here as on all pages, are called by their whole names.
    expect((await axeFindings(frame)).filter((found) => !found.includes('role="tab"'))).toEqual([])
    await shoot(made, 'whatif-step-en')
  })
})

describePane('试算 in Excel', () => {
  const open = usePanes()

  test('gives the figures that the command line gives, and asks nothing of Excel', async () => {
    const workbook = Object.entries(BOOK).map(([sheet, rows]) => layoutOf(sheet, rows))
    const { pane, host, saveXlsx } = await open({ platform: 'PC', workbook, now: NOW })
    await introduce(pane)
    await openPage(pane, '骨干人才')
    const trips = host.userTrips.length
    await pane.getByRole('button', { name: '试算：再有8学时外部培训（蓝一苇）' }).click()
    const panel = pane.getByRole('region', { name: '试算' })
    await panel.getByRole('button', { name: '+ 设置' }).click()
    await panel.getByRole('combobox', { name: '设置的项目' }).fill('骨干人才比例')
    await pane.getByRole('option', { name: '骨干人才比例' }).click()
    await panel.getByRole('textbox', { name: '改成' }).fill('50%')
    await panel.getByRole('button', { name: '添加' }).click()
    await panel.getByRole('listitem').filter({ hasText: '骨干人才比例=50%' }).waitFor()
    const { candidates, figures, becameCandidates } = await commandLineWhatIf(
      await saveXlsx(),
      NOW,
      '蓝一苇+8学时外部培训',
      '骨干人才比例=50%',
    )
    const { before, after } = figures.reached100!
    await rowOf(panel, `完成100学时人数 ${before} ${after}`).waitFor()
    await rowOf(panel, `骨干人才候选人数 ${candidates.before} ${candidates.after}`).waitFor()
    await rowOf(panel, '骨干人才应上报人数 0 2').waitFor()
    expect(becameCandidates.map(({ name }) => name)).toEqual(['蓝一苇'])
    expect(host.userTrips).toHaveLength(trips)
  })
})

/** The row that says a figure, what it is and what it would be: `完成100学时人数 1 2`. */
function rowOf(panel: Locator, says: string): Locator {
  const [name, ...values] = says.split(/ (?!小时)/)
  const cells = values.map((value) =>
    panel
      .page()
      .getByRole('cell')
      .filter({ hasText: new RegExp(`^${value}$`) }),
  )
  return cells.reduce(
    (row, cell) => row.filter({ has: cell }),
    panel.getByRole('row').filter({ has: panel.page().getByRole('rowheader', { name: name!, exact: true }) }),
  )
}
