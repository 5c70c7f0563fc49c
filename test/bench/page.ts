import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { launch } from '../e2e/browser'

/*
 * Measures the standalone page in Chromium: `page.mjs CHROMIUM HTML BOOK tasks|memory` opens the page, gives it the workbook and waits
 * for the figures. Prints, as JSON, milliseconds until they stood there and, of `tasks`, the milliseconds of processor time
 * of the main thread's longest task, of `memory`, the renderer's peak in MB: null where the system does not tell it.
 */

/** Milliseconds that a million records may take on a slow machine. */
const PATIENCE = 300_000

/** Milliseconds for the page to have settled, and for what follows the figures to come to its end. */
const SETTLED = 800

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
  const page = await opened(browser)
  if (what === 'memory') {
    const took = await figuresOf(page)
    return { took, peak: await rendererPeak(browser) }
  }
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
  const took = await figuresOf(page)
  await page.waitForTimeout(SETTLED)
  return { took, longest: longestTask((await browser.stopTracing()).toString()) }
}

async function opened(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
  context.setDefaultTimeout(PATIENCE)
  // The browser's own file dialog cannot be driven.
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'))
  const page = await context.newPage()
  await page.goto(pathToFileURL(html).href)
  await page.getByRole('button', { name: '选择文件' }).waitFor()
  await page.waitForTimeout(SETTLED)
  return page
}

/** Gives the page the workbook, and waits until its figures stand there. Answers milliseconds. */
async function figuresOf(page: Page): Promise<number> {
  const figures = page.getByText('识别出的工作表')
  const started = performance.now()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '选择文件' }).click(),
  ])
  await chooser.setFiles(book)
  await figures.waitFor()
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
  return performance.now() - started
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
