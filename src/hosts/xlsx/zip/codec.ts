/** Native compression, given by the face: node:zlib on the command line, streams in the browser. Data is raw deflate, without a header. */
export interface Codec {
  /**
   * Yields the inflated bytes in pieces as they come; throws where the data is no raw deflate. `size` is how many they are said to
   * be. Data that ends early may go unnoticed, and so may data that goes on: whoever asks looks at the size.
   */
  inflateRaw(data: Uint8Array, size: number): AsyncIterable<Uint8Array>
  /**
   * The same of data whose size and CRC-32 are known, where the platform looks at both by itself: throws at the end where they are others.
   */
  inflateChecked?(data: Uint8Array, size: number, crc32: number): AsyncIterable<Uint8Array>
  /** Asks for a piece when it can take one. */
  deflateRaw(chunks: Iterable<Uint8Array>): AsyncIterable<Uint8Array>
  /** CRC-32 of a piece, going on from that of the pieces before (0 at the start); unsigned. */
  crc32(chunk: Uint8Array, seed: number): number
}
