// Which browsers the tests drive, and where they are.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first draws no windows at all, and starts a page in half the time of the others. */
const CHROMIUMS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
]

/** Where browsers stand that are on no path. */
const CHROMIUM_PROGRAMS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const FIREFOX_PROGRAMS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** The browser that the environment's CHROMIUM names, else the first one installed; null where there is none. */
export function findChromium() {
  return process.env.CHROMIUM || firstOf(CHROMIUMS, CHROMIUM_PROGRAMS)
}

/** The same for FIREFOX. */
export function findFirefox() {
  return process.env.FIREFOX || firstOf(['firefox', 'firefox-esr'], FIREFOX_PROGRAMS)
}

/**
 * @param {string[]} commands
 * @param {string[]} programs whole paths
 */
function firstOf(commands, programs) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...candidates, ...programs].find((path) => existsSync(path)) ?? null
}
