import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { WorkbookError } from '../../../workbook/workbook'

/*
 * Two runs that have read the same file may both find it unchanged and both rename: one of them would be lost. So whoever
 * replaces a file holds a lock beside it from the last look at the file to the renaming, a matter of milliseconds.
 */

/** Milliseconds that another writer is waited for: the largest workbook is on a slow disk by then. */
const PATIENCE = 3000

/** Milliseconds between two looks. */
const PAUSE = 15

/** A lock older than this is held by nobody, whatever it says: another machine's process cannot be asked. Milliseconds. */
const ABANDONED = 600_000

/**
 * A lock says whose it is as soon as it is there; one that does not for so long never will, since its writer was killed in between.
 * Less than `PATIENCE`, so that nobody is refused for its sake; whoever was only slow finds his lock gone before he renames. Milliseconds.
 */
const NAMELESS = 2000

/** What stands in a lock. */
interface Holder {
  readonly pid: number
  readonly host: string
  /** Tells this lock from any other of the same process. */
  readonly token: string
}

/**
 * Does `work` while nobody else of us replaces the file at `path` (where its links lead). `work` is given what it has to call
 * right before the renaming, which throws where the lock was lost meanwhile: the machine slept for longer than a lock lasts.
 * Throws `WorkbookError` being-written where another writer is not done after a while; the lock goes in every case.
 */
export function whileLocked<Answer>(path: string, work: (stillOurs: () => void) => Answer): Answer {
  const lock = join(dirname(path), lockName(basename(path)))
  const busy = () => new WorkbookError('being-written', basename(path), {})
  const holder: Holder = { pid: process.pid, host: hostname(), token: String(Math.random()) }
  const release = () => {
    if (holderOf(lock)?.token === holder.token) rmSync(lock, { force: true })
  }
  const until = Date.now() + PATIENCE
  while (!taken(lock, JSON.stringify(holder))) {
    if (Date.now() > until) throw busy()
    if (isAbandoned(lock)) breakOpen(lock)
    else sleep(PAUSE)
  }
  const heard = deferSignals()
  try {
    return work(() => {
      if (holderOf(lock)?.token !== holder.token) throw busy()
    })
  } finally {
    release()
    heard()
  }
}

/** Not the file's name, which may be as long as a name can be, but always the same for it. */
export function lockName(name: string): string {
  let hash = 0xcbf29ce484222325n
  for (const unit of Buffer.from(name)) hash = ((hash ^ BigInt(unit)) * 0x100000001b3n) & 0xffffffffffffffffn
  return `.xueshi-${hash.toString(16).padStart(16, '0')}.lock`
}

function taken(lock: string, text: string): boolean {
  let file: number
  try {
    file = openSync(lock, 'wx')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Windows says EPERM or EACCES of a file that is just being taken away.
    if (code === 'EEXIST' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))) return false
    throw error
  }
  try {
    writeSync(file, text)
  } finally {
    closeSync(file)
  }
  return true
}

/** null where there is no lock, or one whose holder has not written its name yet. */
function holderOf(lock: string): Holder | null {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder
  } catch {
    return null
  }
}

/** Whether whoever took the lock is gone: a dead process of this machine, or one so long ago that it cannot be at work. */
function isAbandoned(lock: string): boolean {
  const found = statSync(lock, { throwIfNoEntry: false })
  if (!found) return false
  const age = Date.now() - found.mtimeMs
  const holder = holderOf(lock)
  if (age > ABANDONED || !holder) return age > NAMELESS
  // One process holds one lock at a time: what bears our own number is of a run before.
  return holder.host === hostname() && (holder.pid === process.pid || !isRunning(holder.pid))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Milliseconds after which whoever was breaking a lock open is not any more. */
const BREAKING = 10_000

/** Takes an abandoned lock away; under a lock of its own, or the second to do so would take the first one's new lock. */
function breakOpen(lock: string): void {
  const breaking = `${lock}.break`
  const found = statSync(breaking, { throwIfNoEntry: false })
  if (found && Date.now() - found.mtimeMs > BREAKING) rmSync(breaking, { force: true })
  if (!taken(breaking, '')) {
    sleep(PAUSE)
    return
  }
  try {
    if (isAbandoned(lock)) rmSync(lock, { force: true })
  } finally {
    rmSync(breaking, { force: true })
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Lets the user's Ctrl+C wait until the lock is gone; answers what to call then, after which it ends the process as ever. */
function deferSignals(): () => void {
  for (const signal of SIGNALS) if (!process.listeners(signal).includes(later)) process.on(signal, later)
  // A signal is told in the next turn.
  return () => {
    setTimeout(stopDeferring, 0)
  }
}

function later(signal: NodeJS.Signals): void {
  stopDeferring()
  process.kill(process.pid, signal)
}

function stopDeferring(): void {
  for (const signal of SIGNALS) process.off(signal, later)
}
