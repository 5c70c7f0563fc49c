import { existsSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { launch } from '../e2e/browser'
import { mainTasks, TRACED } from './mainTasks'
import { figures, openBook, openPage, SETTLED } from './openPage'

/*
 * Measures the standalone page in Chromium: `page.mjs CHROMIUM HTML BOOK tasks|memory` opens the page, gives it the workbook and waits
 * for the figures. Prints, as JSON, milliseconds until they stood there and, of `tasks`, the milliseconds of processor time
 * of the main thread's longest task, of `memory`, the renderer's peak in MB: null where the system does not tell it.
 */

const [chromium, html, book, what] = process.argv.slice(2) as [string, string, string, 'tasks' | 'memory']
const browser = await launch(chromium, true)
try {
  process.stdout.write(JSON.stringify(await measured(browser)))
} finally {
  await browser.close()
}

async function measured(browser: Browser) {
  const page = await openPage(browser, html)
  if (what === 'memory') {
    const took = await openBook(page, book, () => figures(page))
    return { took, peak: await rendererPeak(browser) }
  }
  await browser.startTracing(page, TRACED)
  const took = await openBook(page, book, () => figures(page))
  await page.waitForTimeout(SETTLED)
  return { took, longest: Math.max(0, ...mainTasks(await browser.stopTracing())) }
}

/** Of the largest renderer, workers included, as Linux keeps it. */
async function rendererPeak(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const peaks = processInfo.flatMap(({ type, id }) => {
    const status = `/proc/${id}/status`
    if (type !== 'renderer' || !existsSync(status)) return []
    return [Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]) / 1024]
  })
  return peaks.length > 0 ? Math.max(...peaks) : null
}
