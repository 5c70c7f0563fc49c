import type { Frame, Page } from 'playwright-core'
import { momentOf } from '../../src/records/moment'
import { sampleLayouts } from '../../src/sample/institute'
import { PLATFORMS } from './excelPage'
import { focused, idle, tabTo, until, untilFocused, untilSaid } from './paneSteps'
import { describePane, usePanes } from './usePanes'

const window = { from: momentOf(2016, 11, 10)!, to: momentOf(2016, 12, 20)! }
const workbook = sampleLayouts({ staff: 40, records: 600, seed: 3, year: 2016, messy: false, window })

describePane('the keyboard alone', () => {
  const open = usePanes()

  test.each(PLATFORMS)('%s: goes through the whole year, to three tables and every row of a list', async (platform) => {
    const { page, pane, user } = await open({ workbook, now: '2016-12-10T09:30', platform })
    const right = String(user.read('实际参会人员!F2'))
    user.hadTyped('实际参会人员!F2', '四小时左右')
    await pane.getByRole('button', { name: '开始' }).waitFor()
    await pane.locator('body').focus()
    const press = async (name: string) => {
      await tabTo(page, pane, name)
      await page.keyboard.press('Enter')
    }
    const said = (text: string) => untilSaid(pane, text)
    await press('开始')
    await pane.getByRole('tab', { name: '数据（' }).waitFor()
    await idle(pane)

    await step(page, pane, '数据检查')
    await page.keyboard.press('F8')
    await until(() => user.selection() === '实际参会人员!F2')
    user.type('实际参会人员!F2', right)
    await pane.getByText('工作簿已改动').waitFor()
    await press('重新统计')
    await pane.getByRole('tab', { name: '数据检查（已完成）' }).waitFor()

    await step(page, pane, '执行情况')
    await press('年度计划执行率')
    await pane.getByRole('dialog', { name: '年度计划执行率' }).waitFor()
    await tabTo(page, pane, '转到 培训班')
    await page.keyboard.press('Enter')
    await until(() => user.selection().startsWith('培训班!'))
    await page.keyboard.press('Escape')
    await pane.getByRole('dialog').waitFor({ state: 'detached' })
    await until(async () => (await focused(pane)).includes('年度计划执行率'))
    await press('写入培训项目执行情况表')
    await said('已写入 培训项目执行情况表')

    await step(page, pane, '骨干人才')
    await tabTo(page, pane, '操作人')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('钱安')
    await press('全部上报')
    await pane.getByRole('dialog').waitFor()
    await press('上报')
    await said('已上报')
    await press('完成上报')
    await pane.getByRole('dialog').waitFor()
    await press('完成上报')
    await said('已完成上报')
    // On to what comes next, not to 退回.
    await untilFocused(pane, '保存年度总结')
    await press('写入骨干人才培训情况表')
    await said('已写入 骨干人才培训情况表')

    await step(page, pane, '年度总结')
    await press('转到本页的“保存年度总结”')
    await untilFocused(pane, '保存年度总结')
    await page.keyboard.press('Enter')
    await said('已保存 2016 年度总结')
    await press('写入年度总结')
    await said('已写入 年度总结')

    // From row to row of a list, and on behind it.
    await step(page, pane, '学习统计')
    const names = pane.getByRole('list').getByRole('listitem')
    const nameOf = (row: number) => names.nth(row).getByRole('button').first().textContent()
    const [first, second] = [(await nameOf(0))!, (await nameOf(1))!]
    await pane.getByRole('searchbox').focus()
    await tabTo(page, pane, first)
    await page.keyboard.press('ArrowDown')
    await untilFocused(pane, second)
    await page.keyboard.press('ArrowUp')
    await untilFocused(pane, first)
    // However fast: no key is lost to a row that is not drawn yet.
    for (let row = 1; row < 40; row++) await page.keyboard.press('ArrowDown')
    await until(async () => (await rowInFocus(pane)) === 39)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await untilFocused(pane, '写入学习统计、机构统计')
  })
})

/** Which row of a list the focus is in, from 0; NaN for none. */
function rowInFocus(pane: Frame): Promise<number> {
  return pane.evaluate(() => Number(document.activeElement?.closest('[data-index]')?.getAttribute('data-index') ?? 'x'))
}

/** Goes to a step of the year by its tab. */
async function step(page: Page, pane: Frame, name: string): Promise<void> {
  const current = (await pane.getByRole('tab', { selected: true }).first().getAttribute('aria-label'))!
  await tabTo(page, pane, current)
  for (let presses = 0; !(await focused(pane)).startsWith(name); presses++) {
    if (presses === 6) throw new Error(`no step ${name}`)
    await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('Enter')
  await pane.getByRole('main', { name, exact: true }).waitFor()
  await idle(pane)
}
