import { characterMap, type GlyphOf } from './characterMap'
import { faceTables, type Tables, viewOf } from './sfnt'

/** One face of a font that is installed here. */
export interface Face {
  readonly name: string
  readonly tables: Tables
  readonly glyphOf: GlyphOf
  /** Of a glyph, in thousandths of the size. */
  advance(glyph: number): number
  /** In thousandths of the size. */
  readonly ascent: number
  readonly descent: number
  readonly box: readonly [number, number, number, number]
  /** How its letters are drawn, as far as a PDF can hold it; null where its letters may or can not be embedded. */
  readonly outlines: 'glyf' | 'CFF ' | null
}

/** Of OS/2's fsType: may not be embedded at all, not as a subset, only as pictures. */
const FORBIDDEN = 0x0002 | 0x0100 | 0x0200

/** Reads what a PDF needs to know of a face; null where the file is no font that we can read. */
export function readFace(file: Uint8Array, name: string): Face | null {
  const tables = faceTables(file, name)
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((tag) => tables?.get(tag))
  const glyphOf = cmap && characterMap(cmap)
  if (!tables || !head || !hhea || !hmtx || !glyphOf) return null
  const heads = viewOf(head)
  const thousandths = (units: number) => (units * 1000) / heads.getUint16(18)
  const lines = viewOf(hhea)
  const metrics = viewOf(hmtx)
  const last = lines.getUint16(34) - 1
  return {
    name,
    tables,
    glyphOf,
    advance: (glyph) => thousandths(metrics.getUint16(4 * Math.min(glyph, last))),
    ascent: thousandths(lines.getInt16(4)),
    descent: thousandths(lines.getInt16(6)),
    box: [36, 38, 40, 42].map((at) => thousandths(heads.getInt16(at))) as unknown as Face['box'],
    outlines: outlinesOf(tables),
  }
}

function outlinesOf(tables: Tables): Face['outlines'] {
  const os2 = tables.get('OS/2')
  if (os2 && viewOf(os2).getUint16(8) & FORBIDDEN) return null
  // Letters of many weights in one file: which of them are shown is not known here.
  if (tables.has('fvar')) return null
  if (tables.has('CFF ')) return 'CFF '
  return tables.has('glyf') && tables.has('loca') && tables.has('maxp') ? 'glyf' : null
}
