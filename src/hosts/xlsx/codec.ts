/** Native compression, given by the face: node:zlib on the command line, streams in the browser. Data is raw deflate, without a header. */
export interface Codec {
  /** Yields the inflated bytes in pieces as they come; throws where the data is no raw deflate. Data that ends early may go unnoticed: whoever asks knows the size. */
  inflateRaw(data: Uint8Array): AsyncIterable<Uint8Array>
  deflateRaw(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>
  /** CRC-32 of a piece, going on from that of the pieces before (0 at the start); unsigned. */
  crc32(chunk: Uint8Array, seed: number): number
}
