import { GridColumns } from '../../../src/hosts/xlsx/grid/gridColumns'
import { textTable } from '../../../src/hosts/xlsx/grid/textTable'
import { readSheetGenerally } from '../../../src/hosts/xlsx/read/readSheet'
import { readSheetFast } from '../../../src/hosts/xlsx/read/readSheetFast'
import type { OpenPackage } from '../../../src/hosts/xlsx/zip/openPackage'
import type { ZipEntry } from '../../../src/hosts/xlsx/zip/zipEntries'
import { CellKind, type Grid } from '../../../src/workbook/grid'
import { listCells } from '../../../src/workbook/gridList'

const DECLARATION = 60

/** A part of its own, given in pieces of a size, save the first, which holds the XML declaration. */
export function partOf(bytes: Uint8Array, pieceSize: number): { book: OpenPackage; entry: ZipEntry } {
  const entry: ZipEntry = {
    name: 'xl/part.xml',
    method: 0,
    encrypted: false,
    crc32: 0,
    size: bytes.length,
    data: bytes,
  }
  const book: OpenPackage = {
    file: 'test.xlsx',
    entries: new Map(),
    folders: [],
    comment: new Uint8Array(0),
    part: () => undefined,
    expect: () => {},
    async *inflate() {
      yield bytes.slice(0, DECLARATION)
      for (let at = DECLARATION; at < bytes.length; at += pieceSize) yield bytes.slice(at, at + pieceSize)
    },
    close: () => {},
  }
  return { book, entry }
}

/** What a way of reading makes of a sheet part: its cells and merged areas, the error's code, or that it is not sure. */
export type Outcome = { cells: unknown[]; merges: unknown[] } | { error: string } | 'unsure'

export const SHARED = ['first', 'zweiter', '第三']

/** Reads a sheet part by one of the two ways, with three styles (number, date, time) and the strings of `SHARED`. */
export async function outcome(way: 'fast' | 'general', bytes: Uint8Array, pieceSize = 1 << 16): Promise<Outcome> {
  const { book, entry } = partOf(bytes, pieceSize)
  const texts = textTable()
  const strings = Int32Array.from([...SHARED.map((text) => texts.indexOf(text)), -1])
  const lookups = {
    texts,
    strings,
    styles: Uint8Array.of(CellKind.number, CellKind.date, CellKind.time),
    date1904: true,
  }
  const columns = new GridColumns('test.xlsx', { bytes: 0, cells: 0 })
  try {
    const merges = await (way === 'fast' ? readSheetFast : readSheetGenerally)(book, entry, columns, lookups)
    if (!merges) return 'unsure'
    const finished = columns.finish(merges)
    if (!finished) return { error: 'overlap' }
    const grid: Grid = {
      file: '',
      sheet: '',
      hidden: false,
      texts: texts.texts,
      merges,
      date1904: true,
      ...finished,
    }
    return { cells: listCells(grid), merges }
  } catch (error) {
    return { error: String((error as { code?: string }).code ?? error) }
  }
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A sheet part around the given content of `sheetData`. */
export function sheetOf(rows: string, behind = ''): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:x14ac="urn:x14ac"><dimension ref="A1"/><sheetData>${rows}</sheetData>${behind}</worksheet>`,
  )
}
