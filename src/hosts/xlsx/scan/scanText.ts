import { type TextTable, unescapeText } from '../grid/textTable'
import type { Cursor } from './cursor'

const AMPERSAND = 0x26
const LESS = 0x3c
const GREATER = 0x3e
const BRACKET = 0x5d
const RETURN = 0x0d

/** What a run of character data holds that has to be undone or looked at. */
const PLAIN = 0
const HAS_HIGH = 1
const HAS_AMPERSAND = 2
const HAS_RETURN = 4

/** Texts up to this many bytes are recognised by their bytes when they come again, without decoding. */
const MOST_KNOWN_BYTES = 96
/** Bytes kept for recognising; texts beyond are decoded each time. */
const MOST_ARENA = 16 * 1024 * 1024

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Character data between tags, read from bytes into the text table. */
export interface TextScan {
  /**
   * Moves the cursor over character data to the next `<`. False where something stands there that XML forbids or that is
   * not known for certain; the cursor is then on it.
   */
  skip(bytes: Uint8Array, cursor: Cursor): boolean
  /** Whether what `skip` has just passed is well-formed in full: valid UTF-8, known entities. */
  valid(bytes: Uint8Array, from: number, to: number): boolean
  /** The text table's index of what `skip` has just passed (not empty); -1 where it is not valid. */
  indexOf(bytes: Uint8Array, from: number, to: number): number
  /** The text that `skip` has just passed, escapes undone; null where it is not valid. */
  decoded(bytes: Uint8Array, from: number, to: number): string | null
}

export function textScan(texts: TextTable): TextScan {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const known = knownBytes()
  let holds = PLAIN

  function decoded(bytes: Uint8Array, from: number, to: number): string | null {
    let text: string
    try {
      text = decoder.decode(bytes.subarray(from, to))
    } catch {
      return null
    }
    if (holds & HAS_HIGH && /[\ufffe\uffff]/.test(text)) return null
    if (holds & HAS_RETURN) text = text.replace(/\r\n?/g, '\n')
    const plain = holds & HAS_AMPERSAND ? withoutEntities(text) : text
    return plain === null ? null : unescapeText(plain)
  }

  return {
    skip(bytes, cursor) {
      let at = cursor.at
      holds = PLAIN
      for (;;) {
        const byte = bytes[at]!
        if (byte === LESS) break
        if (byte >= 0x80) holds |= HAS_HIGH
        else if (byte === AMPERSAND) holds |= HAS_AMPERSAND
        else if (byte === RETURN) holds |= HAS_RETURN
        else if (byte < 0x20 ? byte !== 0x09 && byte !== 0x0a : byte === GREATER && endsCdata(bytes, at)) {
          cursor.at = at
          return false
        }
        at++
      }
      cursor.at = at
      return true
    },
    valid: (bytes, from, to) => (holds & (HAS_HIGH | HAS_AMPERSAND)) === 0 || decoded(bytes, from, to) !== null,
    decoded,
    indexOf(bytes, from, to) {
      const slot = known.find(bytes, from, to)
      if (slot >= 0) {
        const index = known.indexAt(slot)
        if (index >= 0) return index
      }
      const text = decoded(bytes, from, to)
      if (text === null) return -1
      const index = texts.indexOf(text)
      if (slot >= 0) known.keep(slot, bytes, from, to, index)
      return index
    },
  }
}

/** `]]>` may not stand in character data. */
function endsCdata(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === BRACKET && bytes[at - 2] === BRACKET
}

/** The text with its entities and character references undone; null where one is unknown or names no XML character. */
function withoutEntities(text: string): string | null {
  let good = true
  const plain = text.replace(/&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|([a-z]+));|&/g, (_all, decimal, hex, name) => {
    const character =
      name === undefined
        ? xmlCharacter(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
        : NAMED[name]
    if (character === undefined) good = false
    return character ?? ''
  })
  return good ? plain : null
}

function xmlCharacter(code: number): string | undefined {
  const allowed =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  return allowed ? String.fromCodePoint(code) : undefined
}

/** An open hash table from bytes to a number: the same name in a million cells is decoded once. */
function knownBytes() {
  let mask = 4095
  let slots = new Int32Array(mask + 1)
  let count = 0
  let arena = new Uint8Array(64 * 1024)
  let used = 0
  // By entry (from 1): its hash, where its bytes are, and the number kept for it.
  const hashes = [0]
  const starts = [0]
  const lengths = [0]
  const indexes = [0]
  let hash = 0

  function grow(): void {
    mask = mask * 2 + 1
    slots = new Int32Array(mask + 1)
    for (let entry = 1; entry <= count; entry++) {
      let slot = hashes[entry]! & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = entry
    }
  }

  function same(entry: number, bytes: Uint8Array, from: number, length: number): boolean {
    if (lengths[entry] !== length) return false
    const start = starts[entry]!
    for (let i = 0; i < length; i++) if (arena[start + i] !== bytes[from + i]) return false
    return true
  }

  return {
    /** The slot where these bytes are or belong; -1 where they are too long to be kept. */
    find(bytes: Uint8Array, from: number, to: number): number {
      const length = to - from
      if (length > MOST_KNOWN_BYTES || used + length > MOST_ARENA) return -1
      let h = 0x811c9dc5
      for (let at = from; at < to; at++) h = Math.imul(h ^ bytes[at]!, 0x01000193)
      hash = (h ^ (h >>> 15)) >>> 0
      let slot = hash & mask
      for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
        if (hashes[entry] === hash && same(entry, bytes, from, length)) return slot
        slot = (slot + 1) & mask
      }
      return slot
    },
    indexAt: (slot: number) => (slots[slot] === 0 ? -1 : indexes[slots[slot]!]!),
    /** Keeps a number at the slot that `find` has just given. */
    keep(slot: number, bytes: Uint8Array, from: number, to: number, index: number): void {
      while (used + to - from > arena.length) {
        const larger = new Uint8Array(arena.length * 2)
        larger.set(arena)
        arena = larger
      }
      arena.set(bytes.subarray(from, to), used)
      count++
      hashes.push(hash)
      starts.push(used)
      lengths.push(to - from)
      indexes.push(index)
      slots[slot] = count
      used += to - from
      if (count * 2 > mask) grow()
    },
  }
}
