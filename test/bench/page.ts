import { existsSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { launch } from '../e2e/browser'
import { figures, openBook, openPage, SETTLED } from './openPage'

/*
 * Measures the standalone page in Chromium: `page.mjs CHROMIUM HTML BOOK tasks|memory` opens the page, gives it the workbook and waits
 * for the figures. Prints, as JSON, milliseconds until they stood there and, of `tasks`, the milliseconds of processor time
 * of the main thread's longest task, of `memory`, the renderer's peak in MB: null where the system does not tell it.
 */

interface TraceEvent {
  readonly ph: string
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of processor time. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

const [chromium, html, book, what] = process.argv.slice(2) as [string, string, string, 'tasks' | 'memory']
const browser = await launch(chromium)
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
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
  const took = await openBook(page, book, () => figures(page))
  await page.waitForTimeout(SETTLED)
  return { took, longest: longestTask((await browser.stopTracing()).toString()) }
}

function longestTask(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] }
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const main = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  )
  const tasks = traceEvents.filter((event) => event.ph === 'X' && event.name === 'RunTask' && main.has(threadOf(event)))
  if (tasks.length === 0) throw new Error('the trace has no tasks of the page’s main thread')
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000
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
