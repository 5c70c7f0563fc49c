import { nextTurn } from '../../../workbook/nextTurn'
import type { Run } from '../../../workbook/workbook'
import { WorkbookError } from '../../../workbook/workbook'
import { damage } from '../bounds/damage'
import { MOST_INFLATED_BYTES, MOST_RATIO, RATIO_FREE_BYTES } from '../bounds/limits'
import type { Codec } from './codec'
import { type ZipEntry, type ZipListing, zipEntries } from './zipEntries'

/** A package being read: its parts, and what reading them shares – limits over all of them, progress, cancelling. */
export interface OpenPackage extends ZipListing {
  readonly file: string
  /** The part of that name in whatever case; undefined where there is none. */
  part(name: string): ZipEntry | undefined
  /**
   * Says which parts belong to what is read, and which of them are read here, so that progress knows its total. Throws
   * `WorkbookError` too-large where they are so together.
   */
  expect(parts: readonly ZipEntry[], here: readonly ZipEntry[]): void
  /**
   * The inflated bytes of a part in pieces, checked against size and CRC at the end; the first holds `HEAD` bytes or all.
   * A piece is only good until the next is asked for. Throws `WorkbookError` damaged, too-large or encrypted, and on cancelling.
   */
  inflate(entry: ZipEntry): AsyncGenerator<Uint8Array, void, void>
  close(): void
}

/** Bytes scanned between two looks at the signal; small enough for the slow path to stay well below 100 ms. */
const PIECE = 256 * 1024

/** So many bytes hold every XML declaration, which says how to read the rest. */
const HEAD = 1024

/** Bytes read between two turns of the event loop, so that a browser can draw. */
const TURN = 1024 * 1024

const STORED = 0
const DEFLATED = 8

/** Opens a zip package. Throws `WorkbookError` where it is none, or a broken one. */
export async function openPackage(file: string, bytes: Uint8Array, codec: Codec, run: Run = {}): Promise<OpenPackage> {
  const zip = await zipEntries(file, bytes)
  let total = 0
  let done = 0
  let sinceTurn = 0

  function refuse(entry: ZipEntry): WorkbookError | null {
    if (entry.encrypted) return new WorkbookError('encrypted', file, {})
    if (entry.method !== STORED && entry.method !== DEFLATED)
      return damage(file, entry.name, `compression method ${entry.method}`)
    if (entry.method === STORED && entry.size !== entry.data.length)
      return damage(file, entry.name, 'sizes of a stored part differ')
    if (swells(entry.size, entry.data.length)) return tooSwollen()
    return refuseSize(done + entry.size)
  }

  function refuseSize(inflated: number): WorkbookError | null {
    if (swells(inflated, bytes.length)) return tooSwollen()
    if (inflated <= MOST_INFLATED_BYTES) return null
    return new WorkbookError('too-large', file, { what: 'inflated', limit: MOST_INFLATED_BYTES })
  }

  function tooSwollen(): WorkbookError {
    return new WorkbookError('too-large', file, { what: 'ratio', limit: MOST_RATIO })
  }

  async function* inflate(entry: ZipEntry): AsyncGenerator<Uint8Array, void, void> {
    const refusal = refuse(entry)
    if (refusal) throw refusal
    let size = 0
    let crc = 0
    let counted = 0
    let whole = false
    const { method, data } = entry
    const checked = method === DEFLATED ? codec.inflateChecked?.(data, entry.size, entry.crc32) : undefined
    const source = method === STORED ? [data] : withWholeHead(checked ?? codec.inflateRaw(data, entry.size))
    try {
      for await (const chunk of source) {
        size += chunk.length
        if (size > entry.size) throw damage(file, entry.name, 'longer than declared')
        if (!checked) crc = codec.crc32(chunk, crc)
        for (let at = 0; at < chunk.length; at += PIECE) {
          const piece = chunk.subarray(at, at + PIECE)
          run.signal?.throwIfAborted()
          yield piece
          done += piece.length
          counted += piece.length
          sinceTurn += piece.length
          if (sinceTurn >= TURN) {
            sinceTurn = 0
            run.progress?.(Math.min(done, total), total)
            await nextTurn()
          }
        }
      }
      whole = true
    } catch (error) {
      if (error instanceof WorkbookError || run.signal?.aborted) throw error
      throw damage(file, entry.name, error instanceof Error ? error.message : 'cannot be inflated')
    } finally {
      // A reader that turned away half-way will begin anew.
      if (!whole) done -= counted
    }
    if (size !== entry.size) throw damage(file, entry.name, 'shorter than declared')
    if (!checked && crc !== entry.crc32) throw damage(file, entry.name, 'checksum differs')
  }

  return {
    ...zip,
    file,
    part: (name) => zip.entries.get(name.toLowerCase()),
    expect(parts, here) {
      const refusal = refuseSize(done + sizeOf(parts))
      if (refusal) throw refusal
      total = done + sizeOf(here)
    },
    inflate,
    close() {
      run.progress?.(total, total)
    },
  }
}

function sizeOf(parts: readonly ZipEntry[]): number {
  return parts.reduce((sum, { size }) => sum + size, 0)
}

/** Whether so few bytes inflate to so many that this is no workbook but a bomb. */
function swells(inflated: number, deflated: number): boolean {
  return inflated > RATIO_FREE_BYTES && inflated > deflated * MOST_RATIO
}

/** The same bytes, with the first pieces joined until they hold `HEAD`. */
async function* withWholeHead(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  let head: Uint8Array | null = new Uint8Array(0)
  for await (const chunk of source) {
    if (head === null || (head.length === 0 && chunk.length >= HEAD)) {
      head = null
      yield chunk
    } else {
      const joined: Uint8Array = new Uint8Array(head.length + chunk.length)
      joined.set(head)
      joined.set(chunk, head.length)
      head = joined.length < HEAD ? joined : null
      if (head === null) yield joined
    }
  }
  if (head?.length) yield head
}
