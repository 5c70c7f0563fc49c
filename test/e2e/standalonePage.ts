import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Frame, Page } from 'playwright-core'
import { findChromium } from '../../tools/browsers.mjs'
import { launch } from './browser'
import { PATIENCE } from './excelPage'
import { PANE, serve } from './paneFiles'
import { describeInBrowser } from './usePanes'

/** The single file, as it is opened by a double click; `XUESHI_PAGE` names another. */
const SINGLE_FILE = process.env.XUESHI_PAGE ?? join(__dirname, '../../dist/xueshi.html')

/** Where the page is opened from: the disk, or a server with the policy of the real ones. */
export type Origin = 'file' | 'server'

export interface PageOptions {
  readonly origin: Origin
  /** What the clock shows all the time, in China: `2016-12-10T09:30`. */
  readonly now?: string
  readonly locale?: 'zh-CN' | 'en-US'
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark' | 'contrast'
  /** Whether the browser hands out files that can be written; the tests choose files as other browsers do otherwise. */
  readonly fileAccess?: boolean
  /** A script to run in the page before its own. */
  readonly before?: () => void
}

export interface OpenedPage {
  readonly page: Page
  readonly frame: Frame
  /** Addresses asked for that are not the page's own. */
  readonly requests: string[]
  readonly errors: string[]
  /** Chooses files in the start screen or the toolbar, by the name of the button. */
  choose(button: string, files: readonly GivenFile[]): Promise<void>
  /** The file that comes down when this is done. */
  downloaded(act: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }>
  /** The same browser, opened at the page once more. */
  reload(): Promise<void>
}

export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** `describe` where the page is built and a browser is there. */
export function describePage(name: string, tests: () => void): void {
  if (existsSync(SINGLE_FILE)) describeInBrowser(name, tests)
  else describe.skip(`${name} (the page is not built)`, tests)
}

/**
 * Opens the page in one browser and from one server for all tests of the block. After each test it is held to what is never
 * allowed: a request to elsewhere, an error in the page.
 */
export function usePage(): (options: PageOptions) => Promise<OpenedPage> {
  let browser: Browser
  let server: Server
  const open: { readonly opened: OpenedPage; close(): Promise<void> }[] = []

  beforeAll(async () => {
    browser = await launch(findChromium()!)
    server = createServer((request, response) => {
      const served = serve(PANE, new URL(request.url!, 'http://localhost').pathname)
      if (!served) return response.writeHead(404).end()
      response.writeHead(200, served.headers)
      return response.end(served.body)
    })
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  })

  afterEach(async () => {
    const pages = open.splice(0)
    await Promise.all(pages.map(({ close }) => close()))
    for (const { requests, errors } of pages.map(({ opened }) => opened))
      expect({ requests, errors }).toEqual({ requests: [], errors: [] })
  })

  afterAll(async () => {
    await browser?.close()
    await new Promise((resolve) => server.close(resolve))
  })

  return async (options) => {
    const { port } = server.address() as AddressInfo
    const url = options.origin === 'file' ? pathToFileURL(SINGLE_FILE).href : `http://localhost:${port}/xueshi.html`
    const made = await openedPage(browser, url, options)
    open.push(made)
    return made.opened
  }
}

async function openedPage(browser: Browser, url: string, options: PageOptions) {
  const { now, locale = 'zh-CN', width = 1280, height = 800, theme = 'light', fileAccess = false, before } = options
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(PATIENCE)
  const requests: string[] = []
  const errors: string[] = []
  const own = new URL(url)
  context.on('request', (request) => {
    const asked = new URL(request.url())
    const isOwn = own.protocol === 'file:' ? asked.href.split('#')[0] === own.href : asked.host === own.host
    if (!isOwn && !['blob:', 'data:'].includes(asked.protocol)) requests.push(asked.href)
  })
  if (!fileAccess) await context.addInitScript(withoutFileAccess)
  if (before) await context.addInitScript(before)
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
  if (now) await page.clock.setFixedTime(`${now}+08:00`)
  const visit = async () => {
    await page.goto(url)
    await page.getByRole('button').or(page.getByText('这个浏览器太旧')).first().waitFor()
  }
  await visit()
  const opened: OpenedPage = {
    page,
    frame: page.mainFrame(),
    requests,
    errors,
    async choose(button, files) {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: button }).click(),
      ])
      const mimeType = 'application/octet-stream'
      await chooser.setFiles(files.map(({ name, bytes }) => ({ name, mimeType, buffer: Buffer.from(bytes) })))
    },
    async downloaded(act) {
      const [download] = await Promise.all([page.waitForEvent('download'), act()])
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
      return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
    },
    reload: visit,
  }
  return { opened, close: () => context.close() }
}

function withoutFileAccess(): void {
  for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
}
