import { bigEndian, joined } from './bytes'
import { viewOf } from './sfnt'

/** Entries of a CFF dictionary by their operators (two bytes: 1200 + the second), their operands as the file has them. */
export type Dictionary = Map<number, Uint8Array>

/** An INDEX of a CFF font: its entries, and where it ends. */
export interface CffIndex {
  readonly entries: readonly Uint8Array[]
  readonly end: number
}

/** @throws RangeError where the font ends too early */
export function readIndex(cff: Uint8Array, start: number): CffIndex {
  const view = viewOf(cff)
  const count = view.getUint16(start)
  if (count === 0) return { entries: [], end: start + 2 }
  const size = view.getUint8(start + 2)
  const offset = (at: number) => {
    let value = 0
    for (let byte = 0; byte < size; byte++) value = value * 256 + view.getUint8(start + 3 + at * size + byte)
    return value
  }
  const base = start + 2 + (count + 1) * size
  const entries = Array.from({ length: count }, (_, at) => cff.subarray(base + offset(at), base + offset(at + 1)))
  return { entries, end: base + offset(count) }
}

export function indexBytes(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length === 0) return Uint8Array.of(0, 0)
  const offsets = [1]
  for (const entry of entries) offsets.push(offsets.at(-1)! + entry.length)
  const size = Math.ceil(Math.log2(offsets.at(-1)! + 1) / 8)
  const heads = [bigEndian(entries.length, 2), [size], offsets.flatMap((offset) => bigEndian(offset, size))]
  return joined([Uint8Array.from(heads.flat()), ...entries])
}

/** A real number among operands: half bytes up to the one that ends it. */
const REAL = 30
const REAL_END = 15

export function readDictionary(bytes: Uint8Array): Dictionary {
  const entries: Dictionary = new Map()
  let [at, start] = [0, 0]
  while (at < bytes.length) {
    const byte = bytes[at]!
    if (byte <= 21) {
      const operands = bytes.subarray(start, at)
      entries.set(byte === 12 ? 1200 + bytes[at + 1]! : byte, operands)
      at += byte === 12 ? 2 : 1
      start = at
    } else if (byte === REAL) {
      do at++
      while (at < bytes.length && (bytes[at]! & 15) !== REAL_END && bytes[at]! >> 4 !== REAL_END)
      at++
    } else at += byte === 28 ? 3 : byte === 29 ? 5 : byte >= 247 ? 2 : 1
  }
  return entries
}

export function dictionaryBytes(entries: Dictionary): Uint8Array {
  return joined(
    [...entries].map(([operator, operands]) =>
      joined([operands, operator >= 1200 ? Uint8Array.of(12, operator - 1200) : Uint8Array.of(operator)]),
    ),
  )
}

/** Whole numbers among operands. */
export function integers(operands: Uint8Array): number[] {
  const view = viewOf(operands)
  const numbers: number[] = []
  for (let at = 0; at < operands.length; ) {
    const byte = operands[at]!
    if (byte === 28) numbers.push(view.getInt16(at + 1))
    else if (byte === 29) numbers.push(view.getInt32(at + 1))
    else if (byte >= 251) numbers.push(-(byte - 251) * 256 - operands[at + 1]! - 108)
    else if (byte >= 247) numbers.push((byte - 247) * 256 + operands[at + 1]! + 108)
    else numbers.push(byte - 139)
    at += byte === 28 ? 3 : byte === 29 ? 5 : byte >= 247 ? 2 : 1
  }
  return numbers
}

/** Whole numbers as operands, each of the same length: how long a dictionary gets is known before its offsets are. */
export function operandsOf(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap((number) => [29, ...bigEndian(number >>> 0, 4)]))
}
