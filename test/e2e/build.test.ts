import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { PANE } from './paneFiles'

const START = join(PANE, 'taskpane.html')

// `npm test` builds first; a test run alone may find nothing built.
const whenBuilt = existsSync(START) ? test : test.skip

/** Bytes, after compression, of the scripts that the pane begins with, office.js aside. */
const MOST_BYTES = 260 * 1024

whenBuilt('what the pane begins with is small enough for a slow line', () => {
  const scripts = [...readFileSync(START, 'utf8').matchAll(/<script[^>]*\ssrc="?([^"> ]+)/g)].map(([, src]) => src!)
  const own = scripts.filter((src) => !src.startsWith('office/'))
  expect(own).toContainEqual(expect.stringMatching(/^taskpane\.\w{10}\.js$/))
  const bytes = own.reduce((sum, src) => sum + gzipSync(readFileSync(join(PANE, src))).length, 0)
  expect(bytes).toBeLessThan(MOST_BYTES)
})

whenBuilt.each([
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
])('office/%s lies beside the pane, which asks no other host for it', (name) => {
  expect(existsSync(join(PANE, 'office', name))).toBe(true)
})
