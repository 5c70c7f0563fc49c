// npm run bench -- rollup [--books N] [--rounds R]: how fast `rollup` adds up workbooks of 500 people and 12 000 records, on one core and on
// two, beside a plain loop of `report` processes, and whether its memory stays the same. Writes docs/benchmarks-rollup.md.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { INVENTED, manyBooks } from './manyBooks.mjs'
import { ROOT, ready, say } from './ready.mjs'

const CLI = join(ROOT, 'dist/cli/xueshi.cjs')
const PEAK = join(ROOT, 'test/bench/peak.mjs')
const STAFF = 500
const RECORDS = 12_000
const YEAR = 2025
/** The plain loop takes long: so many of the books, in each round. */
const LOOPED = 10
/** What keeps a command on one core (util-linux). One thread alone would not: it inflates and collects garbage beside itself. */
const ON_ONE_CORE = ['taskset', '--cpu-list', '0']
/** Memory is held against that of a run over this part of the books. */
const FEW = 0.25

const books = given('--books', 1000)
const rounds = given('--rounds', 3)

ready('cli')
const folder = mkdtempSync(join(tmpdir(), 'xueshi-bench-'))
try {
  const [all, few, looped] = [join(folder, 'all'), join(folder, 'few'), join(folder, 'looped')]
  makeBooks(all, few, looped)
  /** @type {Times} */
  const times = { core: [], one: [], two: [], loop: [] }
  for (let round = 1; round <= rounds; round++) {
    say(`round ${round} of ${rounds}`)
    times.two.push(rollup(all, 2) / books)
    if (canPin()) times.core.push(run(rollupOf(all, 1), { pinned: true }) / books)
    times.one.push(rollup(all, 1) / books)
    times.loop.push(reportLoop(looped))
  }
  const peaks = { few: peakOf(few), all: peakOf(all) }
  const text = written(times, peaks)
  process.stdout.write(`\n${text}`)
  writeFileSync(join(ROOT, 'docs/benchmarks-rollup.md'), text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * @param {string} all
 * @param {string} few
 * @param {string} looped
 */
function makeBooks(all, few, looped) {
  for (const one of [few, looped]) mkdirSync(one)
  say(`making ${books} workbooks`)
  manyBooks(all, books, ['--staff', String(STAFF), '--records', String(RECORDS)])
  for (let number = 0; number < books; number++) {
    const name = `${number}.xlsx`
    if (number < books * FEW) copyFileSync(join(all, name), join(few, name))
    if (number < LOOPED) copyFileSync(join(all, name), join(looped, name))
  }
}

/**
 * Milliseconds of one run over a folder.
 * @param {string} given
 * @param {number} jobs
 */
function rollup(given, jobs) {
  return run(rollupOf(given, jobs))
}

/**
 * @param {string} given
 * @param {number} jobs
 */
function rollupOf(given, jobs) {
  const out = join(folder, 'out.xlsx')
  return ['rollup', given, '--year', String(YEAR), '--out', out, '--force', '--jobs', String(jobs)]
}

/**
 * Milliseconds a book of a loop of `report` processes, as a shell would do it.
 * @param {string} given
 */
function reportLoop(given) {
  let sum = 0
  const count = Math.min(LOOPED, books)
  for (let number = 0; number < count; number++)
    sum += run([
      'report',
      join(given, `${number}.xlsx`),
      '--year',
      String(YEAR),
      '--out',
      join(folder, 'report.xlsx'),
      '--force',
    ])
  return sum / count
}

/**
 * The high-water mark of memory of one run over a folder, in MB.
 * @param {string} given
 */
function peakOf(given) {
  const file = join(folder, 'peak')
  run(rollupOf(given, 2), { before: ['--import', PEAK], env: { XUESHI_PEAK: file } })
  return Number(readFileSync(file, 'utf8')) / 1024
}

/** @typedef {Record<'core' | 'one' | 'two' | 'loop', number[]>} Times Milliseconds a book, one of each round. */

/** Whether this system can keep a command on one core. */
function canPin() {
  return cpus().length > 1 && spawnSync(String(ON_ONE_CORE[0]), ['--version']).status === 0
}

/**
 * Milliseconds of a command, Node's start among them.
 * @param {readonly string[]} args
 * @param {{ before?: readonly string[], env?: Record<string, string>, pinned?: boolean }} how
 */
function run(args, { before = [], env = {}, pinned = false } = {}) {
  const line = [...(pinned ? ON_ONE_CORE : []), process.execPath, ...before, CLI, ...args]
  const started = performance.now()
  const { status, error, stderr } = spawnSync(String(line[0]), line.slice(1), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (error) throw error
  // 1: the work was done, and something in the data is wrong.
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`)
  return performance.now() - started
}

/**
 * @param {Times} times
 * @param {{ few: number, all: number }} peaks
 */
function written(times, peaks) {
  const [core, one, two, loop] = [median(times.core), median(times.one), median(times.two), median(times.loop)]
  const pairs = (/** @type {number[]} */ above) => median(above.map((time, round) => time / Number(times.two[round])))
  const atLeast = (/** @type {string} */ name, /** @type {number} */ value, /** @type {number} */ limit) =>
    `| ${name} | ${value.toFixed(2)} × | ≥ ${limit} × | ${value >= limit ? 'met' : '**missed**'} |`
  const grown = peaks.all / peaks.few
  const goals = [
    ...(core === undefined
      ? []
      : [atLeast('two threads on two cores against one on one core', pairs(times.core), 1.8)]),
    atLeast('two threads against a loop of `report`', pairs(times.loop), 4),
    `| peak memory, ${books} books against ${Math.ceil(books * FEW)} | ${grown.toFixed(2)} × | ≤ 1.2 × | ${grown <= 1.2 ? 'met' : '**missed**'} |`,
  ]
  return `# Benchmarks of the academy

\`npm run bench -- rollup\` writes this page: ${books} workbooks of ${STAFF} people and ${RECORDS} records (${Math.min(INVENTED, books)} invented institutes; every file has a content of its own), medians of ${rounds} rounds in one run on ${cpus()[0]?.model.trim()} (${cpus().length} threads, ${Math.round(totalmem() / 2 ** 30)} GB), Node ${process.versions.node}, ${process.platform}. Times vary with whatever else the machine does; the ratios, of runs that follow each other, hold better.

| goal | measured | wanted | |
|---|---|---|---|
${goals.join('\n')}

| a book | |
|---|---|
| \`rollup\`, two threads | ${two.toFixed(0)} ms |
| \`rollup\`, one thread kept on one core | ${core === undefined ? 'not measured: no taskset' : `${core.toFixed(0)} ms`} |
| \`rollup\`, one thread | ${one.toFixed(0)} ms |
| \`report\`, a process a book | ${loop.toFixed(0)} ms |
| peak memory of ${books} books, two threads | ${peaks.all.toFixed(0)} MB |
`
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
 * @param {string} option
 * @param {number} usual
 */
function given(option, usual) {
  const at = process.argv.indexOf(option)
  return at < 0 ? usual : Number(process.argv[at + 1])
}
