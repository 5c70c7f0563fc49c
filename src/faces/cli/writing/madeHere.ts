import { readFileSync } from 'node:fs'
import { categoryXml } from '../../../hosts/xlsx/write/writeBook'
import { openPackage } from '../../../hosts/xlsx/zip/openPackage'
import { nodeCodec } from '../reading/nodeCodec'

/** Whether a file is one that we wrote with this category among its properties; false for any that cannot be read. */
export async function isOfCategory(path: string, category: string): Promise<boolean> {
  try {
    const book = await openPackage(path, readFileSync(path), nodeCodec)
    const part = book.part('docProps/core.xml')
    if (!part) return false
    const pieces: Uint8Array[] = []
    for await (const piece of book.inflate(part)) pieces.push(piece.slice())
    return Buffer.concat(pieces).includes(categoryXml(category))
  } catch {
    return false
  }
}
