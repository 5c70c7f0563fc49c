import { bigEndian, joined } from './bytes'
import {
  type Dictionary,
  dictionaryBytes,
  indexBytes,
  integers,
  operandsOf,
  readDictionary,
  readIndex,
} from './cffParts'
import { viewOf } from './sfnt'
import { leastAlike, noteUsed, type Used } from './usedSubroutines'

/** Operators of dictionaries; 1200 and more have two bytes. */
const BOX = 5
const CHARSET = 15
const CHARSTRINGS = 17
const PRIVATE = 18
const SUBROUTINES = 19
const MATRIX = 1207
const ROS = 1230
const COUNT = 1234
const FONTS = 1236
const CHOICE = 1237

/** The first string that is not a standard one. */
const OWN_STRINGS = 391

/** Parts of a font whose glyphs share hints and subroutines. */
interface Part {
  readonly matrix: Uint8Array | undefined
  readonly hints: Dictionary
  readonly routines: readonly Uint8Array[]
}

/**
 * A CFF font of these glyphs alone, in their order, as a PDF wants it: glyph n has the CID n. Subroutines that none of them
 * calls do nothing, so that all keep their numbers.
 * @throws RangeError where the font is damaged
 */
export function cffSubset(cff: Uint8Array, glyphs: readonly number[]): Uint8Array<ArrayBuffer> {
  const tops = readIndex(cff, readIndex(cff, cff[2]!).end)
  const top = readDictionary(tops.entries[0]!)
  const globals = readIndex(cff, readIndex(cff, tops.end).end).entries
  const charstrings = readIndex(cff, integers(top.get(CHARSTRINGS)!)[0]!).entries
  const { parts, partOf } = partsOf(cff, top)
  const takenParts = [...new Set(glyphs.map(partOf))]
  const everywhere = new Set<number>()
  const used = takenParts.map((): Used => ({ global: everywhere, local: new Set(), all: false }))
  for (const glyph of glyphs) {
    const at = takenParts.indexOf(partOf(glyph))
    noteUsed(charstrings[glyph]!, globals, parts[partOf(glyph)]!.routines, used[at]!)
  }
  const keepsAll = used.some(({ all }) => all)
  const shortened = (routines: readonly Uint8Array[], kept: ReadonlySet<number>) => {
    if (keepsAll) return routines
    if (kept.size === 0) return []
    const count = Math.max(
      leastAlike(routines.length),
      [...kept].reduce((most, at) => Math.max(most, at + 1), 0),
    )
    return routines.slice(0, count).map((routine, at) => (kept.has(at) ? routine : RETURN))
  }
  return assembled({
    box: top.get(BOX),
    matrix: top.get(MATRIX),
    globals: indexBytes(shortened(globals, everywhere)),
    charstrings: glyphs.map((glyph) => charstrings[glyph]!),
    choice: glyphs.map((glyph) => takenParts.indexOf(partOf(glyph))),
    parts: takenParts.map((part, at) => {
      const { matrix, hints, routines } = parts[part]!
      const kept = shortened(routines, used[at]!.local)
      return { matrix, hints, routines: kept.length === 0 ? null : indexBytes(kept) }
    }),
  })
}

/** What a subroutine that nobody calls does: some programs want each to have something. */
const RETURN = Uint8Array.of(11)

/** A font with CIDs has several parts and says which each glyph belongs to; any other is one part. */
function partsOf(cff: Uint8Array, top: Dictionary): { parts: Part[]; partOf: (glyph: number) => number } {
  if (!top.has(ROS)) return { parts: [partOf(cff, top, undefined)], partOf: () => 0 }
  const fonts = readIndex(cff, integers(top.get(FONTS)!)[0]!).entries.map(readDictionary)
  return {
    parts: fonts.map((font) => partOf(cff, font, font.get(MATRIX))),
    partOf: choiceOf(cff, integers(top.get(CHOICE)!)[0]!),
  }
}

