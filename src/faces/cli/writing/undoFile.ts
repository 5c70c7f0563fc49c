import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Moment } from '../../../records/moment'
import { realPath } from '../reading/paths'

/*
 * What a command wrote over is kept beside the workbook until it is taken back or the next one writes: the whole file, so that taking
 * it back leaves not a byte otherwise. Every command that changes a workbook keeps it here, and `undo` alone puts it back.
 */

/** A file as it was before a change. */
export interface KeptBefore {
  /** What the file holds since, as its digest. */
  readonly after: string
  readonly at: Moment
  readonly bytes: Uint8Array
}

/** `.台账.xlsx.xueshi-undo`, where the file itself stands. */
export function undoPath(path: string): string {
  const real = realPath(path)
  return join(dirname(real), `.${basename(real)}.xueshi-undo`)
}

/**
 * Keeps the file as it is about to be replaced. What it answers, called where that failed, leaves what was kept before as it was: the
 * change before this one can still be taken back. Throws what the file system throws.
 */
export async function keepBefore(path: string, before: Uint8Array, after: Uint8Array, at: Moment): Promise<() => void> {
  const head = JSON.stringify({ after: await digestOf(after), at })
  const kept = undoPath(path)
  const earlier = existsSync(kept) ? readFileSync(kept) : null
  const keep = (bytes: Uint8Array) => {
    writeFileSync(kept, bytes, { mode: 0o600 })
    chmodSync(kept, 0o600)
  }
  const forget = () => (earlier ? keep(earlier) : forgetBefore(path))
  try {
    keep(Buffer.concat([Buffer.from(`${head}\n`), before]))
  } catch (error) {
    forget()
    throw error
  }
  return forget
}

/** null where nothing is kept, or nothing that we know. */
export function keptBefore(path: string): KeptBefore | null {
  try {
    const all = readFileSync(undoPath(path))
    const end = all.indexOf('\n')
    const { after, at } = JSON.parse(all.subarray(0, end).toString()) as Pick<KeptBefore, 'after' | 'at'>
    return typeof after === 'string' && typeof at === 'number' ? { after, at, bytes: all.subarray(end + 1) } : null
  } catch {
    return null
  }
}

export function forgetBefore(path: string): void {
  rmSync(undoPath(path), { force: true })
}

export async function digestOf(bytes: Uint8Array): Promise<string> {
  // Few commands need it, and all would wait for it.
  const { createHash } = await import('node:crypto')
  return createHash('sha256').update(bytes).digest('hex')
}
