import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core'
import type { Layout } from '../../src/workbook/layout'
import { ExcelHost, type ExcelHostOptions, type Fault } from '../excel-host/excelHost'
import { bookOfLayouts } from '../excel-host/fill'
import { newBook } from '../excel-host/model/book'
import { frameName, webParent } from '../excel-host/transport/webParent'
import { userOfExcel } from '../excel-host/userOfExcel'
import { loadXlsx } from '../excel-host/xlsx/loadXlsx'
import { saveXlsx } from '../excel-host/xlsx/saveXlsx'
import { Bridge, desktopScript } from './desktopScript'
import { PANE, type Served, serve } from './paneFiles'

export type Platform = 'OfficeOnline' | 'PC'
export const PLATFORMS: readonly Platform[] = ['OfficeOnline', 'PC']

export type Theme = 'light' | 'dark' | 'contrast'

export interface PaneOptions {
  /** `none`: a browser without any Excel around. */
  readonly platform: Platform | 'none'
  /** An .xlsx file, or the sheets; one empty sheet where not given. */
  readonly workbook?: Uint8Array | readonly Layout[]
  /** The language of Office; Chinese where not given. */
  readonly locale?: 'zh-CN' | 'en-US'
  readonly theme?: Theme
  readonly width?: number
  readonly height?: number
  readonly faults?: readonly Fault[]
  /** `denied`: as for a user who blocks third-party cookies. */
  readonly storage?: 'allowed' | 'denied'
  /** What the clock shows all the time, in China: `2016-12-10T09:30`. The clock runs where not given. */
  readonly now?: string
  readonly host?: Omit<ExcelHostOptions, 'book'>
  /** The folder that is served as the pane's, and the page in it. */
  readonly files?: string
  readonly start?: string
  /** `none`: the server says nothing of what the pane is allowed to do. */
  readonly headers?: 'ours' | 'none'
  /** Files of the pane's own that do not arrive. */
  readonly blocked?: RegExp
  /** Runs in the page before anything else does. */
  readonly before?: () => void
}

/** A pane beside an emulated workbook. */
export interface OpenPane {
  /** The tab of the browser: key presses go here. */
  readonly page: Page
  /** The pane's own document: the frame inside Excel on the web, the page itself on the desktop. */
  readonly pane: Frame
  readonly host: ExcelHost
  readonly user: ReturnType<typeof userOfExcel>
  /** Addresses asked for that are not the pane's own. */
  readonly requests: string[]
  /** Errors and warnings of the page, and files of its own that it asked for in vain. */
  readonly errors: string[]
  saveXlsx(): Promise<Uint8Array>
  /** The user closes the pane and opens it again on the same workbook, in the same browser. */
  reopen(): Promise<Pick<OpenPane, 'page' | 'pane'>>
  close(): Promise<void>
}

/** How long anything awaited may take, in milliseconds; far more than it does, also beside a neighbour that keeps all cores busy. */
export const PATIENCE = 60_000

const PANE_ORIGIN = 'https://xueshi.test'
const EXCEL_URL = 'https://excel.officeapps.live.com/x/excel.html'

/** Opens the pane in a browser of nothing but it, next to a workbook held in this process. Every other address is refused. */
export async function openPane(browser: Browser, options: PaneOptions): Promise<OpenPane> {
  const { locale = 'zh-CN', theme = 'light', width = 350, height = 700, start = 'taskpane.html' } = options
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  context.setDefaultTimeout(PATIENCE)
  const requests: string[] = []
  const errors: string[] = []
  const host = new ExcelHost({
    ...options.host,
    ...(options.platform === 'PC' ? { payloadLimit: 2 ** 40 } : {}),
    book: bookOf(options),
  })
  host.faults.push(...(options.faults ?? []))
  const { files = PANE, headers = 'ours' } = options
  const served = (path: string) => (headers === 'ours' ? serve(files, path) : serve(files, path, ''))
  await context.route('**/*', (route) => answer(route, served, requests, errors))
  if (options.blocked) await context.route(options.blocked, (route) => route.abort())
  if (options.before) await context.addInitScript(options.before)
  if (options.storage === 'denied') await context.addInitScript(denyStorage)
  if (options.now) await context.addInitScript(stopClock, Date.parse(`${options.now}+08:00`))
  const begin = async () => {
    const page = await context.newPage()
    listen(page, errors)
    const opening = { locale, theme, url: `${PANE_ORIGIN}/${start}` }
    return { page, pane: await OPENINGS[options.platform](page, host, opening) }
  }
  const first = await begin()
  return {
    ...first,
    host,
    user: userOfExcel(host),
    requests,
    errors,
    saveXlsx: () => saveXlsx(host.book),
    reopen: async () => {
      await Promise.all(context.pages().map((page) => page.close()))
      return begin()
    },
    async close() {
      // What a closing page still asks for has nobody to answer it, and is no fault of the pane.
      for (const page of context.pages()) page.removeAllListeners()
      await closed(context)
    },
  }
}

function bookOf({ workbook }: PaneOptions) {
  if (workbook === undefined) return newBook()
  return workbook instanceof Uint8Array ? loadXlsx(workbook) : bookOfLayouts(workbook)
}

