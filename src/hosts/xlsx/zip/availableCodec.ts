import { browserCodec } from './browserCodec'
import type { Codec } from './codec'
import { scriptCodec } from './scriptCodec'

/** The browser's own streams where they know what zip files hold. */
export const codec: Codec = hasRawDeflate() ? browserCodec : scriptCodec

function hasRawDeflate(): boolean {
  try {
    return new DecompressionStream('deflate-raw') !== null && new CompressionStream('deflate-raw') !== null
  } catch {
    return false
  }
}
