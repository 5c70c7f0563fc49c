import { SEAL_PART, sealOf } from '../../../hosts/xlsx/write/seal'
import { markXml } from '../../../hosts/xlsx/write/writeBook'
import { openPackage } from '../../../hosts/xlsx/zip/openPackage'
import { fileBytes } from '../reading/fileBytes'
import { nodeCodec } from '../reading/nodeCodec'

/** Kinds of files that we write and may write anew, by the category among their properties. */
export type OwnFile = 'xueshi sample' | 'xueshi report' | 'xueshi certificates' | 'xueshi rollup' | 'xueshi collection'

/**
 * Whether a file is one that we wrote as this and nobody has saved since, with us or with any other program; false for any
 * that cannot be read.
 */
export async function isAsWritten(path: string, category: OwnFile): Promise<boolean> {
  try {
    const book = await openPackage(path, fileBytes(path).bytes, nodeCodec)
    const part = book.part(SEAL_PART)
    if (!part) return false
    const pieces: Uint8Array[] = []
    for await (const piece of book.inflate(part)) pieces.push(piece.slice())
    return Buffer.concat(pieces).includes(markXml(category, sealOf(book.entries.values(), nodeCodec)))
  } catch {
    return false
  }
}
