import { bigEndian, joined } from './bytes'
import { type Tables, viewOf } from './sfnt'

/** Flags of a part of a composed glyph. */
const WORDS = 0x0001
const SCALED = 0x0008
const MORE = 0x0020
const SCALED_BOTH = 0x0040
const SCALED_2X2 = 0x0080

/** Taken as they are: glyphs may be built with their help. */
const HELPERS = ['cvt ', 'fpgm', 'prep']

/** A TrueType font of these glyphs alone, in their order; glyphs that they are composed of follow behind. */
export function glyfSubset(tables: Tables, glyphs: readonly number[]): Uint8Array<ArrayBuffer> {
  const table = (tag: string) => tables.get(tag)!
  const all = [...glyphs]
  const numberOf = (glyph: number) => {
    const known = all.indexOf(glyph)
    return known >= 0 ? known : all.push(glyph) - 1
  }
  const outlines: Uint8Array[] = []
  const starts = [0]
  for (let index = 0; index < all.length; index++) {
    const outline = renumbered(outlineOf(tables, all[index]!), numberOf)
    const padded = new Uint8Array((outline.length + 3) & ~3)
    padded.set(outline)
    outlines.push(padded)
    starts.push(starts[index]! + padded.length)
  }
  const longLoca = changed(table('head'), (view) => {
    view.setUint32(8, 0)
    view.setInt16(50, 1)
  })
  return fontFile([
    ...HELPERS.filter((tag) => tables.has(tag)).map((tag): [string, Uint8Array] => [tag, table(tag)]),
    ['glyf', joined(outlines)],
    ['head', longLoca],
    ['hhea', changed(table('hhea'), (view) => view.setUint16(34, all.length))],
    ['hmtx', joined(all.map((glyph) => metricsOf(tables, glyph)))],
    ['loca', Uint8Array.from(starts.flatMap((start) => bigEndian(start, 4)))],
    ['maxp', changed(table('maxp'), (view) => view.setUint16(4, all.length))],
  ])
}

function outlineOf(tables: Tables, glyph: number): Uint8Array {
  const loca = viewOf(tables.get('loca')!)
  const isLong = viewOf(tables.get('head')!).getInt16(50) === 1
  const start = (at: number) => (isLong ? loca.getUint32(4 * at) : 2 * loca.getUint16(2 * at))
  return tables.get('glyf')!.subarray(start(glyph), start(glyph + 1))
}

/** A composed glyph names its parts by their numbers, which are others now. */
function renumbered(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline
  return changed(outline, (view) => {
    let at = 10
    let flags = MORE
    while (flags & MORE) {
      flags = view.getUint16(at)
      view.setUint16(at + 2, numberOf(view.getUint16(at + 2)))
      at += 4 + (flags & WORDS ? 4 : 2)
      at += flags & SCALED ? 2 : flags & SCALED_BOTH ? 4 : flags & SCALED_2X2 ? 8 : 0
    }
  })
}

/** Advance and left side, written out for each glyph. */
function metricsOf(tables: Tables, glyph: number): Uint8Array {
  const count = viewOf(tables.get('hhea')!).getUint16(34)
  const hmtx = tables.get('hmtx')!
  if (glyph < count) return hmtx.subarray(4 * glyph, 4 * glyph + 4)
  const side = 4 * count + 2 * (glyph - count)
  return joined([hmtx.subarray(4 * count - 4, 4 * count - 2), hmtx.subarray(side, side + 2)])
}

function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice()
  change(viewOf(copy))
  return copy
}

/** A .ttf of tables in the order of their tags. */
function fontFile(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const ranges = [16 * power, Math.log2(power), 16 * (tables.length - power)].flatMap((one) => bigEndian(one, 2))
  const directory = [[0, 1, 0, 0], bigEndian(tables.length, 2), ranges]
  let offset = 12 + 16 * tables.length
  const bodies: Uint8Array[] = []
  for (const [tag, bytes] of tables) {
    const padded = new Uint8Array((bytes.length + 3) & ~3)
    padded.set(bytes)
    const letters = Array.from(tag, (letter) => letter.charCodeAt(0))
    directory.push(
      letters,
      [checksum(padded), offset, bytes.length].flatMap((one) => bigEndian(one, 4)),
    )
    bodies.push(padded)
    offset += padded.length
  }
  return joined([Uint8Array.from(directory.flat()), ...bodies])
}

function checksum(padded: Uint8Array): number {
  const view = viewOf(padded)
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
