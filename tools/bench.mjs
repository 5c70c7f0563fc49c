// npm run bench [-- --rounds 5]: how long a whole report takes beside the bare minimum, on made-up institutes of three
// sizes, all in one run (machines differ and are noisy; ratios hold). Prints the table and keeps it in docs/benchmarks.md.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { packTable, packTimes } from './benchPacks.mjs'
import { findChromium } from './browsers.mjs'
import { ROOT, ready, say } from './ready.mjs'

// npm run bench -- rollup measures the academy alone, and behind it its queue, which `-- queue` measures by itself.
if (process.argv[2] === 'rollup' || process.argv[2] === 'queue') {
  if (process.argv[2] === 'rollup') await import('./benchRollup.mjs')
  await import('./benchQueue.mjs')
  process.exit()
}

// npm run bench -- page measures the sheet on the page alone: scrolling, an edit, many columns.
if (process.argv[2] === 'page') {
  await import('./benchSheet.mjs')
  process.exit()
}

/** @type {[number, number, number]} */
const SIZES = [25_000, 250_000, 1_000_000]
/** The sizes at which the page is measured in a browser. */
const LONG_TASKS = 250_000
const PAGE_MEMORY = 1_000_000
const YEAR = 2025
/** A short run is done so many times as often: what else the machine does weighs more in it. */
const SHORT = 25_000
const MORE_OFTEN = 5
const CLI = join(ROOT, 'dist/cli/xueshi.cjs')
const BENCH = join(ROOT, 'test/bench')
const given = process.argv.indexOf('--rounds')
const rounds = given < 0 ? 3 : Number(process.argv[given + 1])

const chromium = findChromium()
if (!chromium) say('No Chromium found (CHROMIUM names one): the page is not measured.')

