import { readdirSync, readFileSync, statSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { leaveForAfterReading } from './reading/afterReading'
import { leaveThread, READING_LIMITS, WORTH_SHARING } from './reading/earlyThread'

/*
 * What `xueshi` runs: starts the program from its code as V8 has compiled it once (tools/bundle/codeCache.mjs), since to compile
 * it takes half as long as Node's own start. Another version of Node takes no notice of what was kept and compiles anew.
 *
 * V8 also compiles what runs often once more, for speed, and by default puts so much of what a function calls into it that a
 * report of 25 000 records is done before half of that is. A ninth of it brings the report a seventh earlier where there are
 * two cores, and at a million records nothing is lost. Behind the reading it also does so too early: a function is compiled
 * once more after it has run through 66 KB of its code, which in a short run most do and few repay. How much later is best
 * hangs on how much there is to do, for which the size of the files stands that the command names. The young are swept by one
 * thread: four must wait for each other, with so little to sweep. Patterns are compiled once, for good: V8 would compile each a
 * second time when it is used again, as nearly all of the three hundred of a report are.
 */

/** Node's own `require`, which the build leaves alone. */
declare const __non_webpack_require__: NodeJS.Require

const PROGRAM = join(__dirname, 'program.cjs')

/** Not where the build or a test looks in. */
const isCommand = __non_webpack_require__.main?.filename === __filename

/** By how much V8's threads give way to the program's own, as `nice` counts, which ends at `LEAST`. */
const YIELDING = 10
const LEAST = 19

/** Behind the reading, in bytes of its code: twice V8's own at least. */
const BUDGET = 132 * 1024

/** How many times that at most; and the bytes of a workbook from which it is right as it is. */
const LATEST = 4
const REPAYING = 16 * 1024 * 1024

/** What is read whole. */
const isReport = isCommand && process.argv[2] === 'report'

if (isCommand) giveWay()
if (isReport && sizesNamed().some((size) => size >= WORTH_SHARING && size < Number.POSITIVE_INFINITY)) startReading()

// The build leaves nothing but ASCII in it.
const source = readFileSync(PROGRAM, 'latin1')
const cachedData = kept(join(__dirname, 'program.cache'))

/** The program as compiled; its `createCachedData` is what is kept. */
export const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
  filename: PROGRAM,
  ...(cachedData && { cachedData }),
})

const module = { exports: {} as { readonly ended: Promise<void> } }
script.runInThisContext()(module.exports, __non_webpack_require__, module, PROGRAM, __dirname)

// Every report has codes of it. Node's own modules load in half the time while the flags are those that they were compiled with.
if (isReport) __non_webpack_require__('node:crypto')

// Only in the V8 that the build has seen take it, and after all is loaded: what is kept compiled, Node's own modules too, is
// good for the flags alone that it was compiled with.
if (isCommand && script.cachedDataRejected === false) {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100')
  setFlagsFromString('--no-parallel-scavenge')
  setFlagsFromString('--no-regexp-tier-up')
  const times = Math.max(1, Math.min(LATEST, REPAYING / bytesNamed()))
  leaveForAfterReading(() => setFlagsFromString(`--interrupt-budget=${Math.round(BUDGET * times)}`))
}

/** When the command is done. */
export const { ended } = module.exports

/**
 * V8 compiles and sweeps in four threads of its own, which on two cores take a tenth of the time that belongs to the
 * program and to inflating. Linux alone sets the priority of a thread; elsewhere nothing changes.
 */
function giveWay(): void {
  if (process.platform !== 'linux') return
  try {
    const priority = Math.min(LEAST, getPriority() + YIELDING)
    for (const thread of readdirSync('/proc/self/task'))
      if (Number(thread) !== process.pid) setPriority(Number(thread), priority)
  } catch {
    // As fast as before.
  }
}

/** Starts the thread that shares the reading, while the program loads. */
function startReading(): void {
  const { Worker } = __non_webpack_require__('node:worker_threads') as typeof import('node:worker_threads')
  leaveThread(new Worker(join(__dirname, 'readingThread.cjs'), { resourceLimits: READING_LIMITS }))
}

/** How many bytes the files have together that the command names. */
function bytesNamed(): number {
  return sizesNamed().reduce((sum, size) => sum + size, 0)
}

/** How large the files are that the command names; a folder may hold any number. */
function sizesNamed(): number[] {
  const sizes: number[] = []
  for (const name of process.argv.slice(2))
    try {
      const named = statSync(name, { throwIfNoEntry: false })
      if (named) sizes.push(named.isDirectory() ? Number.POSITIVE_INFINITY : named.size)
    } catch {
      // No name of a file.
    }
  return sizes
}

function kept(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
