import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** The first draws no windows at all, and starts a page in half the time of the others. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
]

/** Where browsers stand that are on no path. */
const PROGRAMS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The browser that the tests drive: the one that `CHROMIUM` names, else the first of `NAMES` installed; null where there is none. */
export function findBrowser(): string | null {
  const asked = process.env.CHROMIUM
  if (asked) return asked
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PROGRAMS]
  return candidates.find(existsSync) ?? null
}

/**
 * Playwright's own list switches the partitioning of third-party storage off, and with it all storage of a pane in the
 * frame of Excel on the web. This list takes its place; the fault is played on purpose where a test asks for it.
 */
const DISABLED = ['Translate', 'MediaRouter', 'OptimizationHints', 'AutofillServerCommunication']

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      `--disable-features=${DISABLED.join(',')}`,
    ],
  })
}
