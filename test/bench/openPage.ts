import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'

/** Milliseconds that a million records may take on a slow machine. */
const PATIENCE = 300_000

/** Milliseconds for the page to have settled, and for what follows the figures to come to its end. */
export const SETTLED = 800

/** Opens the single file as a double click does, in Chinese. */
export async function openPage(browser: Browser, html: string): Promise<Page> {
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

/** Gives the page a file, and waits until this is seen. Answers milliseconds. */
export async function openBook(page: Page, book: string, seen: () => Promise<void>): Promise<number> {
  const started = performance.now()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '选择文件' }).click(),
  ])
  await chooser.setFiles(book)
  await seen()
  return performance.now() - started
}

/** Waits until the figures stand there, and nothing is under way. */
export async function figures(page: Page): Promise<void> {
  await page.getByText('识别出的工作表').waitFor()
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
}
