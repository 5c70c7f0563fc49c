// npm run bench -- page: how the sheet on the page bears a large book, in one run of Chromium. Prints a table.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './browsers.mjs'
import { ROOT, ready, say } from './ready.mjs'

const RECORDS = 250_000
const COLUMNS = 16_384
const ROWS = 20

/** A frame's own time at sixty a second. */
const FRAME = 1000 / 60

const chromium = findChromium()
if (!chromium) throw new Error('No Chromium found (CHROMIUM names one).')
ready()
run([join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--config', join(ROOT, 'test/bench/webpack.config.js')])
const folder = mkdtempSync(join(tmpdir(), 'xueshi-bench-'))
try {
  const book = join(folder, 'book.xlsx')
  const wide = join(folder, 'wide.csv')
  const cli = join(ROOT, 'dist/cli/xueshi.cjs')
  run([cli, 'sample', book, '--records', String(RECORDS), '--seed', '1', '--year', '2025'])
  writeFileSync(wide, wideList())
  say(`${RECORDS} records and ${COLUMNS} columns: the sheet on the page`)
  const printed = run([join(ROOT, 'dist/bench/sheet.mjs'), chromium, join(ROOT, 'dist/xueshi.html'), book, wide])
  const { frame, longest, opened, shown, counted, wide: widely } = JSON.parse(printed)
  /** @type {[name: string, value: number, most: number][]} */
  const goals = [
    [`main thread a frame while ${RECORDS} rows scroll, processor time`, frame, FRAME],
    ['its longest task meanwhile, processor time', longest, 3 * FRAME],
    ['an edit shows', shown, 100],
    ['an edit is counted', counted, 1000],
    [`${COLUMNS} columns are there`, widely, 3000],
  ]
  const rows = goals.map(([name, value, most]) => {
    const verdict = value <= most ? 'met' : '**missed**'
    return `| ${name} | ${value.toFixed(1)} ms | ${most.toFixed(0)} ms | ${verdict} |`
  })
  const share = counted / opened
  rows.push(
    `| counting an edit ÷ opening the book | ${share.toFixed(2)} × | 0.50 × | ${share <= 0.5 ? 'met' : '**missed**'} |`,
  )
  process.stdout.write(`\n| goal | measured | at most | |\n|---|---|---|---|\n${rows.join('\n')}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A list of texts as wide as a sheet can be. */
function wideList() {
  const line = Array.from({ length: COLUMNS }, (_, index) => index + 1).join(',')
  return `${Array.from({ length: ROWS }, () => line).join('\n')}\n`
}

/** @param {string[]} args */
function run(args) {
  const { status, error, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`ended with ${status}\n${stderr}`)
  return stdout
}
