import type { Page } from 'playwright-core'
import { launch } from '../e2e/browser'
import { mainTasks, TRACED } from './mainTasks'
import { figures, openBook, openPage } from './openPage'

/*
 * Measures the sheet on the standalone page in Chromium: `sheet.mjs CHROMIUM HTML BOOK ROUNDS WIDE…` scrolls the sheet of the records in
 * BOOK and changes one cell of it, so many rounds, and opens each WIDE, a sheet of 16 384 columns. Prints milliseconds, as JSON, the least
 * of the rounds: of the main thread's processor time, a frame and the longest task of scrolling; by the clock, until an edit shows and
 * until it is counted, and until each WIDE is there.
 */

/** The sheet that has most of the records, and a cell of it that names a class. */
const SHEET = '实际参会人员'
const ROW = 12
const FRAMES = 120
/** Pixels of the scroll bar a frame: slowly, row by row, and by whole views of rows. */
const STEPS = [60, 700]

const [chromium, html, book, rounds, ...wides] = process.argv.slice(2) as [string, string, string, string, ...string[]]
const browser = await launch(chromium, true)
try {
  const page = await openPage(browser, html)
  const opened = await openBook(page, book, () => figures(page))
  await page.getByRole('tab', { name: SHEET }).last().click()
  await page.locator('#cell-2-1').waitFor()
  await idle(page)
  const scrolled: { frame: number; longest: number }[] = []
  const edits: { shown: number; counted: number }[] = []
  for (let round = 1; round <= Number(rounds); round++) {
    await browser.startTracing(page, TRACED)
    for (const step of STEPS) await scroll(page, step)
    const tasks = mainTasks(await browser.stopTracing())
    scrolled.push({ frame: sum(tasks) / (FRAMES * STEPS.length), longest: Math.max(...tasks) })
    edits.push(await edited(page, `NoSuchClass${round}`))
  }
  await page.context().close()
  const widely: number[] = []
  for (const wide of wides) {
    const other = await openPage(browser, html)
    widely.push(await openBook(other, wide, () => other.locator('#cell-20-1').waitFor()))
    await other.context().close()
  }
  process.stdout.write(
    JSON.stringify({
      frame: least(scrolled.map(({ frame }) => frame)),
      longest: least(scrolled.map(({ longest }) => longest)),
      opened,
      shown: least(edits.map(({ shown }) => shown)),
      counted: least(edits.map(({ counted }) => counted)),
      wide: widely,
    }),
  )
} finally {
  await browser.close()
}

/** Waits until the sheet's look has come, the file is written, and nothing is drawn any more. */
async function idle(page: Page): Promise<void> {
  await page.waitForTimeout(5000)
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

function least(numbers: readonly number[]): number {
  return Math.min(...numbers)
}

/**
 * Types the name of a class that there is not into a cell of the records: milliseconds until it shows, and until it is counted, which its
 * mark says. It counts by itself, or once somebody asks where that took long the last time. Takes it back then.
 */
async function edited(page: Page, name: string): Promise<{ shown: number; counted: number }> {
  const grid = page.getByRole('grid')
  await grid.evaluate((element) => {
    element.scrollTop = 0
  })
  const cell = page.locator(`#cell-${ROW}-1`)
  const mark = `[data-mark="${ROW}-1"]`
  await cell.click()
  await page.keyboard.type(name)
  const started = performance.now()
  await page.keyboard.press('Enter')
  await cell.filter({ hasText: name }).waitFor()
  const shown = performance.now() - started
  await counted(page, mark, true)
  const took = performance.now() - started
  await idle(page)
  await page.keyboard.press('Control+z')
  await counted(page, mark, false)
  await idle(page)
  return { shown, counted: took }
}

/**
 * Waits until there is such a thing, or is no more, asking for it where nothing counts by itself. The page looks itself, at little, since
 * being asked from outside keeps it busy.
 */
async function counted(page: Page, selector: string, isWanted: boolean): Promise<void> {
  await page.evaluate(
    ({ selector, isWanted }) =>
      new Promise<void>((resolve) => {
        const looking = setInterval(() => {
          if ((document.querySelector(selector) !== null) === isWanted) {
            clearInterval(looking)
            resolve()
            return
          }
          const asks = [...document.querySelectorAll<HTMLElement>('button.fui-Link')]
          if (!document.querySelector('[role=progressbar]'))
            asks.find(({ textContent }) => textContent === '重新统计')?.click()
        }, 10)
      }),
    { selector, isWanted },
  )
}
