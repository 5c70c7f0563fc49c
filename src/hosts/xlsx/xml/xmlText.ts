import { damage } from '../bounds/damage'

/** Decodes the bytes of an XML part piece by piece; `close` after the last. Throws `WorkbookError` damaged on wrong bytes. */
export interface XmlDecoder {
  /** Whether the part is UTF-8, so that bytes can be scanned as they are. */
  readonly utf8: boolean
  decode(piece: Uint8Array): string
  close(): string
}

/**
 * Chooses the decoder from the first bytes: a byte order mark, UTF-16 without one, or the encoding that the XML declaration
 * names; else UTF-8. Always strict: a byte sequence that the encoding does not know is damage, not a question mark.
 */
export function xmlDecoder(file: string, part: string, head: Uint8Array): XmlDecoder {
  const encoding = encodingOf(head)
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(encoding, { fatal: true })
  } catch {
    throw damage(file, part, `encoding ${encoding}`)
  }
  const strictly = (piece: Uint8Array | undefined): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    } catch {
      throw damage(file, part, `bytes that are no ${encoding}`)
    }
  }
  return { utf8: decoder.encoding === 'utf-8', decode: strictly, close: () => strictly(undefined) }
}

function encodingOf(head: Uint8Array): string {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c) return 'utf-16be'
  const start = String.fromCharCode(...head.subarray(0, 200))
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1]
  return declared === undefined ? 'utf-8' : declared.toLowerCase()
}
