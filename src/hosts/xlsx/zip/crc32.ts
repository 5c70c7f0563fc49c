/** CRC-32 (zip's polynomial) where the platform has none of its own: eight tables, eight bytes a step. */

const TABLES = makeTables()

function makeTables(): readonly Uint32Array[] {
  const first = new Uint32Array(256)
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
    first[byte] = crc >>> 0
  }
  const tables = [first]
  for (let slice = 1; slice < 8; slice++)
    tables.push(tables[slice - 1]!.map((crc) => ((crc >>> 8) ^ first[crc & 255]!) >>> 0))
  return tables
}

/** CRC-32 of a piece, going on from that of the pieces before (0 at the start); unsigned. */
export function crc32(chunk: Uint8Array, seed: number): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ]
  let crc = ~seed
  let at = 0
  for (const last = chunk.length - 8; at <= last; at += 8) {
    crc ^= chunk[at]! | (chunk[at + 1]! << 8) | (chunk[at + 2]! << 16) | (chunk[at + 3]! << 24)
    crc =
      t7[crc & 255]! ^
      t6[(crc >>> 8) & 255]! ^
      t5[(crc >>> 16) & 255]! ^
      t4[crc >>> 24]! ^
      t3[chunk[at + 4]!]! ^
      t2[chunk[at + 5]!]! ^
      t1[chunk[at + 6]!]! ^
      t0[chunk[at + 7]!]!
  }
  for (; at < chunk.length; at++) crc = (crc >>> 8) ^ t0[(crc ^ chunk[at]!) & 255]!
  return ~crc >>> 0
}