/** Ends all that goes on in the page first: what is cut off in mid-air would be an error. */
async function closed(context: BrowserContext): Promise<void> {
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await context.close()
}

async function answer(
  route: Route,
  serve: (path: string) => Served | null,
  requests: string[],
  errors: string[],
): Promise<void> {
  const url = new URL(route.request().url())
  if (url.href === EXCEL_URL) return route.fulfill({ contentType: 'text/html', body: EXCEL_PAGE })
  if (url.origin !== PANE_ORIGIN) {
    requests.push(url.href)
    return route.abort()
  }
  const served = serve(url.pathname)
  if (served) return route.fulfill(served)
  errors.push(`404 ${url.pathname}`)
  return route.fulfill({ status: 404, body: '' })
}

function listen(page: Page, errors: string[]): void {
  const told = (text: string) => {
    // office.js itself complains of one of its looks at the storage, and works without.
    if (!text.endsWith('(office.js)')) errors.push(text)
  }
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') told(message.text())
  })
  page.on('pageerror', (error) => told(error.stack ?? error.message))
  page.on('crash', () => told('the page crashed'))
}

interface Opening {
  readonly locale: string
  readonly theme: Theme
  readonly url: string
}

/** The page around the pane is a mere messenger: it gives on what the pane posts, and the frame's answers. */
const EXCEL_PAGE = `<!doctype html><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%;overflow:hidden}iframe{border:0;width:100%;height:100%;display:block}</style>
<body><script>
addEventListener('message', (event) => { if (typeof event.data === 'string') ${Bridge.posted}(event.data) })
function openFrame(name, src) {
  const frame = document.createElement('iframe')
  // A frame takes its name when it begins; office.js reads there who its host is.
  frame.name = name
  frame.src = src
  frame.title = 'pane'
  window.${Bridge.hear} = (message) => frame.contentWindow.postMessage(message, '*')
  document.body.append(frame)
}
</script>`

async function openOnWeb(page: Page, host: ExcelHost, { locale, url }: Opening): Promise<Frame> {
  const web = { parentUrl: EXCEL_URL, locale }
  const post = (message: string) => void call(page, Bridge.hear, message).catch(ignored)
  const receive = webParent(host, web, post)
  await page.exposeBinding(Bridge.posted, (_, message: string) => receive(message))
  await page.goto(EXCEL_URL)
  const attached = page.waitForEvent('frameattached')
  await call(page, 'openFrame', frameName(web), url)
  const frame = await attached
  await frame.waitForURL(url)
  return frame
}

async function openOnDesktop(page: Page, host: ExcelHost, { locale, theme, url }: Opening): Promise<Frame> {
  const { settings, excelApi } = host
  const desktop = { locale, fullVersion: '16.0.14332.20000', theme: OFFICE_THEMES[theme] }
  await page.exposeBinding(Bridge.answer, (_, body: string, flags: number) => host.answer(body, flags))
  await page.exposeBinding(Bridge.gap, (_, what: string) => void host.gaps.push(what))
  await page.exposeBinding(Bridge.saveSettings, (_, entries: [string, string][]) => host.saveSettings(new Map(entries)))
  await page.exposeBinding(Bridge.commandDone, (_, id: string, status: number) => host.commandDone(id, status))
  await page.addInitScript(desktopScript(excelApi, Object.fromEntries(settings), desktop))
  const tell = (kind: string) => (message: unknown) => void call(page, Bridge.hear, kind, message).catch(ignored)
  host.onEvent(tell('event'))
  host.onCommand(tell('command'))
  await page.goto(url)
  return page.mainFrame()
}

async function openAlone(page: Page, _: ExcelHost, { url }: Opening): Promise<Frame> {
  await page.goto(url)
  return page.mainFrame()
}

const OPENINGS = { PC: openOnDesktop, OfficeOnline: openOnWeb, none: openAlone }

/** Calls a global function of the page by its name. */
function call(page: Page, name: string, ...args: unknown[]): Promise<unknown> {
  return page.evaluate(
    ([name, args]) => (window as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(...args),
    [name, args] as const,
  )
}

/** A message to a page that is gone meanwhile is nobody's concern. */
function ignored(): void {}

const OFFICE_THEMES: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: office('#E6E6E6', '#262626', '#FFFFFF', '#262626'),
  dark: office('#262626', '#FFFFFF', '#0A0A0A', '#FFFFFF'),
  contrast: office('#000000', '#FFFFFF', '#000000', '#FFFFFF'),
}

function office(body: string, text: string, control: string, controlText: string) {
  return {
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: controlText,
  }
}

/** In the page: all that keeps something is out of bounds. */
function denyStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, {
      get() {
        const [, , caller = ''] = new Error().stack!.split('\n')
        const asker = caller.includes('/office/') ? ' (office.js)' : ''
        throw new DOMException(`Access is denied for this document.${asker}`, 'SecurityError')
      },
    })
}

/** In the page: every look at the clock shows the same time. Timers run on. */
function stopClock(time: number): void {
  const Running = Date
  class Stopped extends Running {
    constructor(...parts: []) {
      if (parts.length === 0) super(time)
      else super(...parts)
    }
    static override now(): number {
      return time
    }
  }
  window.Date = Stopped as DateConstructor
}
