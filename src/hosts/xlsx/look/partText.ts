import { WorkbookError } from '../../../workbook/workbook'
import { MOST_SMALL_PART_BYTES } from '../bounds/limits'
import { xmlDecoder } from '../xml/xmlText'
import type { OpenPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'

/** A small part's text. Throws `WorkbookError` damaged, or too-large. */
export async function partText(book: OpenPackage, entry: ZipEntry): Promise<string> {
  if (entry.size > MOST_SMALL_PART_BYTES)
    throw new WorkbookError('too-large', book.file, { what: 'inflated', limit: MOST_SMALL_PART_BYTES })
  let decoder: ReturnType<typeof xmlDecoder> | undefined
  let text = ''
  for await (const piece of book.inflate(entry)) {
    decoder ??= xmlDecoder(book.file, entry.name, piece)
    text += decoder.decode(piece)
  }
  return text + (decoder?.close() ?? '')
}

/** A part's bytes as they are. */
export async function partBytes(book: OpenPackage, entry: ZipEntry): Promise<Uint8Array> {
  const bytes = new Uint8Array(entry.size)
  let at = 0
  for await (const piece of book.inflate(entry)) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
