import type { Codec } from './codec'
import { crc32 } from './crc32'

/** The codec of browsers: their own compression streams. Works in Node too. */
export const browserCodec: Codec = {
  inflateRaw: (data) => piped([data], new DecompressionStream('deflate-raw')),
  // A gzip file is raw deflate between a head and both: so the browser's own code looks at them, much faster than ours.
  inflateChecked: (data, size, crc32) =>
    piped([GZIP_HEAD, data, gzipEnd(size, crc32)], new DecompressionStream('gzip')),
  deflateRaw: (chunks) => piped(chunks, new CompressionStream('deflate-raw')),
  crc32,
}

/** RFC 1952: deflate, no name, no time, of an unknown system. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255)

function gzipEnd(size: number, crc32: number): Uint8Array {
  const end = new DataView(new ArrayBuffer(8))
  end.setUint32(0, crc32, true)
  end.setUint32(4, size, true)
  return new Uint8Array(end.buffer)
}

async function* piped(
  chunks: Iterable<Uint8Array>,
  stream: { readonly readable: ReadableStream<Uint8Array>; readonly writable: WritableStream<BufferSource> },
): AsyncGenerator<Uint8Array> {
  const writing = feed(chunks, stream.writable.getWriter())
  // A failed write ends the readable side with the same error, which is the one thrown below.
  writing.catch(() => {})
  const reader = stream.readable.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
    await writing
  } finally {
    await reader.cancel().catch(() => {})
  }
}

async function feed(chunks: Iterable<Uint8Array>, writer: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
  for (const chunk of chunks) {
    await writer.ready
    await writer.write(chunk as Uint8Array<ArrayBuffer>)
  }
  await writer.close()
}
