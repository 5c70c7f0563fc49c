/** The tables of one face of a font file, by their tags. */
export type Tables = ReadonlyMap<string, Uint8Array>

const COLLECTION = 0x74746366

/** The face's name that programs know it under (`name` table). */
const POSTSCRIPT_NAME = 6

/**
 * The tables of a face: of the only one in a .ttf or .otf, of the one called so in a .ttc. Null where the bytes are no font
 * or the collection has no such face.
 */
export function faceTables(file: Uint8Array, postscriptName: string): Tables | null {
  try {
    const view = viewOf(file)
    if (view.getUint32(0) !== COLLECTION) return tablesAt(file, 0)
    for (let index = 0; index < view.getUint32(8); index++) {
      const tables = tablesAt(file, view.getUint32(12 + 4 * index))
      if (nameOf(tables) === postscriptName) return tables
    }
    return null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** For reading numbers, which are big-endian in all fonts. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function tablesAt(file: Uint8Array, start: number): Map<string, Uint8Array> {
  const view = viewOf(file)
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < view.getUint16(start + 4); index++) {
    const entry = start + 12 + 16 * index
    const tag = ascii(file.subarray(entry, entry + 4))
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
    if (offset + length > file.length) throw new RangeError(`table ${tag} ends behind the file`)
    tables.set(tag, file.subarray(offset, offset + length))
  }
  return tables
}

function nameOf(tables: Tables): string | null {
  const table = tables.get('name')
  if (!table) return null
  const view = viewOf(table)
  const strings = view.getUint16(4)
  for (let index = 0; index < view.getUint16(2); index++) {
    const entry = 6 + 12 * index
    if (view.getUint16(entry + 6) !== POSTSCRIPT_NAME) continue
    const start = strings + view.getUint16(entry + 10)
    const bytes = table.subarray(start, start + view.getUint16(entry + 8))
    // Such names are ASCII, in one byte each or in two.
    return ascii(bytes.filter((byte) => byte !== 0))
  }
  return null
}

const ascii = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
