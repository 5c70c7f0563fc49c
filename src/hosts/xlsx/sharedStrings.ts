import { WorkbookError } from '../../workbook/workbook'
import { damage } from './damage'
import { MOST_STRINGS } from './limits'
import type { OpenPackage } from './openPackage'
import { type TextTable, unescapeText } from './textTable'
import { SPREADSHEET, xml } from './xml'
import { xmlDecoder } from './xmlText'
import type { ZipEntry } from './zipEntries'

/** For each shared string its index in the text table; `EMPTY` for the empty text, which is an empty cell. */
export type SharedStrings = Int32Array

export const EMPTY = -1

/** Reads the shared string table; empty where the workbook has none. Phonetic guides are left out. */
export async function readSharedStrings(
  book: OpenPackage,
  entry: ZipEntry | null,
  texts: TextTable,
): Promise<SharedStrings> {
  const strings = growing(book.file)
  if (!entry) return strings.done()
  let text = ''
  let wanted = false
  const path: string[] = []
  const parser = xml(book.file, entry.name, SPREADSHEET, {
    open(name, depth) {
      if (depth === 1 && name !== 'sst') throw damage(book.file, entry.name, 'not a shared string table')
      path.length = depth - 1
      path.push(name)
      if (depth === 2 && name === 'si') text = ''
      wanted = isText(path)
    },
    close(name, depth) {
      wanted = false
      if (depth === 2 && name === 'si') strings.add(text === '' ? EMPTY : texts.indexOf(unescapeText(text)))
    },
    text(piece) {
      if (wanted) text += piece
    },
  })
  let decoder: ReturnType<typeof xmlDecoder> | undefined
  for await (const piece of book.inflate(entry)) {
    decoder ??= xmlDecoder(book.file, entry.name, piece)
    parser.write(decoder.decode(piece))
  }
  if (decoder) parser.write(decoder.close())
  parser.close()
  return strings.done()
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
