import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { layoutOf } from '../support/layout'
import { SMALL } from '../support/smallInstitute'
import { axeFindings } from './axe'
import { openPage, until } from './paneSteps'
import { describePage, type OpenedPage, usePage } from './standalonePage'

const NOW = '2025-11-01T09:30'

/** Pictures to look at: SHOTS=folder. */
const FOLDER = process.env.SHOTS

const BOOK = {
  ...SMALL,
  培训班: [...SMALL.培训班, ['党课', 2025, '未实施', '2025-12-05', '2025-12-05', 8, 20, 0, 0, 0, null]],
}

describePage('催办 on the page', () => {
  const open = usePage()

  async function opened(locale: 'zh-CN' | 'en-US' = 'zh-CN', width = 330): Promise<OpenedPage> {
    const made = await open({ origin: 'file', now: NOW, locale, width, height: 1100 })
    const layouts = Object.entries(BOOK).map(([sheet, rows]) => layoutOf(sheet, rows))
    const bytes = await writeXlsx(layouts, nodeCodec, { title: '', created: 0 })
    await made.choose(locale === 'zh-CN' ? '选择文件' : 'Choose files', [{ name: '台账.xlsx', bytes }])
    await openPage(made.frame, locale === 'zh-CN' ? '学习统计' : 'Study statistics')
    await made.page.getByRole('tab', { name: locale === 'zh-CN' ? '催办' : 'Reminders', exact: true }).click()
    return made
  }

  async function shoot({ page }: OpenedPage, name: string): Promise<void> {
    if (!FOLDER) return
    mkdirSync(FOLDER, { recursive: true })
    await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
  }

  /** What was copied last, whichever way the browser lets it. */
  async function copies({ page }: OpenedPage): Promise<() => Promise<string>> {
    await page.evaluate(() => {
      const kept = window as unknown as { copied: string }
      kept.copied = ''
      const clipboard = {
        writeText: async (text: string) => {
          kept.copied = text
        },
      }
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard })
    })
    return () => page.evaluate(() => (window as unknown as { copied: string }).copied)
  }

  /** What would have to be scrolled sideways. */
  const scrolled = ({ frame }: OpenedPage) =>
    frame.evaluate(() => {
      const all = [document.documentElement, ...document.querySelectorAll('main, main *')]
      // Fields scroll what is typed into them.
      const wide = all.filter(
        (one) => !/^(input|textarea)$/i.test(one.tagName) && one.scrollWidth > one.clientWidth + 1,
      )
      return wide.filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX)).map(({ tagName }) => tagName)
    })

  test('the list says who and what, respects the filters, and copies the text to a person and to a department', async () => {
    const made = await opened()
    const { page, frame } = made
    const list = page.getByRole('list', { name: '催办清单' })
    await list.getByText('还差 70 学时').first().waitFor()
    await list.getByText('→ 党课（2025-12-05，8 学时）').waitFor()
    for (const total of [
      '学时未完成 未完成 1 人',
      '还差学时 还差 70 学时',
      '未实施 未实施 2 个班',
      '待补填 待补填 1 个班',
    ])
      await page.getByRole('button', { name: `催办清单 ${total}，查看怎样得出` }).waitFor()
    await page.getByText('待审核 1 条；截止日期 2025-12-31').waitFor()
    await shoot(made, 'reminders-zh-CN')
    expect(await axeFindings(frame)).toEqual([])
    const copied = await copies(made)
    await list.getByRole('button', { name: '复制给蓝一苇的话' }).press('Enter')
    await page.getByText('已复制给蓝一苇的话').waitFor()
    expect(await copied()).toMatch(/^蓝一苇，您好：\n.*还差 70 学时/)
    await list.getByRole('button', { name: '复制给软件室的话' }).click()
    await page.getByText('已复制给软件室的话').waitFor()
    expect(await copied()).toMatch(/^软件室：\n/)
    await page.getByRole('searchbox').fill('无人')
    await page.getByText('没有要催办的事项').waitFor()
  })

  test('a text that the browser does not let us copy is shown to be selected', async () => {
    const { page } = await opened()
    // Refused at once, or never answered, as while the browser asks.
    await page.evaluate(() => {
      let asked = 0
      const refuse = {
        writeText: () => (asked++ === 0 ? Promise.reject(new Error('no')) : new Promise(() => undefined)),
      }
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: refuse })
      document.execCommand = () => false
    })
    await page.getByRole('button', { name: '复制给蓝一苇的话' }).click()
    const shown = page.getByRole('textbox', { name: '复制给蓝一苇的话' })
    await shown.waitFor()
    expect(await shown.inputValue()).toContain('蓝一苇，您好：')
    const selected = () =>
      page.evaluate(() => {
        const field = document.activeElement as HTMLTextAreaElement
        return field.value?.slice(field.selectionStart, field.selectionEnd) ?? ''
      })
    await until(async () => (await selected()).includes('蓝一苇，您好：'))
    await page.getByRole('searchbox').fill('无人')
    await page.getByText('没有要催办的事项').waitFor()
    expect(await shown.count()).toBe(0)
    await page.getByRole('searchbox').fill('')
    // Low, with the list scrolled: what is to be selected stands above it.
    await page.setViewportSize({ width: 330, height: 400 })
    await page.getByRole('button', { name: '复制给软件室的话' }).click()
    await until(async () => (await selected()).startsWith('软件室：'))
    const { y } = (await page.getByRole('textbox', { name: '复制给软件室的话' }).boundingBox())!
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(400)
  })

  test('words are changed, an unknown name is told as it is typed, they are kept and given back; the sheet is written, and can be printed', async () => {
    const made = await opened()
    const { page, frame } = made
    await page.getByRole('button', { name: '催办用语' }).click()
    const form = page.getByRole('region', { name: '催办用语' })
    const field = form.getByRole('textbox', { name: '发给个人的话' })
    const keep = form.getByRole('button', { name: '保存用语：个人' })
    await field.fill('{姓明}，')
    await form.getByText('{姓明} 没有这一项').waitFor()
    expect(await keep.isDisabled()).toBe(true)
    await field.fill('{姓名}，还差')
    await form.getByRole('button', { name: '插入{还差}' }).first().click()
    await form.getByText('蓝一苇，还差70 学时').waitFor()
    await shoot(made, 'reminders-words-zh-CN')
    expect(await axeFindings(frame)).toEqual([])
    await keep.click()
    await page.getByText('有未保存的改动').first().waitFor()
    // Only once the words are those in force, nothing being under way, is there nothing to keep and something to give back.
    const restore = form.getByRole('button', { name: '恢复默认：个人' })
    await until(async () => (await keep.isDisabled()) && (await restore.isEnabled()))
    const copied = await copies(made)
    await page.getByRole('button', { name: '复制给蓝一苇的话' }).click()
    await page.getByText('已复制给蓝一苇的话').waitFor()
    expect(await copied()).toBe('蓝一苇，还差70 学时')
    await restore.click()
    await form.getByText('蓝一苇，您好：').waitFor()

    await page.getByRole('button', { name: '写入催办清单' }).click()
    await page.getByText('已写入').first().waitFor()
    await page.getByRole('button', { name: '预览与打印' }).click()
    await page.getByRole('combobox').click()
    await page.getByRole('option', { name: '催办清单' }).click()
    await page.getByRole('main').getByText('2025年度催办清单').first().waitFor()
    await shoot(made, 'reminders-preview')
  })

  test('in English, too, and no wider than the narrowest pane', async () => {
    const made = await opened('en-US', 320)
    const { page } = made
    await page.getByText('70 hours missing').first().waitFor()
    expect(await scrolled(made)).toEqual([])
    await page.getByRole('button', { name: 'Words of reminders' }).click()
    await page.getByRole('region', { name: 'Words of reminders' }).waitFor()
    expect(await scrolled(made)).toEqual([])
    await shoot(made, 'reminders-en')
  })
})
