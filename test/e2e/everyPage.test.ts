import type { Frame, Locator } from 'playwright-core'
import { momentOf } from '../../src/records/moment'
import { sampleLayouts } from '../../src/sample/institute'
import { Notice } from '../excel-host/transport/connection'
import { axeFindings } from './axe'
import type { Theme } from './excelPage'
import { idle, introduce, openPage, PAGES, tabTo } from './paneSteps'
import { describePane, usePanes } from './usePanes'

const window = { from: momentOf(2016, 11, 10)!, to: momentOf(2016, 12, 20)! }
const workbook = sampleLayouts({ staff: 60, records: 900, seed: 7, year: 2016, messy: true, window })
const ASKED = { workbook, now: '2016-12-10T09:30' }
/** Of axe's rules the other themes bear upon this one; by all of them the narrow panes are looked at. */
const OF_THEMES = ['color-contrast']
const THEMES: readonly Theme[] = ['dark', 'contrast']
/** Where a pane stands makes it no wider, so one language is looked at in each. */
const NARROW = [
  ['OfficeOnline', 'zh-CN'],
  ['PC', 'en-US'],
] as const

describePane('every page', () => {
  const open = usePanes()

  test.each(THEMES)('axe finds nothing (%s)', async (theme) => {
    const { pane } = await open({ ...ASKED, platform: 'PC', theme })
    await introduce(pane)
    for (const page of PAGES) {
      await openPage(pane, page)
      expect({ page, found: await axeFindings(pane, OF_THEMES) }).toEqual({ page, found: [] })
    }
  })

  test.each(NARROW)(
    '%s, %s: nothing hangs out of a pane of 320 pixels, and axe finds nothing',
    async (platform, locale) => {
      const { pane } = await open({ ...ASKED, platform, locale, width: 320 })
      await introduce(pane, locale === 'zh-CN' ? 'zh-CN' : 'en')
      for (const index of PAGES.keys()) {
        await pane.getByRole('tab').nth(index).click()
        await pane
          .getByRole('tab')
          .nth(index)
          .and(pane.getByRole('tab', { selected: true }))
          .waitFor()
        await idle(pane)
        const wide = await pane.evaluate(() => {
          const main = document.querySelector('main')!
          return [document.documentElement, main].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
        })
        expect({ page: PAGES[index], wide }).toEqual({ page: PAGES[index], wide: [0, 0] })
        expect({ page: PAGES[index], found: await axeFindings(pane) }).toEqual({ page: PAGES[index], found: [] })
      }
    },
  )

  test('Escape closes what is open, and the focus goes back to where it came from', async () => {
    const { page, pane, host } = await open({ ...ASKED, platform: 'OfficeOnline' })
    await introduce(pane)
    const more = pane.getByRole('button', { name: '更多' })
    await more.focus()
    await page.keyboard.press('Enter')
    await pane.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    await pane.getByRole('menu').waitFor({ state: 'detached' })
    await focusOn(pane, more)
    await page.keyboard.press('Enter')
    await pane.getByRole('menuitem', { name: '删除报表' }).press('Enter')
    await pane.getByRole('dialog').or(pane.getByRole('alertdialog')).waitFor()
    expect(await axeFindings(pane)).toEqual([])
    await page.keyboard.press('Escape')
    await pane.getByRole('dialog').or(pane.getByRole('alertdialog')).waitFor({ state: 'detached' })
    await tabTo(page, pane, '更多')
    expect(host.notices).not.toContain(Notice.escapeExit)
  })
})

async function focusOn(pane: Frame, element: Locator): Promise<void> {
  await pane.waitForFunction((node) => node === document.activeElement, await element.elementHandle())
}
