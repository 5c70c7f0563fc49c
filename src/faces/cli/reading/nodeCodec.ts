import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import type { Codec } from '../../../hosts/xlsx/zip/codec'
import { crc32 } from '../../../hosts/xlsx/zip/crc32'

/** Large pieces: fewer trips between the thread pool, which inflates, and the scanner. */
const CHUNK = 512 * 1024

/** Inflated bytes that may wait: the thread pool works ahead of the scanner. */
const AHEAD = 4 * CHUNK

/** One below zlib's own choice: the same size within a tenth of a percent in little more than half the time. */
const LEVEL = 5

/** Before 20.15 Node has no CRC-32 of its own. */
const nativeCrc32 = (zlib as { crc32?: (data: Uint8Array, seed: number) => number }).crc32

/** Up to so many bytes are inflated or deflated at once: an answer from the thread pool would take longer to come. */
const AT_ONCE = 64 * 1024

/** The codec of Node: zlib streams, which work in the thread pool beside the main thread. */
export const nodeCodec: Codec = {
  inflateRaw: (data, size) => (size <= AT_ONCE ? inflatedAtOnce(data, size) : inflating(data)),
  deflateRaw: deflated,
  crc32: nativeCrc32 ?? crc32,
}

function inflating(data: Uint8Array): AsyncIterable<Uint8Array> {
  const inflate = zlib.createInflateRaw({ chunkSize: CHUNK, readableHighWaterMark: AHEAD } as zlib.ZlibOptions)
  inflate.end(data)
  return inflate
}

async function* inflatedAtOnce(data: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  let whole: Uint8Array | null = null
  try {
    whole = zlib.inflateRawSync(data, { chunkSize: Math.max(zlib.constants.Z_MIN_CHUNK, size), maxOutputLength: size })
  } catch {
    // Damaged, or longer than was said: told as for any other.
  }
  if (whole) yield whole
  else yield* inflating(data)
}

async function* deflated(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.iterator]()
  const first = source.next()
  const second = source.next()
  if (second.done && (first.done || first.value.length <= AT_ONCE)) {
    yield zlib.deflateRawSync(first.done ? new Uint8Array(0) : first.value, { level: LEVEL })
    return
  }
  const deflate = zlib.createDeflateRaw({ chunkSize: CHUNK, level: LEVEL })
  feed(deflate, resumed([first, second], source)).catch((error: Error) => deflate.destroy(error))
  yield* deflate
}

/** The pieces that have been asked for, and those to come. */
function* resumed(
  asked: readonly IteratorResult<Uint8Array>[],
  source: Iterator<Uint8Array>,
): Generator<Uint8Array, void> {
  for (const next of asked) if (!next.done) yield next.value
  for (let next = source.next(); !next.done; next = source.next()) yield next.value
}

/** Makes each piece while the thread pool deflates the one before: a pipe would make many ahead and then stand idle. */
async function feed(deflate: Transform, chunks: Iterable<Uint8Array>): Promise<void> {
  let written = Promise.resolve()
  for (const chunk of chunks) {
    await written
    written = new Promise((resolve, reject) => {
      deflate.write(chunk, (error) => (error ? reject(error) : resolve()))
    })
    // Awaited when the next piece is ready; until then nobody listens.
    written.catch(() => {})
  }
  await written
  deflate.end()
}
