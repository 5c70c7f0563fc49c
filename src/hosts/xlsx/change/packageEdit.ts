import { type Run, WorkbookError } from '../../../workbook/workbook'
import { MOST_INFLATED_BYTES, MOST_SMALL_PART_BYTES } from '../bounds/limits'
import { workbookPart } from '../xml/workbookPart'
import { xmlDecoder } from '../xml/xmlText'
import type { Codec } from '../zip/codec'
import { type OpenPackage, openPackage } from '../zip/openPackage'
import { type PackedPart, packPart } from '../zip/packagePart'
import { zipParts } from '../zip/packageZip'
import type { ListedEntry } from '../zip/zipEntries'

/** A user's package while some of its parts are being changed. Names are those of parts, in whatever case. */
export interface PackageEdit {
  readonly file: string
  readonly codec: Codec
  /** The names of all parts, those added included. */
  names(): readonly string[]
  has(part: string): boolean
  /** A part's text as it is now; throws `WorkbookError` damaged or, beyond `most` bytes, too-large. */
  text(part: string, most?: number): Promise<string>
  /** Puts a part in place of one of that name, or adds it. */
  write(part: string, content: string | PackedPart): void
  remove(part: string): void
  /** Whether a part holds this very content. */
  equals(part: string, content: PackedPart): boolean
  /** The package as it is now: the very bytes it was opened from where nothing differs. */
  bytes(): Promise<Uint8Array>
}

/**
 * Opens a package for changing, or for a look at its parts. Throws `WorkbookError` where it is no workbook or a broken
 * one.
 */
export async function editPackage(file: string, bytes: Uint8Array, codec: Codec, run: Run = {}): Promise<PackageEdit> {
  const book = await openPackage(file, bytes, codec, run)
  try {
    await workbookPart(book)
  } finally {
    book.close()
  }

  const written = new Map<string, { readonly name: string; readonly content: string | PackedPart }>()
  const removed = new Set<string>()
  const key = (part: string) => part.toLowerCase()
  return {
    file,
    codec,
    names: () => [
      ...[...book.entries].filter(([name]) => !removed.has(name)).map(([, entry]) => entry.name),
      ...[...written].filter(([name]) => !book.entries.has(name)).map(([, { name }]) => name),
    ],
    has: (part) => written.has(key(part)) || (book.entries.has(key(part)) && !removed.has(key(part))),
    async text(part, most = MOST_SMALL_PART_BYTES) {
      const content = written.get(key(part))?.content
      if (typeof content === 'string') return content
      const entry = book.entries.get(key(part))
      if (!entry || removed.has(key(part))) throw new Error(`no part ${part} to read`)
      return (await decode(book, entry, most)).text
    },
    write(part, content) {
      removed.delete(key(part))
      written.set(key(part), { name: book.part(part)?.name ?? part, content })
    },
    remove(part) {
      written.delete(key(part))
      removed.add(key(part))
    },
    equals: (part, content) => isSame(book.entries.get(key(part)), content),
    async bytes() {
      const parts: (ListedEntry | PackedPart)[] = []
      let changed = false
      for (const [name, entry] of book.entries) {
        const part = written.get(name)
        const kept = part ? await packed(book, entry, part.content, codec) : removed.has(name) ? null : entry
        if (kept) parts.push(kept)
        changed ||= kept !== entry
      }
      for (const [name, { name: part, content }] of written)
        if (!book.entries.has(name)) {
          parts.push(typeof content === 'string' ? await packPart(part, [content], codec) : content)
          changed = true
        }
      return changed ? zipParts([...parts, ...book.folders], book.comment) : bytes
    },
  }
}

/** Throws `WorkbookError` signed where any change would break a signature. */
export function refuseSigned(edit: PackageEdit): void {
  if (edit.names().some((name) => name.toLowerCase().startsWith('_xmlsignatures/')))
    throw new WorkbookError('signed', edit.file, {})
}

function isSame(entry: ListedEntry | undefined, { size, crc32 }: PackedPart): boolean {
  return entry?.size === size && entry.crc32 === crc32
}

/** The part as it must be written: the old entry where the content is the same. */
async function packed(
  book: OpenPackage,
  entry: ListedEntry,
  content: string | PackedPart,
  codec: Codec,
): Promise<ListedEntry | PackedPart> {
  if (typeof content !== 'string') return isSame(entry, content) ? entry : { ...content, name: entry.name }
  const { text, utf8 } = await decode(book, entry, MOST_INFLATED_BYTES)
  if (text === content) return entry
  return packPart(entry.name, [utf8 ? content : declaredUtf8(content)], codec)
}

async function decode(book: OpenPackage, entry: ListedEntry, most: number): Promise<{ text: string; utf8: boolean }> {
  if (entry.size > most) throw new WorkbookError('too-large', book.file, { what: 'inflated', limit: most })
  let decoder: ReturnType<typeof xmlDecoder> | undefined
  let text = ''
  for await (const piece of book.inflate(entry)) {
    decoder ??= xmlDecoder(book.file, entry.name, piece)
    text += decoder.decode(piece)
  }
  return { text: text + (decoder?.close() ?? ''), utf8: decoder?.utf8 ?? true }
}

/** Changed parts are written in UTF-8, so one that declared another encoding must say so. */
function declaredUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"')
}
