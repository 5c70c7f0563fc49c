import type { Redis } from 'ioredis'
import { sha256Of } from '../bookResult'
import { KEPT_SECONDS, PREFIX } from './bookQueue'

/*
 * Workbooks that go through the queue: the content by its SHA-256, in pieces, so that neither side sends or holds one large text. Taken away
 * when its result is there; what a parent that was killed leaves behind goes by itself.
 */

const PIECE = 1 << 20
/** Written last: how many pieces there are. */
const COUNT = 'count'

/** Puts a content in, unless it is there; then it stays as long as a new one. */
export async function putContent(client: Redis, sha256: string, bytes: Uint8Array): Promise<void> {
  const key = keyOf(sha256)
  if ((await client.hexists(key, COUNT)) === 0) {
    const count = Math.ceil(bytes.length / PIECE)
    for (let piece = 0; piece < count; piece++)
      await client.hset(key, String(piece), Buffer.from(bytes.subarray(piece * PIECE, (piece + 1) * PIECE)))
    await client.hset(key, COUNT, count)
  }
  await client.expire(key, KEPT_SECONDS)
}

/** A content that was put in; null where it is not there, or not whole. */
export async function getContent(client: Redis, sha256: string): Promise<Uint8Array | null> {
  const key = keyOf(sha256)
  const count = Number(await client.hget(key, COUNT))
  const pieces: Buffer[] = []
  for (let piece = 0; piece < count; piece++) {
    const bytes = await client.hgetBuffer(key, String(piece))
    if (!bytes) return null
    pieces.push(bytes)
  }
  const whole = new Uint8Array(Buffer.concat(pieces))
  return sha256Of(whole) === sha256 ? whole : null
}

export async function forgetContent(client: Redis, sha256: string): Promise<void> {
  await client.unlink(keyOf(sha256))
}

function keyOf(sha256: string): string {
  return `${PREFIX}:content:${sha256}`
}