ready()
buildPrograms()
const folder = mkdtempSync(join(tmpdir(), 'xueshi-bench-'))
try {
  const [small, middle, large] = SIZES
  const text = written(measure(small), measure(middle), measure(large), packTable(packTimes(rounds), rounds))
  process.stdout.write(`\n${text}`)
  writeFileSync(join(ROOT, 'docs/benchmarks.md'), text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The measuring programs of the engine and the page, compiled as the command line is. */
function buildPrograms() {
  const { status, error } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--config', join(BENCH, 'webpack.config.js')],
    { cwd: ROOT, stdio: ['ignore', 2, 2] },
  )
  if (error) throw error
  // Else what an earlier run has built would be measured.
  if (status !== 0) throw new Error('the measuring programs could not be built')
}

/** @typedef {ReturnType<typeof measure>} Measured */

/**
 * All measurements of one size; the programs take turns, so that a slow minute of the machine meets all of them.
 * @param {number} records
 */
function measure(records) {
  const book = join(folder, `${records}.xlsx`)
  say(`${count(records)} records: making the workbook`)
  run([CLI, 'sample', book, '--records', String(records), '--seed', '1', '--year', String(YEAR)])
  const out = join(folder, `${records}-report.xlsx`)
  const inflates = []
  const reports = []
  const engines = []
  const starts = []
  const times = records <= SHORT ? rounds * MORE_OFTEN : rounds
  for (let round = 1; round <= times; round++) {
    say(`${count(records)} records: round ${round} of ${times}`)
    starts.push(run(['-e', '0']))
    inflates.push(run([join(BENCH, 'inflate.mjs'), book]))
    rmSync(out, { force: true })
    reports.push(run([CLI, 'report', book, '--year', String(YEAR), '--out', out]))
    if (!existsSync(out)) throw new Error('the report was not written')
    engines.push(JSON.parse(run([join(ROOT, 'dist/bench/engine.mjs'), book, String(YEAR)]).output))
  }
  const page = pageMeasures(records, book)
  const peak = peakOf([CLI, 'report', book, '--year', String(YEAR), '--out', out])
  const sizes = {
    records,
    fileBytes: statSync(book).size,
    reportBytes: statSync(out).size,
    start: median(starts.map(({ wall }) => wall)),
    bareInflate: median(inflates.map(({ output }) => JSON.parse(output).milliseconds)),
    inflate: median(inflates.map(({ wall }) => wall)),
    report: median(reports.map(({ wall }) => wall)),
    peak,
    ...page,
    read: median(engines.map(({ read }) => read)),
    match: median(engines.map(({ match }) => match)),
    statistics: median(engines.map(({ statistics }) => statistics)),
    hours: median(engines.map(({ hours }) => hours)),
    loop: median(engines.map(({ loop }) => loop)),
  }
  rmSync(book)
  rmSync(out)
  return sizes
}

/**
 * The standalone page with the same workbook: the longest task of its main thread at one size, the memory of the browser's
 * process for it at another; each null where it is not measured.
 * @param {number} records
 * @param {string} book its file
 * @returns {{ longestTask: number | null, pagePeak: number | null, pageFigures: number | null }}
 */
function pageMeasures(records, book) {
  const none = { longestTask: null, pagePeak: null, pageFigures: null }
  if (!chromium || (records !== LONG_TASKS && records !== PAGE_MEMORY)) return none
  say(`${count(records)} records: the page in a browser`)
  const ask = (/** @type {'memory' | 'tasks'} */ what) => {
    const { output } = run([join(ROOT, 'dist/bench/page.mjs'), chromium, join(ROOT, 'dist/xueshi.html'), book, what])
    return JSON.parse(output)
  }
  if (records === PAGE_MEMORY) {
    const { took, peak } = ask('memory')
    return { ...none, pagePeak: peak, pageFigures: took }
  }
  const taken = Array.from({ length: rounds }, () => ask('tasks'))
  return {
    ...none,
    longestTask: median(taken.map(({ longest }) => longest)),
    pageFigures: median(taken.map(({ took }) => took)),
  }
}

/**
 * Runs a Node program to its end: wall time in milliseconds with Node's start, and what it printed.
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function run(args, env = {}) {
  const started = performance.now()
  const ended = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const wall = performance.now() - started
  succeed(ended)
  return { wall, output: ended.stdout }
}

/**
 * A program's peak memory in MB: a run of its own, since the question costs the time of loading it.
 * @param {string[]} args
 */
function peakOf(args) {
  const file = join(folder, 'peak')
  run(['--import', join(BENCH, 'peak.mjs'), ...args], { XUESHI_PEAK: file })
  return Number(readFileSync(file, 'utf8')) / 1024
}

/**
 * Status 1 says that the data have errors: the work was done all the same.
 * @param {import('node:child_process').SpawnSyncReturns<string>} ended
 */
function succeed({ status, error, stderr }) {
  if (error) throw error
  if (status !== 0 && status !== 1) throw new Error(`ended with ${status}\n${stderr ?? ''}`)
}

/**
 * @param {number[]} numbers at least one
 * @returns {number}
 */
function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other)
  return /** @type {number} */ (sorted[Math.floor(sorted.length / 2)])
}

/**
 * The page docs/benchmarks.md.
 * @param {Measured} small
 * @param {Measured} middle
 * @param {Measured} large
 * @param {string} packs
 */
