import type { Codec } from './codec'
import { crc32 } from './crc32'

/** The codec of browsers: their own compression streams. Works in Node too. */
export const browserCodec: Codec = {
  inflateRaw: (data) => piped([data], new DecompressionStream('deflate-raw')),
  deflateRaw: (chunks) => piped(chunks, new CompressionStream('deflate-raw')),
  crc32,
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
