// npm run bench -- queue [--books 1000] [--rounds 3]: what the queue costs a book, with 2, 4 and 8 workers on this machine, beside the threads of
// one process. The books are files that no one can read, which takes no time: what one takes is the queue's. Writes docs/benchmarks-queue.md.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Redis } from 'ioredis'
import { ROOT, ready, say } from './ready.mjs'
import { startStore } from './store.mjs'

const CLI = join(ROOT, 'dist/cli/xueshi.cjs')
const CPU = join(ROOT, 'test/bench/cpu.mjs')
const WORKERS = [2, 4, 8]
/** Milliseconds that a book may cost more. */
const GOAL = 5
/** Bytes of a large file: a workbook of 500 people and 12 000 records. */
const LARGE = 600_000
/** Of those are fewer. */
const FEWER = 4
/** Of /proc: ticks a second. */
const TICK = 1000 / 100

const { values } = parseArgs({
  args: process.argv.slice(2).filter((given) => given !== 'queue' && given !== 'rollup'),
  options: { books: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '3' } },
})
const [books, rounds] = [Number(values.books), Number(values.rounds)]

/** @typedef {{ wall: number, cpu: number, memory: number }} Measured milliseconds a book; MB of the store */

ready('cli')
const folder = mkdtempSync(join(tmpdir(), 'xueshi-bench-'))
try {
  say(`making ${books} workbooks`)
  const [small, large] = [madeFiles('small', books, 40), madeFiles('large', Math.ceil(books / FEWER), LARGE)]
  /** @type {Measured[]} */
  const local = []
  /** @type {Measured[]} */
  const localLarge = []
  const shared = WORKERS.map(() => /** @type {Measured[]} */ ([]))
  /** @type {Measured[]} */
  const sent = []
  for (let round = 1; round <= rounds; round++) {
    say(`round ${round} of ${rounds}`)
    local.push(rolledUp(small, ['--jobs', '2']))
    for (const [index, workers] of WORKERS.entries()) shared[index]?.push(await queued(small, workers, true))
    localLarge.push(rolledUp(large, ['--jobs', '2']))
    sent.push(await queued(large, 2, false))
  }
  const text = written(local, shared, localLarge, sent)
  process.stdout.write(`\n${text}`)
  writeFileSync(join(ROOT, 'docs/benchmarks-queue.md'), text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** @typedef {{ folder: string, count: number }} Files */

/**
 * Files of which no two are the same, and none is a workbook.
 * @param {string} name
 * @param {number} count
 * @param {number} size
 * @returns {Files}
 */
function madeFiles(name, count, size) {
  const made = join(folder, name)
  mkdirSync(made)
  for (let number = 0; number < count; number++)
    writeFileSync(join(made, `${number}.xlsx`), `no workbook ${number}`.padEnd(size, '.'))
  return { folder: made, count }
}

/**
 * One run of the command, which writes no table.
 * @param {Files} files
 * @param {string[]} engine
 * @returns {Measured}
 */
function rolledUp(files, engine) {
  const work = ['--out', '-', '--work', join(folder, 'work')]
  const args = ['rollup', files.folder, '--year', '2025', ...work, ...engine]
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', CPU, CLI, ...args], {
    env: { ...process.env, XUESHI_CPU: join(folder, 'cpu') },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0 && status !== 1) throw new Error(`rollup ended with ${status}\n${stderr}`)
  const wall = performance.now() - started
  return { wall: wall / files.count, cpu: Number(readFileSync(join(folder, 'cpu'), 'utf8')) / files.count, memory: 0 }
}

/**
 * The same with workers that have run once before.
 * @param {Files} files
 * @param {number} count
 * @param {boolean} isShared whether they read the files themselves
 * @returns {Promise<Measured>}
 */
async function queued(files, count, isShared) {
  const store = await startStore(folder)
  store.forget()
  const address = `bullmq://127.0.0.1:${store.port}`
  const share = isShared ? ['--share', files.folder] : []
  const workers = Array.from({ length: count }, () =>
    spawn(process.execPath, [CLI, 'worker', address, '--jobs', '1', ...share], { stdio: 'ignore' }),
  )
  const pids = [...workers.map(({ pid }) => Number(pid)), Number(store.pid)]
  const client = new Redis(store.port, '127.0.0.1')
  try {
    rolledUp(files, ['--engine', address, ...share])
    const before = cpuOf(pids)
    const { wall, cpu } = rolledUp(files, ['--engine', address, ...share])
    const memory = Number(/used_memory_peak:(\d+)/.exec(await client.info('memory'))?.[1]) / 2 ** 20
    return { wall, cpu: cpu + (cpuOf(pids) - before) / files.count, memory }
  } finally {
    client.disconnect()
    for (const worker of workers) worker.kill('SIGKILL')
    await store.stop('SIGKILL')
  }
}

/**
 * Milliseconds of processor time that processes have taken so far.
 * @param {number[]} pids
 */
function cpuOf(pids) {
  const ticks = pids.map((pid) => {
    // Behind the name in its brackets, the 12th and 13th word: of the program, and of the system for it.
    const [, rest] = /\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    const parts = String(rest).split(' ')
    return Number(parts[11]) + Number(parts[12])
  })
  return ticks.reduce((sum, one) => sum + one, 0) * TICK
}

/**
 * @param {Measured[]} local
 * @param {Measured[][]} shared
 * @param {Measured[]} localLarge
 * @param {Measured[]} sent
 */
function written(local, shared, localLarge, sent) {
  const row = (/** @type {string} */ name, /** @type {Measured[]} */ some, plain = local) => {
    const more = (/** @type {'wall' | 'cpu'} */ what) =>
      median(some.map((one, round) => one[what] - Number(plain[round]?.[what])))
    const [wall, cpu] = [more('wall'), more('cpu')]
    const [time, memory] = [median(some.map((one) => one.wall)), median(some.map((one) => one.memory))]
    return `| ${name} | ${time.toFixed(1)} ms | ${wall.toFixed(1)} ms | ${cpu.toFixed(1)} ms | ${memory.toFixed(1)} MB | ${wall <= GOAL ? 'met' : '**missed**'} |`
  }
  const plain = (/** @type {string} */ name, /** @type {Measured[]} */ some) =>
    `| ${name} | ${median(some.map((one) => one.wall)).toFixed(1)} ms | | | | |`
  return `# Benchmarks of the queue

\`npm run bench -- queue\` writes this page: ${books} files that no one can read, which takes no time, so that what a book takes is the queue's; workers of one thread each, the store and the parent all on this one machine (${cpus()[0]?.model.trim()}, ${cpus().length} threads, ${Math.round(totalmem() / 2 ** 30)} GB), Node ${process.versions.node}, ${process.platform}; medians of ${rounds} rounds, each beside its own run without a queue. What is more is against two threads of one process; the goal is ≤ ${GOAL} ms a book. Processor time is of all processes together; it holds where other programs take the machine's time.

| | a book | more than without | processor time more | peak of the store | goal |
|---|---|---|---|---|---|
${plain('two threads, no queue', local)}
${WORKERS.map((count, index) => row(`${count} workers, shared folder`, shared[index] ?? [])).join('\n')}
${plain('two threads, no queue, files of 600 kB', localLarge)}
${row('2 workers, contents of 600 kB through the queue', sent, localLarge)}
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
