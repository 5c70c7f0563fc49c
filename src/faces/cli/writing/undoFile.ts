import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Moment } from '../../../records/moment'
import { realPath } from '../reading/paths'

/*
 * What an action on rows wrote over is kept beside the workbook until it is taken back or the next one is written: the whole file, so
 * that taking it back leaves not a byte otherwise.
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

export async function keepBefore(path: string, before: Uint8Array, after: Uint8Array, at: Moment): Promise<void> {
  const head = JSON.stringify({ after: await digestOf(after), at })
  const kept = undoPath(path)
  writeFileSync(kept, Buffer.concat([Buffer.from(`${head}\n`), before]), { mode: 0o600 })
  chmodSync(kept, 0o600)
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
