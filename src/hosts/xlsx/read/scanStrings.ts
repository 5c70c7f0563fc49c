import type { TextTable } from '../grid/textTable'
import type { Cursor } from '../scan/cursor'
import type { PartScan, ScanStop } from '../scan/scanPart'
import { textScan } from '../scan/scanText'
import { bytesOf, isSpace, matches } from '../scan/scanWords'

const SLASH = 0x2f
const LESS = 0x3c
const GREATER = 0x3e
const EXCLAMATION = 0x21
const QUESTION = 0x3f

const EMPTY_STRING = bytesOf('<si/>')
const PLAIN_START = bytesOf('<si><t')
const STRING_START = bytesOf('<si>')
const KEEP_SPACE = bytesOf(' xml:space="preserve"')
const PLAIN_END = bytesOf('</t></si>')
const STRING_END = bytesOf('</si>')
const TABLE_END = bytesOf('</sst>')

/** Looking ahead at a word, the scan may read so far beyond what it is sure of. */
const REACH = 32

/**
 * Scans the shared string table from behind its opening tag to `</sst>`: strings of one plain text itself; a string of
 * another kind (rich text, phonetic guides) is cut out whole and handed to the general reader.
 *
 * @param add takes the next string's index in the text table, null for the empty text
 * @param general reads one whole `si` element through the XML parser, which adds it; false where it was no such element
 */
export function stringScan(
  texts: TextTable,
  add: (index: number | null) => void,
  general: (element: Uint8Array) => boolean,
): PartScan {
  const text = textScan(texts)
  const cursor: Cursor = { at: 0 }
  let stop: ScanStop = 'more'

  function scan(b: Uint8Array, from: number, end: number): number {
    let token = from
    for (;;) {
      const next = afterString(b, token, end)
      if (next > 0) token = next
      else if (b[token] !== LESS && isSpace(b[token])) token++
      else if (matches(b, token, TABLE_END)) {
        stop = 'end'
        return token
      } else {
        stop = next === 0 && token + REACH <= end ? 'unsure' : 'more'
        return token
      }
    }
  }

  /** The place behind the string that begins at this one; 0 where none begins here that is known, -1 where it has no end yet. */
  function afterString(b: Uint8Array, token: number, end: number): number {
    if (matches(b, token, PLAIN_START)) {
      let at = token + PLAIN_START.length
      if (matches(b, at, KEEP_SPACE)) at += KEEP_SPACE.length
      if (b[at] === GREATER) {
        const start = at + 1
        cursor.at = start
        if (text.skip(b, cursor) && matches(b, cursor.at, PLAIN_END)) {
          const found = text.decoded(b, start, cursor.at)
          if (found === null) return 0
          add(found === '' ? null : texts.indexOf(found))
          return cursor.at + PLAIN_END.length
        }
      } else if (b[at] === SLASH && matches(b, at, EMPTY_PLAIN_END)) {
        add(null)
        return at + EMPTY_PLAIN_END.length
      }
    }
    if (matches(b, token, EMPTY_STRING)) {
      add(null)
      return token + EMPTY_STRING.length
    }
    if (!matches(b, token, STRING_START)) return 0
    const last = endOfElement(b, token + STRING_START.length, end)
    if (last <= 0) return last
    return general(b.subarray(token, last)) ? last : 0
  }

  return {
    scan,
    get stop() {
      return stop
    },
  }
}

const EMPTY_PLAIN_END = bytesOf('/></si>')

/** The place behind the next `</si>`; 0 where a comment, CDATA or instruction comes first, -1 where it has not come yet. */
function endOfElement(b: Uint8Array, from: number, end: number): number {
  for (let at = b.indexOf(LESS, from); at >= 0 && at < end; at = b.indexOf(LESS, at + 1)) {
    if (b[at + 1] === EXCLAMATION || b[at + 1] === QUESTION) return 0
    if (matches(b, at, STRING_END)) return at + STRING_END.length
  }
  return -1
}
