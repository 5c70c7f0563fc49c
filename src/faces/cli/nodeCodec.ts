import { Readable } from 'node:stream'
import * as zlib from 'node:zlib'
import type { Codec } from '../../hosts/xlsx/codec'
import { crc32 } from '../../hosts/xlsx/crc32'

/** Large pieces: fewer trips between the thread pool, which inflates, and the scanner. */
const CHUNK = 256 * 1024

/** Before 20.15 Node has no CRC-32 of its own. */
const nativeCrc32 = (zlib as { crc32?: (data: Uint8Array, seed: number) => number }).crc32

/** The codec of Node: zlib streams, which work in the thread pool beside the main thread. */
export const nodeCodec: Codec = {
  inflateRaw(data) {
    const inflate = zlib.createInflateRaw({ chunkSize: CHUNK })
    inflate.end(data)
    return inflate
  },
  deflateRaw(chunks) {
    const deflate = zlib.createDeflateRaw({ chunkSize: CHUNK, level: 6 })
    const source = Readable.from(chunks, { objectMode: true })
    source.on('error', (error) => deflate.destroy(error))
    return source.pipe(deflate)
  },
  crc32: nativeCrc32 ?? crc32,
}
