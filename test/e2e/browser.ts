import { type Browser, chromium } from 'playwright-core'

/**
 * Playwright's own list switches the partitioning of third-party storage off, and with it all storage of a pane in the
 * frame of Excel on the web. This list takes its place; the fault is played on purpose where a test asks for it.
 */
const DISABLED = ['Translate', 'MediaRouter', 'OptimizationHints', 'AutofillServerCommunication']

/** `compiles`: whether the code that runs often is compiled for good, as everywhere but in tests; what is measured must be. */
export function launch(executablePath: string, compiles = false): Promise<Browser> {
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
      // A page of a test lives too short for its code to be worth compiling again: that took a twentieth of the browser’s time.
      ...(compiles ? [] : ['--js-flags=--no-opt --no-maglev']),
      `--disable-features=${DISABLED.join(',')}`,
    ],
  })
}
