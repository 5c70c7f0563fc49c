import { Deflate, Inflate } from 'fflate'
import type { Codec } from './codec'
import { crc32 } from './crc32'

/** The codec for browsers whose streams know no raw deflate (Chromium before 103, Firefox before 113, Safari before 16.4); several times slower. */
export const scriptCodec: Codec = {
  inflateRaw: (data) => coded(pieces(data), new Inflate()),
  deflateRaw: (chunks) => coded(chunks, new Deflate()),
  crc32,
}

/** Bytes inflated between two yields: a piece may come out a thousand times as long. */
const PIECE = 16 * 1024

function* pieces(data: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < data.length; at += PIECE) yield data.subarray(at, at + PIECE)
}

async function* coded(chunks: Iterable<Uint8Array>, coder: Inflate | Deflate): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = []
  coder.ondata = (chunk) => {
    if (chunk.length > 0) made.push(chunk)
  }
  for (const chunk of chunks) {
    coder.push(chunk)
    yield* made
    made = []
  }
  coder.push(new Uint8Array(0), true)
  yield* made
}
