import { viewOf } from './sfnt'

/** The glyph of a character; 0 where the font has none. */
export type GlyphOf = (codePoint: number) => number

/** Platform and encoding of the maps that know Unicode, the fullest first. */
const UNICODE = ['3.10', '0.6', '0.4', '3.1', '0.3', '0.2', '0.1', '0.0']

/** Reads a `cmap` table; null where it has no map of Unicode that we know (formats 4 and 12). */
export function characterMap(table: Uint8Array): GlyphOf | null {
  const view = viewOf(table)
  const offsets = new Map<string, number>()
  for (let index = 0; index < view.getUint16(2); index++) {
    const entry = 4 + 8 * index
    offsets.set(`${view.getUint16(entry)}.${view.getUint16(entry + 2)}`, view.getUint32(entry + 4))
  }
  for (const encoding of UNICODE) {
    const offset = offsets.get(encoding)
    if (offset === undefined) continue
    const format = view.getUint16(offset)
    const map = viewOf(table.subarray(offset))
    if (format === 12) return inGroups(map)
    if (format === 4) return inSegments(map)
  }
  return null
}

/** Format 12: groups of characters whose glyphs follow each other. */
function inGroups(view: DataView): GlyphOf {
  const count = view.getUint32(12)
  return (codePoint) => {
    const index = firstEndingAt(codePoint, count, (at) => view.getUint32(16 + 12 * at + 4))
    if (index === count) return 0
    const start = view.getUint32(16 + 12 * index)
    return codePoint < start ? 0 : view.getUint32(16 + 12 * index + 8) + codePoint - start
  }
}

/** Format 4: the same for the first 65 536 characters, or through a list of glyphs. */
function inSegments(view: DataView): GlyphOf {
  const count = view.getUint16(6) / 2
  const [ends, starts] = [14, 16 + 2 * count]
  const [deltas, ranges] = [starts + 2 * count, starts + 4 * count]
  return (codePoint) => {
    if (codePoint > 0xffff) return 0
    const index = firstEndingAt(codePoint, count, (at) => view.getUint16(ends + 2 * at))
    if (index === count) return 0
    const start = view.getUint16(starts + 2 * index)
    if (codePoint < start) return 0
    const [delta, range] = [view.getUint16(deltas + 2 * index), view.getUint16(ranges + 2 * index)]
    if (range === 0) return (codePoint + delta) & 0xffff
    const listed = view.getUint16(ranges + 2 * index + range + 2 * (codePoint - start))
    return listed === 0 ? 0 : (listed + delta) & 0xffff
  }
}

/** The first of `count` sorted ends that is not before the character. */
function firstEndingAt(codePoint: number, count: number, endOf: (index: number) => number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(middle) < codePoint) low = middle + 1
    else high = middle
  }
  return low
}
