import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Names that mean the same inside a library as outside: those of the language and of Node, before Excel joins them. */
const GLOBALS = new Set(Object.getOwnPropertyNames(globalThis).filter((name) => name !== 'navigator'))

const OFFICE = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist')

/** One of office.js's files. */
export const officeFile = (name: string) => readFileSync(join(OFFICE, name.toLowerCase()), 'utf8')

/** Runs a script with a window of its own: what it declares lands there, and nothing on the global object. */
export function runIn(window: object, code: string): void {
  const scope = new Proxy(window, {
    has: (target, key) => typeof key === 'string' && (key in target || !GLOBALS.has(key)) && key !== 'importScripts',
  })
  new Function('$window', `with ($window) { ${code}\n }`)(scope)
}

const ADDRESS = 'https://pane.test/office/'

/** As much of a window as office.js needs to start: it can load scripts of its own package, and hears messages. */
export function fakeWindow(more: object = {}): Record<string, unknown> {
  const heard: ((event: unknown) => void)[] = []
  const head = { appendChild: (script: Script) => load(script), insertBefore: (script: Script) => load(script) }
  const element = (tagName: string): Script => ({
    tagName,
    style: {},
    setAttribute() {},
    getAttribute: () => null,
    appendChild() {},
    addEventListener() {},
  })
  const own = { ...element('script'), src: `${ADDRESS}office.js`, parentNode: head }
  const stored = new Map<string, string>()
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
    key: (index: number) => [...stored.keys()][index] ?? null,
    get length() {
      return stored.size
    },
  }
  const window: Record<string, unknown> = {
    document: {
      URL: 'https://pane.test/pane.html',
      domain: 'pane.test',
      readyState: 'complete',
      documentElement: element('html'),
      body: element('body'),
      head,
      cookie: '',
      location: { href: 'https://pane.test/pane.html' },
      addEventListener() {},
      removeEventListener() {},
      getElementById: () => null,
      querySelectorAll: () => [],
      getElementsByTagName: (tag: string) => (tag === 'script' ? [own] : tag === 'head' ? [head] : []),
      createElement: element,
    },
    navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/120', platform: 'Win32' },
    location: {
      href: 'https://pane.test/pane.html',
      search: '',
      hash: '',
      protocol: 'https:',
      host: 'pane.test',
      origin: 'https://pane.test',
    },
    history: {},
    name: '',
    // Timers of the library's own must not keep the process alive.
    setTimeout: (work: () => void, delay: number) => setTimeout(work, delay).unref(),
    setInterval: (work: () => void, delay: number) => setInterval(work, delay).unref(),
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      if (type === 'message') heard.push(listener)
    },
    removeEventListener() {},
    hear: (event: unknown) => {
      for (const listener of heard) listener(event)
    },
  }
  Object.assign(window, { window, self: window, globalThis: window, parent: window, top: window }, more)
  const load = (script: Script) => {
    if (!script.src?.startsWith(ADDRESS)) throw new Error(`office.js asks for ${script.src}`)
    queueMicrotask(() => {
      runIn(window, officeFile(script.src!.slice(ADDRESS.length)))
      script.onload?.()
    })
  }
  return window
}

interface Script {
  readonly tagName: string
  readonly style: object
  src?: string
  onload?: () => void
  setAttribute(): void
  getAttribute(): null
  appendChild(): void
  addEventListener(): void
}
