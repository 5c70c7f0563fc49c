// node tools/proveQueue.mjs [--kills 200] [--books 300] [--seed 1]: kills workers of the queue at random moments, and the store in between, until so
// many are dead; holds every table that comes of it against that of one machine, byte by byte. Needs redis-server or valkey-server.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { manyBooks } from './manyBooks.mjs'
import { ROOT, ready, say } from './ready.mjs'
import { startStore } from './store.mjs'

const CLI = join(ROOT, 'dist/cli/xueshi.cjs')
const WORKERS = 3
/** Milliseconds that a worker lives at most, by and large; a busy machine takes some thousand of them to start one. */
const LIFE = 12_000
/** Kills between two of the store: the odd ones forget everything, the even ones keep what they had. */
const STORE_EVERY = 10

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    books: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
})
const [kills, books] = [Number(values.kills), Number(values.books)]
let seed = Number(values.seed)

ready('cli')
const folder = mkdtempSync(join(tmpdir(), 'xueshi-prove-'))
let store = await startStore(folder)
const { port } = store
const address = `bullmq://127.0.0.1:${port}`
let [killed, restarted, runs, isOver] = [0, 0, 0, false]
/** @type {Set<import('node:child_process').ChildProcess>} */
const workers = new Set()
try {
  manyBooks(join(folder, 'all'), books, ['--staff', '40', '--records', '600'])
  const want = made('local', [])
  for (let number = 0; number < WORKERS; number++) keepWorking()
  const killing = keepKilling()
  while (killed < kills) {
    const has = await madeBeside('queue')
    runs++
    const isSame = want.every((bytes, index) => bytes.equals(/** @type {Buffer} */ (has[index])))
    say(
      `run ${runs}: ${isSame ? 'the same bytes' : 'OTHER BYTES'}; ${killed} workers killed, store restarted ${restarted} times`,
    )
    if (!isSame) throw new Error('the queue comes to something else')
  }
  isOver = true
  await killing
  process.stdout.write(
    `${runs} runs of ${books} workbooks, ${killed} workers killed, the store restarted ${restarted} times (every second time with nothing kept): ` +
      'every table and every line of results the same bytes as on one machine\n',
  )
} finally {
  isOver = true
  for (const worker of workers) worker.kill('SIGKILL')
  await store.stop('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}

function keepWorking() {
  const worker = spawn(process.execPath, [CLI, 'worker', address, '--jobs', '1'], { stdio: 'ignore' })
  workers.add(worker)
  worker.on('exit', () => {
    workers.delete(worker)
    if (!isOver) keepWorking()
  })
}

async function keepKilling() {
  while (!isOver && killed < kills) {
    await new Promise((resolve) => setTimeout(resolve, (random() * LIFE) / WORKERS))
    const all = [...workers]
    all[Math.floor(random() * all.length)]?.kill('SIGKILL')
    killed++
    if (killed % STORE_EVERY > 0) continue
    restarted++
    await store.stop(restarted % 2 > 0 ? 'SIGKILL' : 'SIGTERM')
    if (restarted % 2 > 0) store.forget()
    store = await startStore(folder, port)
  }
}

/** @param {string} out */
function commandOf(out) {
  mkdirSync(join(folder, out), { recursive: true })
  const path = join(folder, out, 'table.xlsx')
  return [CLI, 'rollup', join(folder, 'all'), '--year', '2025', '--out', path, '--force', '--now', '2025-12-01T09:00']
}

/** @param {string} out */
function bytesOf(out) {
  return ['table.xlsx', 'table.work/results.jsonl'].map((name) => readFileSync(join(folder, out, name)))
}

/**
 * @param {string} out
 * @param {string[]} more
 */
function made(out, more) {
  const { status, stderr } = spawnSync(process.execPath, [...commandOf(out), ...more], { encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(`rollup ended with ${status}\n${stderr}`)
  return bytesOf(out)
}

/** @param {string} out */
async function madeBeside(out) {
  const child = spawn(process.execPath, [...commandOf(out), '--engine', address], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (piece) => {
    said += String(piece)
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  writeFileSync(join(folder, 'said'), said)
  if (status !== 0 && status !== 1) throw new Error(`rollup ended with ${status}\n${said}`)
  return bytesOf(out)
}

/** The same row of numbers for a seed (mulberry32). */
function random() {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}
