import type { Codec } from './codec'
import type { PackedPart } from './packagePart'
import { zipParts } from './packageZip'

/** A file to be put into a zip file; its name may have folders, `科研处/张三.xlsx`. */
export interface ZippedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** One zip file of these, in their order. Names are UTF-8; the same files give the same bytes. */
export async function zipFiles(files: Iterable<ZippedFile>, codec: Codec): Promise<Uint8Array> {
  const packed: PackedPart[] = []
  for (const { name, bytes } of files) {
    const pieces: Uint8Array[] = []
    let packedSize = 0
    for await (const piece of codec.deflateRaw([bytes])) {
      pieces.push(piece)
      packedSize += piece.length
    }
    packed.push({ name, pieces, packedSize, size: bytes.length, crc32: codec.crc32(bytes, 0) })
  }
  return zipParts(packed)
}
