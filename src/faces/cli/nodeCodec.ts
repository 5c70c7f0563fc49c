import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import type { Codec } from '../../hosts/xlsx/codec'
import { crc32 } from '../../hosts/xlsx/crc32'

/** Large pieces: fewer trips between the thread pool, which inflates, and the scanner. */
const CHUNK = 256 * 1024

/** Inflated bytes that may wait: the thread pool works ahead of the scanner. */
const AHEAD = 4 * CHUNK

/** One below zlib's own choice: the same size within a tenth of a percent in little more than half the time. */
const LEVEL = 5

/** Before 20.15 Node has no CRC-32 of its own. */
const nativeCrc32 = (zlib as { crc32?: (data: Uint8Array, seed: number) => number }).crc32

/** The codec of Node: zlib streams, which work in the thread pool beside the main thread. */
export const nodeCodec: Codec = {
  inflateRaw(data) {
    const inflate = zlib.createInflateRaw({ chunkSize: CHUNK, readableHighWaterMark: AHEAD } as zlib.ZlibOptions)
    inflate.end(data)
    return inflate
  },
  deflateRaw(chunks) {
    const deflate = zlib.createDeflateRaw({ chunkSize: CHUNK, level: LEVEL })
    feed(deflate, chunks).catch((error: Error) => deflate.destroy(error))
    return deflate
  },
  crc32: nativeCrc32 ?? crc32,
}

/** Makes each piece while the thread pool deflates the one before: a pipe would make many ahead and then stand idle. */
async function feed(deflate: Transform, chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
  let written = Promise.resolve()
  for await (const chunk of chunks) {
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
