import { SaxesParser, type SaxesTagNS } from 'saxes'
import { WorkbookError } from '../../../workbook/workbook'
import { damage } from '../bounds/damage'
import { MOST_ATTRIBUTES, MOST_DEPTH, MOST_REMARKS, MOST_SMALL_PART_BYTES, MOST_TEXT } from '../bounds/limits'
import type { OpenPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'
import { xmlDecoder } from './xmlText'

/** Main namespaces of workbook parts: transitional and strict. */
export const SPREADSHEET: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]

/** Namespaces of `r:id` attributes. */
export const RELATIONSHIPS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]

/** What a part's reader is told. An element's `name` is its local name, '' where it is in a namespace not asked for. */
export interface XmlEvents {
  /** `depth` is 1 for the root. */
  open?(name: string, depth: number, attributes: SaxesTagNS['attributes']): void
  close?(name: string, depth: number): void
  text?(text: string): void
}

/** A parser fed with text; throws `WorkbookError` damaged where this is no XML, entities where it brings a DOCTYPE. */
export interface Xml {
  write(text: string): void
  close(): void
}

/**
 * Saxes with namespaces: builds no entities, and a part with a DOCTYPE is refused altogether. What it keeps in memory –
 * open elements, attributes, a text that does not end – is limited.
 */
export function xml(file: string, part: string, namespaces: readonly string[], events: XmlEvents): Xml {
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  let attributes = 0
  /** Characters since something was told. */
  let silent = 0
  /** Characters in comments and processing instructions. */
  let remarks = 0
  const nameOf = (tag: SaxesTagNS) => (namespaces.includes(tag.uri) ? tag.local : '')
  parser.on('error', (error) => {
    throw damage(file, part, error.message)
  })
  parser.on('doctype', () => {
    throw new WorkbookError('entities', file, { part })
  })
  const remark = (text: string) => {
    remarks += text.length
    if (remarks > MOST_REMARKS) throw damage(file, part, 'too many comments')
  }
  parser.on('comment', remark)
  parser.on('processinginstruction', ({ body }) => remark(body))
  parser.on('opentagstart', () => {
    attributes = 0
    if (++depth > MOST_DEPTH) throw damage(file, part, 'elements nested too deep')
  })
  parser.on('attribute', () => {
    silent = 0
    if (++attributes > MOST_ATTRIBUTES) throw damage(file, part, 'too many attributes')
  })
  parser.on('opentag', (tag) => {
    silent = 0
    events.open?.(nameOf(tag), depth, tag.attributes)
  })
  parser.on('closetag', (tag) => {
    silent = 0
    events.close?.(nameOf(tag), depth)
    depth--
  })
  const text = (piece: string) => {
    silent = 0
    events.text?.(piece)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  return {
    write(piece) {
      silent += piece.length
      parser.write(piece)
      if (silent > MOST_TEXT) throw damage(file, part, 'a text too long')
    },
    close: () => void parser.close(),
  }
}

/** A text and its next piece, as one; refused where it grows beyond all texts. */
export function joined(file: string, part: string, text: string, piece: string): string {
  if (text.length + piece.length > MOST_TEXT) throw damage(file, part, 'a text too long')
  return text + piece
}

/** Reads a small part from beginning to end. */
export async function readXml(
  book: OpenPackage,
  entry: ZipEntry,
  namespaces: readonly string[],
  events: XmlEvents,
): Promise<void> {
  if (entry.size > MOST_SMALL_PART_BYTES)
    throw new WorkbookError('too-large', book.file, { what: 'inflated', limit: MOST_SMALL_PART_BYTES })
  const parser = xml(book.file, entry.name, namespaces, events)
  let decoder: ReturnType<typeof xmlDecoder> | undefined
  for await (const piece of book.inflate(entry)) {
    decoder ??= xmlDecoder(book.file, entry.name, piece)
    parser.write(decoder.decode(piece))
  }
  if (decoder) parser.write(decoder.close())
  parser.close()
}

/** The value of an attribute in one of these namespaces, such as `r:id` under whatever prefix. */
export function attributeIn(
  attributes: SaxesTagNS['attributes'],
  namespaces: readonly string[],
  name: string,
): string | undefined {
  return Object.values(attributes).find((attribute) => attribute.local === name && namespaces.includes(attribute.uri))
    ?.value
}

/** An XML Schema boolean; anything else than true is false. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
