import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { momentOf } from '../../src/records/moment'
import { sampleLayouts } from '../../src/sample/institute'
import type { Theme } from './excelPage'
import { idle, introduce } from './paneSteps'
import { describePane, usePanes } from './usePanes'

/*
 * Pictures of every page for people to look at: SHOTS=folder npx jest test/e2e/shots
 * A pane without a workbook is a picture of its own: the empty state.
 */
const FOLDER = process.env.SHOTS

const window = { from: momentOf(2016, 11, 10)!, to: momentOf(2016, 12, 20)! }
const workbook = sampleLayouts({ staff: 120, records: 3000, seed: 7, year: 2016, messy: true, window })
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast']
const SIZES = [320, 350, 450].flatMap((width) => THEMES.map((theme) => ({ width, theme })))
const CASES = SIZES.flatMap((size) => (['zh-CN', 'en-US'] as const).map((locale) => ({ ...size, locale })))

const STEPS = ['data', 'checks', 'execution', 'backbone', 'summary', 'study']

if (!FOLDER) test.skip('pictures of every page (SHOTS names the folder)', () => {})
else
  describePane('pictures', () => {
    const open = usePanes()

    test.each(CASES)('$width $theme $locale', async ({ width, theme, locale }) => {
      mkdirSync(FOLDER, { recursive: true })
      const shown = { width, height: 900, theme, locale, now: '2016-12-10T09:30' }
      const { page, pane } = await open({ ...shown, platform: 'PC', workbook })
      const shoot = (name: string) =>
        page.screenshot({ path: join(FOLDER, `${name}-${width}-${theme}-${locale}.png`), animations: 'disabled' })
      await pane.getByRole('button').first().waitFor()
      await shoot('0-first')
      await introduce(pane, locale === 'zh-CN' ? 'zh-CN' : 'en')
      for (const [index, step] of STEPS.entries()) {
        await pane.getByRole('tab').nth(index).click()
        await pane.locator(`[role=tab][value=${step}][aria-selected=true]`).waitFor()
        await idle(pane)
        await shoot(`${index + 1}-${step}`)
      }
      const main = pane.getByRole('main')
      await main.getByRole('tab').last().click()
      await idle(pane)
      await shoot('6-study-charts')
      await main.getByRole('tab').first().click()
      await main.getByRole('button', { name: '王飞', exact: true }).click()
      await main.getByRole('heading', { name: '王飞' }).waitFor()
      await shoot('8-person')
      await main.getByRole('definition').getByRole('button').first().click()
      await pane.getByRole('dialog').waitFor()
      await shoot('9-figure')
      await page.keyboard.press('Escape')
      await pane.getByRole('tab').nth(STEPS.indexOf('backbone')).click()
      await main.getByRole('button', { name: locale === 'zh-CN' ? '完成上报' : 'Finish reporting' }).click()
      await pane.getByRole('dialog').waitFor()
      await shoot('9-finish')
      const empty = await open({ ...shown, platform: 'PC' })
      await introduce(empty.pane, locale === 'zh-CN' ? 'zh-CN' : 'en')
      await empty.page.screenshot({ path: join(FOLDER, `7-empty-${width}-${theme}-${locale}.png`) })
    })
  })
