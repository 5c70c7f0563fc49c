import { dictionaryBytes, indexBytes, operandsOf } from '../../src/faces/page/pdf/font/cffParts'

const be = (number: number, size: number) =>
  Array.from({ length: size }, (_, at) => Math.floor((number >>> 0) / 256 ** (size - 1 - at)) & 0xff)
const words = (...numbers: readonly number[]) => numbers.flatMap((number) => be(number, 2))

/** The glyphs of tiny fonts: `A` and `甲` are shapes, `乙` is made of both in the TrueType font. */
export const GLYPHS = { A: 1, 甲: 2, 乙: 3 } as const

/** A font file of tables, in a collection where `inCollection`. */
export function fontFile(tables: Readonly<Record<string, readonly number[]>>, inCollection = false): Uint8Array {
  const entries = Object.entries(tables)
  const base = inCollection ? 16 : 0
  const head = inCollection ? [...letters('ttcf'), ...be(0x10000, 4), ...be(1, 4), ...be(16, 4)] : []
  let at = base + 12 + 16 * entries.length
  const directory = [...be(0x10000, 4), ...words(entries.length, 0, 0, 0)]
  for (const [tag, bytes] of entries) {
    directory.push(...letters(tag), ...be(0, 4), ...be(at, 4), ...be(bytes.length, 4))
    at += bytes.length
  }
  return Uint8Array.from([...head, ...directory, ...entries.flatMap(([, bytes]) => bytes)])
}

const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

/** What fonts of both kinds have; 1000 units, `A` is 500 wide and the others 1000. */
const COMMON = {
  cmap: [...words(0, 1, 3, 10), ...be(12, 4), ...words(12, 0), ...be(16 + 36, 4), ...be(0, 4), ...be(3, 4)].concat(
    [[0x41, GLYPHS.A] as const, [0x4e59, GLYPHS.乙] as const, [0x7532, GLYPHS.甲] as const].flatMap(([code, glyph]) =>
      [code, code, glyph].flatMap((number) => be(number, 4)),
    ),
  ),
  head: [...be(0, 18), ...words(1000), ...be(0, 16), ...words(0, -200, 1000, 900), ...be(0, 6), ...words(0, 0)],
  hhea: [...be(0x10000, 4), ...words(880, -120), ...be(0, 26), ...words(3)],
  hmtx: words(1000, 0, 500, 10, 1000, 20, 30),
  maxp: [...be(0x10000, 4), ...words(4)],
  name: [...words(0, 1, 18), ...words(3, 1, 0x409, 6, 8, 0), ...words(...letters('Tiny'))],
}

const OUTLINES = [[], [...words(1), 1, 2, 3, 4], [...words(1), 5, 6, 7, 8], composed(GLYPHS.A, GLYPHS.甲)]

/** A glyph of two others beside each other: the first by words, the second scaled. */
function composed(first: number, second: number): number[] {
  return [...words(-1, 0, 0, 0, 0), ...words(0x0021, first, 1, 2), ...words(0x0008, second), 3, 4, ...words(0x4000)]
}

const padded = (bytes: readonly number[]) => [...bytes, ...(bytes.length % 2 ? [0] : [])]

/** A TrueType font. */
export function tinyTrueType(
  more: Readonly<Record<string, readonly number[]>> = {},
): Record<string, readonly number[]> {
  const outlines = OUTLINES.map(padded)
  const starts = [0]
  for (const { length } of outlines) starts.push(starts.at(-1)! + length)
  return { ...COMMON, glyf: outlines.flat(), loca: words(...starts.map((start) => start / 2)), ...more }
}

/** Type 2: a number, and operators. */
const number = (value: number) => value + 139
const [CALL, CALL_GLOBAL, END, RETURN] = [10, 29, 14, 11]

/** Calls the nth of few subroutines, whose numbers begin at -107. */
const call = (index: number, operator: number) => [number(index - 107), operator]

/** The charstrings of the CFF font: `A` calls a local subroutine, `甲` a global one that calls another behind hints. */
export const CHARSTRINGS = [
  [END],
  [...call(1, CALL), END],
  [...[1, 2, 1, 2].map(number), 18, ...[3, 4].map(number), 19, 0x0a, ...call(2, CALL_GLOBAL)],
  [number(5), 22, END],
]
export const LOCALS = [
  [number(9), 22, RETURN],
  [number(1), 22, RETURN],
]
export const GLOBALS = [
  [number(7), 22, RETURN],
  [number(8), 22, END],
  [number(2), 22, ...call(1, CALL_GLOBAL)],
]

/** A font of PostScript outlines: one part, no CIDs. */
export function tinyCff(): Record<string, readonly number[]> {
  const bytes = (lists: readonly (readonly number[])[]) => indexBytes(lists.map((list) => Uint8Array.from(list)))
  const names = bytes([letters('Tiny')])
  const globals = bytes(GLOBALS)
  const charstrings = bytes(CHARSTRINGS)
  const hints = dictionaryBytes(new Map([[19, operandsOf([6])]]))
  const topOf = (start: number) =>
    indexBytes([
      dictionaryBytes(
        new Map([
          [17, operandsOf([start])],
          [18, operandsOf([hints.length, start + charstrings.length])],
        ]),
      ),
    ])
  const start = 4 + names.length + topOf(0).length + 2 + globals.length
  const cff = [1, 0, 4, 4, ...names, ...topOf(start), 0, 0, ...globals, ...charstrings, ...hints, ...bytes(LOCALS)]
  return { ...COMMON, 'CFF ': cff }
}
