import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { findChromium } from '../../tools/browsers.mjs'
import { launch } from './browser'
import { type OpenPane, openPane, type PaneOptions } from './excelPage'
import { PANE } from './paneFiles'

/** `describe` where a browser is installed; elsewhere its tests are skipped, and the name says why. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findChromium()) describe(name, tests)
  else describe.skip(`${name} (no Chromium, Chrome or Edge found; CHROMIUM may name one)`, tests)
}

/** The same for tests of the pane itself, which `npm test` builds first. */
export function describePane(name: string, tests: () => void): void {
  if (existsSync(join(PANE, 'taskpane.html'))) describeInBrowser(name, tests)
  else describe.skip(`${name} (the pane is not built)`, tests)
}

/**
 * Opens panes in one browser for all tests of the block. After each test its panes are closed, and held to what is never
 * allowed: a request to elsewhere, an error in the page, a question that the emulator cannot answer, a fault that never struck.
 */
export function usePanes(): (options: PaneOptions) => Promise<OpenPane> {
  let browser: Browser
  const open: OpenPane[] = []

  beforeAll(async () => {
    browser = await launch(findChromium()!)
  })

  afterEach(async () => {
    const panes = open.splice(0)
    await Promise.all(panes.map((pane) => pane.close()))
    for (const { requests, errors, host } of panes)
      expect({ requests, errors, gaps: host.gaps, faults: host.faults }).toEqual({
        requests: [],
        errors: [],
        gaps: [],
        faults: [],
      })
  })

  afterAll(() => browser?.close())

  return async (options) => {
    const pane = await openPane(browser, options)
    open.push(pane)
    return pane
  }
}
