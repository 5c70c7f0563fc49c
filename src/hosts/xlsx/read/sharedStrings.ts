import { WorkbookError } from '../../../workbook/workbook'
import { damage } from '../bounds/damage'
import { MOST_STRINGS } from '../bounds/limits'
import { type TextTable, unescapeText } from '../grid/textTable'
import { scanPart } from '../scan/scanPart'
import { joined, SPREADSHEET, type Xml, xml } from '../xml/xml'
import { xmlDecoder } from '../xml/xmlText'
import type { OpenPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'
import { stringScan } from './scanStrings'

/** For each shared string its index in the text table; `EMPTY` for the empty text, which is an empty cell. */
export type SharedStrings = Int32Array

export const EMPTY = -1

/**
 * Reads the shared string table; empty where the workbook has none. Phonetic guides are left out. As with sheets, a byte
 * scanner reads what it is sure of, else the general reader begins anew.
 */
export async function readSharedStrings(
  book: OpenPackage,
  entry: ZipEntry | null,
  texts: TextTable,
): Promise<SharedStrings> {
  if (!entry) return new Int32Array(0)
  return (await readFast(book, entry, texts)) ?? (await readStringsGenerally(book, entry, texts))
}

async function readFast(book: OpenPackage, entry: ZipEntry, texts: TextTable): Promise<SharedStrings | null> {
  const strings = growing(book.file)
  const parser = stringsXml(book.file, entry.name, texts, strings)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const general = (element: Uint8Array): boolean => {
    let text: string
    try {
      text = decoder.decode(element)
    } catch {
      return false
    }
    parser.write(text)
    return parser.inTable
  }
  const add = (index: number | null) => strings.add(index ?? EMPTY)
  const begin = () => (parser.inTable ? stringScan(texts, add, general) : null)
  return (await scanPart(book, entry, parser, '<sst', begin)) ? strings.done() : null
}

/** Reads the table through the XML parser alone. */
export async function readStringsGenerally(
  book: OpenPackage,
  entry: ZipEntry,
  texts: TextTable,
): Promise<SharedStrings> {
  const strings = growing(book.file)
  const parser = stringsXml(book.file, entry.name, texts, strings)
  let decoder: ReturnType<typeof xmlDecoder> | undefined
  for await (const piece of book.inflate(entry)) {
    decoder ??= xmlDecoder(book.file, entry.name, piece)
    parser.write(decoder.decode(piece))
  }
  if (decoder) parser.write(decoder.close())
  parser.close()
  return strings.done()
}

/** The general reader: any prefix and spelling. `inTable` tells whether it stands between strings. */
function stringsXml(
  file: string,
  part: string,
  texts: TextTable,
  strings: ReturnType<typeof growing>,
): Xml & { readonly inTable: boolean } {
  let text = ''
  let wanted = false
  let depthNow = 0
  const path: string[] = []
  const parser = xml(file, part, SPREADSHEET, {
    open(name, depth) {
      if (depth === 1 && name !== 'sst') throw damage(file, part, 'not a shared string table')
      depthNow = depth
      path.length = depth - 1
      path.push(name)
      if (depth === 2 && name === 'si') text = ''
      wanted = isText(path)
    },
    close(name, depth) {
      wanted = false
      depthNow = depth - 1
      if (depth === 2 && name === 'si') strings.add(text === '' ? EMPTY : texts.indexOf(unescapeText(text)))
    },
    text(piece) {
      if (wanted) text = joined(file, part, text, piece)
    },
  })
  return {
    ...parser,
    get inTable() {
      return depthNow === 1
    },
  }
}

/** Plain text `si/t` and the runs of rich text `si/r/t`; not the phonetic guide `si/rPh/t`. */
function isText(path: readonly string[]): boolean {
  if (path[1] !== 'si') return false
  return path.length === 3 ? path[2] === 't' : path.length === 4 && path[2] === 'r' && path[3] === 't'
}

function growing(file: string) {
  let indexes = new Int32Array(1024)
  let count = 0
  return {
    add(index: number) {
      if (count === MOST_STRINGS) throw new WorkbookError('too-large', file, { what: 'strings', limit: MOST_STRINGS })
      if (count === indexes.length) {
        const larger = new Int32Array(count * 2)
        larger.set(indexes)
        indexes = larger
      }
      indexes[count++] = index
    },
    done: () => indexes.subarray(0, count),
  }
}
