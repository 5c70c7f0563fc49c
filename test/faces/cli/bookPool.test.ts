import { Worker } from 'node:worker_threads'
import type { InstituteResult } from '../../../src/academy/instituteResult'
import { type BookThread, runPool } from '../../../src/faces/cli/engines/bookPool'
import type { BookJob } from '../../../src/faces/cli/engines/engine'

/** A thread that does what the name of the file says, and counts how many threads were started. */
const SCRIPT = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ file }) => {
  if (file.startsWith('hang')) for (;;);
  if (file.startsWith('exit')) process.exit(7)
  if (file.startsWith('throw')) throw new Error('a bug')
  if (file.startsWith('memory')) { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)) }
  parentPort.postMessage({ file, state: 'draft' })
})`

let started = 0
const start = (): BookThread => {
  started++
  return new Worker(SCRIPT, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } })
}
const job = (file: string): BookJob => ({ file, path: `/${file}`, year: 2025, program: '0' })

const outcome = (result: InstituteResult) =>
  result.state === 'unreadable' && result.trouble.kind === 'given-up' ? result.trouble.why : result.state

test('a book that hangs, dies or eats all memory costs itself alone', async () => {
  started = 0
  const files = ['a', 'hang', 'b', 'exit', 'c', 'throw', 'memory', 'd', 'e']
  const told: [string, string][] = []
  const settings = { start, threads: 2, patience: 3000 }
  const hear = (result: InstituteResult) => told.push([result.file, outcome(result)])
  await runPool(files.map(job), settings, hear, new AbortController().signal)
  expect(told.sort()).toEqual([
    ['a', 'draft'],
    ['b', 'draft'],
    ['c', 'draft'],
    ['d', 'draft'],
    ['e', 'draft'],
    ['exit', 'ended'],
    ['hang', 'time'],
    ['memory', 'memory'],
    ['throw', 'ended'],
  ])
  expect(started).toBeLessThanOrEqual(6)
})

test('broken off, it ends at once with what is done', async () => {
  const wish = new AbortController()
  const told: string[] = []
  await runPool(
    ['a', 'hang', 'b'].map(job),
    { start, threads: 1, patience: 60_000 },
    ({ file }) => {
      told.push(file)
      wish.abort()
    },
    wish.signal,
  )
  expect(told).toEqual(['a'])
})
