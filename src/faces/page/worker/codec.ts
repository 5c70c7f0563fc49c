import { browserCodec } from '../../../hosts/xlsx/zip/browserCodec'
import type { Codec } from '../../../hosts/xlsx/zip/codec'
import { scriptCodec } from '../../../hosts/xlsx/zip/scriptCodec'

/** The browser's own streams where they know what zip files hold. */
export const codec: Codec = hasRawDeflate() ? browserCodec : scriptCodec

function hasRawDeflate(): boolean {
  try {
    return new DecompressionStream('deflate-raw') !== null && new CompressionStream('deflate-raw') !== null
  } catch {
    return false
  }
}