function partOf(cff: Uint8Array, font: Dictionary, matrix: Uint8Array | undefined): Part {
  const [size, start] = integers(font.get(PRIVATE)!) as [number, number]
  const hints = readDictionary(cff.subarray(start, start + size))
  const routines = hints.get(SUBROUTINES)
  hints.delete(SUBROUTINES)
  return { matrix, hints, routines: routines ? readIndex(cff, start + integers(routines)[0]!).entries : [] }
}

/** FDSelect: a byte a glyph, or ranges of glyphs. */
function choiceOf(cff: Uint8Array, start: number): (glyph: number) => number {
  if (cff[start] === 0) return (glyph) => cff[start + 1 + glyph]!
  const view = viewOf(cff)
  const count = view.getUint16(start + 1)
  return (glyph) => {
    for (let at = 0; at < count; at++)
      if (glyph < view.getUint16(start + 3 + 3 * (at + 1))) return view.getUint8(start + 5 + 3 * at)
    throw new RangeError(`glyph ${glyph} belongs to no part`)
  }
}

interface Assembly {
  readonly box: Uint8Array | undefined
  readonly matrix: Uint8Array | undefined
  readonly globals: Uint8Array
  readonly charstrings: readonly Uint8Array[]
  readonly choice: readonly number[]
  readonly parts: readonly {
    readonly matrix: Uint8Array | undefined
    readonly hints: Dictionary
    readonly routines: Uint8Array | null
  }[]
}

function assembled(font: Assembly): Uint8Array<ArrayBuffer> {
  const count = font.charstrings.length
  const names = indexBytes([ascii('Subset')])
  const strings = indexBytes([ascii('Adobe'), ascii('Identity')])
  const charset = Uint8Array.from([2, 0, 1, ...bigEndian(Math.max(0, count - 2), 2)])
  const choice = Uint8Array.from([0, ...font.choice])
  const charstrings = indexBytes(font.charstrings)
  const topOf = (offsets: Readonly<Record<'charset' | 'choice' | 'charstrings' | 'fonts', number>>) => {
    const top: Dictionary = new Map([[ROS, operandsOf([OWN_STRINGS, OWN_STRINGS + 1, 0])]])
    if (font.matrix) top.set(MATRIX, font.matrix)
    if (font.box) top.set(BOX, font.box)
    top.set(CHARSET, operandsOf([offsets.charset])).set(COUNT, operandsOf([count]))
    top.set(CHOICE, operandsOf([offsets.choice])).set(CHARSTRINGS, operandsOf([offsets.charstrings]))
    return indexBytes([dictionaryBytes(top.set(FONTS, operandsOf([offsets.fonts])))])
  }
  const fontsOf = (privates: readonly (readonly [number, number])[]) =>
    indexBytes(
      font.parts.map(({ matrix }, at) => {
        const one: Dictionary = new Map()
        if (matrix) one.set(MATRIX, matrix)
        return dictionaryBytes(one.set(PRIVATE, operandsOf(privates[at]!)))
      }),
    )
  // Dictionaries are as long with any offsets as with the right ones.
  const before = 4 + names.length + topOf({ charset: 0, choice: 0, charstrings: 0, fonts: 0 }).length
  const charsetAt = before + strings.length + font.globals.length
  const choiceAt = charsetAt + charset.length
  const charstringsAt = choiceAt + choice.length
  const fontsAt = charstringsAt + charstrings.length
  let at = fontsAt + fontsOf(font.parts.map(() => [0, 0])).length
  const places: [number, number][] = []
  const privates: Uint8Array[] = []
  for (const { hints, routines } of font.parts) {
    const whole: Dictionary = new Map(hints)
    if (routines) {
      const length = dictionaryBytes(hints).length + operandsOf([0]).length + 1
      whole.set(SUBROUTINES, operandsOf([length]))
    }
    const bytes = dictionaryBytes(whole)
    places.push([bytes.length, at])
    privates.push(bytes, routines ?? new Uint8Array(0))
    at += bytes.length + (routines?.length ?? 0)
  }
  const top = topOf({ charset: charsetAt, choice: choiceAt, charstrings: charstringsAt, fonts: fontsAt })
  const head = [Uint8Array.of(1, 0, 4, 4), names, top, strings, font.globals]
  return joined([...head, charset, choice, charstrings, fontsOf(places), ...privates])
}

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
