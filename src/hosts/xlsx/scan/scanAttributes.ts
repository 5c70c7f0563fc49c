import type { Cursor } from './cursor'
import { bytesOf, matches } from './scanWords'

const SPACE = 0x20
const QUOTE = 0x22
const AMPERSAND = 0x26
const SLASH = 0x2f
const COLON = 0x3a
const LESS = 0x3c
const EQUALS = 0x3d
const GREATER = 0x3e
const SMALL_R = 0x72

/** More attributes than any row or formula has. */
const MOST = 24

/** The attributes of a tag of which only `r` matters. */
export interface AttributeScan {
  /**
   * Moves the cursor from behind an element's name to the `>` or `/>` that ends its tag. False where an attribute is not
   * known for certain: single quotes, entities, text beyond ASCII, an undeclared prefix, a name twice, a namespace. The
   * cursor is then near it.
   */
  skip(bytes: Uint8Array, cursor: Cursor): boolean
  /** Of the tag just passed, the value of `r` as a whole number from 1; 0 without `r`, -1 where it is no such number. */
  reference(): number
}

/** @param prefixes the namespace prefixes in force, such as `x14ac` */
export function attributeScan(prefixes: readonly string[]): AttributeScan {
  const declared = prefixes.map(bytesOf)
  const starts = new Int32Array(MOST)
  const ends = new Int32Array(MOST)
  let reference = 0

  function isKnownName(bytes: Uint8Array, start: number, end: number, colon: number, count: number): boolean {
    if (bytes[start] === 0x78 && matches(bytes, start, XMLNS)) return false
    if (colon >= 0 && !declared.some((prefix) => prefix.length === colon - start && matches(bytes, start, prefix)))
      return false
    for (let other = 0; other < count; other++)
      if (ends[other]! - starts[other]! === end - start && sameBytes(bytes, starts[other]!, start, end - start))
        return false
    return true
  }

  return {
    skip(bytes, cursor) {
      let at = cursor.at
      let count = 0
      reference = 0
      for (;;) {
        cursor.at = at
        const byte = bytes[at]!
        if (byte === GREATER || (byte === SLASH && bytes[at + 1] === GREATER)) return true
        if (byte !== SPACE) return false
        if (bytes[at + 1] === SPACE || bytes[at + 1] === GREATER || bytes[at + 1] === SLASH) {
          at++
          continue
        }
        const start = ++at
        let colon = -1
        while (isNameByte(bytes[at]!)) {
          if (bytes[at] === COLON) {
            if (colon >= 0 || at === start) return false
            colon = at
          }
          at++
        }
        cursor.at = at
        if (at === start || !startsName(bytes[start]!) || !startsName(bytes[at - 1]!, true)) return false
        if (bytes[at] !== EQUALS || bytes[at + 1] !== QUOTE) return false
        if (count === MOST || !isKnownName(bytes, start, at, colon, count)) return false
        starts[count] = start
        ends[count] = at
        count++
        const isReference = at - start === 1 && bytes[start] === SMALL_R
        const value = at + 2
        at = value
        for (let char = bytes[at]!; char !== QUOTE; char = bytes[++at]!)
          if (char < SPACE || char === AMPERSAND || char === LESS || char >= 0x80) {
            cursor.at = at
            return false
          }
        if (isReference) reference = wholeNumber(bytes, value, at)
        at++
      }
    },
    reference: () => reference,
  }
}

const XMLNS = bytesOf('xmlns')

function isNameByte(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x30 && byte <= 0x3a) ||
    byte === 0x5f ||
    byte === 0x2d ||
    byte === 0x2e
  )
}

/** Letters and underscores begin a name; at its end digits may stand too. */
function startsName(byte: number, orDigit = false): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    byte === 0x5f ||
    (orDigit && byte >= 0x30 && byte <= 0x39)
  )
}

function sameBytes(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false
  return true
}

function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  if (from === to || to - from > 9) return -1
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value === 0 ? -1 : value
}
