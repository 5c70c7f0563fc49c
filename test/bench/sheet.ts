import type { Page } from 'playwright-core'
import { launch } from '../e2e/browser'
import { mainTasks, TRACED } from './mainTasks'
import { figures, openBook, openPage } from './openPage'

/*
 * Measures the sheet on the standalone page in Chromium: `sheet.mjs CHROMIUM HTML BOOK WIDE` scrolls the sheet of the records in BOOK,
 * changes one cell of it, and opens WIDE, a sheet of 16 384 columns. Prints milliseconds, as JSON: of the main thread's processor time, a
 * frame and the longest task of scrolling; by the clock, until an edit shows and until it is counted, and until WIDE is there.
 */

/** The sheet that has most of the records, and a cell of it that holds hours. */
const SHEET = '实际参会人员'
const ROW = 12
const FRAMES = 240
/** Pixels of the scroll bar a frame: slowly, row by row, and by whole views of rows. */
const STEPS = [60, 700]

const [chromium, html, book, wide] = process.argv.slice(2) as [string, string, string, string]
const browser = await launch(chromium)
try {
  const page = await openPage(browser, html)
  const opened = await openBook(page, book, () => figures(page))
  await page.getByRole('tab', { name: SHEET }).last().click()
  await page.locator('#cell-2-1').waitFor()
  await idle(page)
  await browser.startTracing(page, TRACED)
  for (const step of STEPS) await scroll(page, step)
  const tasks = mainTasks(await browser.stopTracing())
  const { shown, counted } = await edited(page)
  const other = await openPage(browser, html)
  const widely = await openBook(other, wide, () => other.locator('#cell-20-1').waitFor())
  process.stdout.write(
    JSON.stringify({
      frame: sum(tasks) / (FRAMES * STEPS.length),
      longest: Math.max(...tasks),
      opened,
      shown,
      counted,
      wide: widely,
    }),
  )
} finally {
  await browser.close()
}

/** Waits until the sheet's look has come, and nothing is drawn any more. */
async function idle(page: Page): Promise<void> {
  await page.waitForTimeout(3000)
}

/** Scrolls down so many pixels in each frame, and waits for each to be drawn. */
async function scroll(page: Page, step: number): Promise<void> {
  await page.getByRole('grid').evaluate(
    async (grid, { step, frames }) => {
      for (let frame = 0; frame < frames; frame++) {
        grid.scrollTop += step
        await new Promise(requestAnimationFrame)
      }
    },
    { step, frames: FRAMES },
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}

/** Types into a cell of the records: milliseconds until it shows, and until all is counted anew. */
async function edited(page: Page): Promise<{ shown: number; counted: number }> {
  const grid = page.getByRole('grid')
  await grid.evaluate((element) => {
    element.scrollTop = 0
  })
  const cell = page.locator(`#cell-${ROW}-1`)
  await cell.click()
  await page.keyboard.type('987')
  const started = performance.now()
  await page.keyboard.press('Enter')
  await cell.getByText('987', { exact: true }).waitFor()
  const shown = performance.now() - started
  const refresh = page.getByRole('button', { name: '重新统计' }).first()
  await refresh.click()
  await page.getByText('工作簿已改动').waitFor({ state: 'detached' })
  await figures(page)
  return { shown, counted: performance.now() - started }
}