function written(small, middle, large, packs) {
  const all = [small, middle, large]
  /** @type {[name: string, value: number | null, most: number, show: (value: number) => string][]} */
  const goals = [
    ['whole report ÷ bare inflate, 1 M', large.report / large.inflate, 4, ratio],
    [
      'whole report ÷ bare inflate without either’s Node start, 1 M',
      (large.report - large.start) / (large.inflate - large.start),
      4,
      ratio,
    ],
    ['peak memory of the report, 1 M', large.peak, 500, (value) => `${value.toFixed(0)} MB`],
    ['growth of the report, 250 k → 1 M', large.report / middle.report, 4.2, ratio],
    ['whole report with Node’s start, 25 k', small.report, 500, milliseconds],
    ['person hours ÷ hand-written loop over the same columns, 1 M', large.hours / large.loop, 2, ratio],
    ['longest task on the page’s main thread, from opening to figures, 250 k', middle.longestTask, 100, milliseconds],
    ['renderer’s peak memory with the page, 1 M', large.pagePeak, 4096, (value) => `${value.toFixed(0)} MB`],
  ]
  const verdict = (/** @type {number | null} */ value, /** @type {number} */ most) =>
    value === null ? 'not measured here' : value <= most ? 'met' : '**missed**'
  const row = (/** @type {string} */ name, /** @type {(measured: Measured) => string} */ show) =>
    `| ${name} | ${all.map(show).join(' | ')} |`
  return `# Benchmarks

\`npm run bench\` writes this page: medians of ${rounds} rounds (short runs: ${rounds * MORE_OFTEN}) in one run on ${cpus()[0]?.model.trim()} (${cpus().length} threads, ${Math.round(totalmem() / 2 ** 30)} GB), Node ${process.versions.node}, ${process.platform}. Times vary from machine to machine and from minute to minute; the ratios hold.

| goal | measured | at most | |
|---|---|---|---|
${goals.map(([name, value, most, show]) => `| ${name} | ${value === null ? '–' : show(value)} | ${show(most)} | ${verdict(value, most)} |`).join('\n')}

| | ${all.map(({ records }) => `${count(records)} records`).join(' | ')} |
|---|---|---|---|
${[
  row('workbook', ({ fileBytes }) => `${(fileBytes / 2 ** 20).toFixed(1)} MB`),
  row('its report', ({ reportBytes }) => `${(reportBytes / 2 ** 20).toFixed(1)} MB`),
  row('Node’s own start', ({ start }) => milliseconds(start)),
  row('bare inflate with Node’s start', ({ inflate }) => milliseconds(inflate)),
  row('bare inflate', ({ bareInflate }) => milliseconds(bareInflate)),
  row('**whole report with Node’s start**', ({ report }) => `**${milliseconds(report)}**`),
  row('its peak memory', ({ peak }) => `${peak.toFixed(0)} MB`),
  row('of it: reading cells', ({ read }) => milliseconds(read)),
  row('of it: cells to records', ({ match }) => milliseconds(match)),
  row('of it: all statistics', ({ statistics }) => milliseconds(statistics)),
  row('person hours alone', ({ hours }) => milliseconds(hours)),
  row('hand-written loop over the same columns', ({ loop }) => milliseconds(loop)),
  row('the page, from the file to its figures', ({ pageFigures }) =>
    pageFigures === null ? '–' : milliseconds(pageFigures),
  ),
  row('whole report ÷ bare inflate', ({ report, inflate }) => ratio(report / inflate)),
].join('\n')}

${packs}
- *Bare inflate* (\`test/bench/inflate.mjs\`) reads the same file and inflates every entry with node:zlib, nothing more.
- *Whole report* is \`xueshi report\` as its users start it: read, match, compute, check, lay out, write.
- *Reading*, *cells to records*, *statistics* and *person hours* are measured inside one process (\`test/bench/engine.ts\`), the best of several passes for the last two and the loop, which are short.
- The *hand-written loop* gives the same hours by person and source as the engine, from the same columns.
- The *page* is \`dist/xueshi.html\` in Chromium (\`test/bench/page.ts\`). A task's length is its processor time in the browser's own trace, which other programs on the machine do not lengthen; the peak is the high-water mark of the renderer's process, workers included.
- The *rule packs* (\`tools/benchPacks.mjs\`) are told in processor time of whole commands, the least of some runs in turn. What a pack computes itself is some hundredths of it; \`backbone\` says the smallest step of each near miss, and of these there are half as many again under the other packs (2263; 3215, 3058, 3332).
`
}

/** @param {number} value */
function ratio(value) {
  return `${value.toFixed(2)} ×`
}

/** @param {number} value */
function milliseconds(value) {
  return value < 10 ? `${value.toFixed(1)} ms` : `${value.toFixed(0)} ms`
}

/** @param {number} records */
function count(records) {
  return records.toLocaleString('en').replaceAll(',', ' ')
}
