import type { Codec } from './codec'

/** A part of a package, deflated and ready for the zip file. */
export interface PackedPart {
  /** Without a leading slash: `xl/workbook.xml`. */
  readonly name: string
  /** Raw deflate, in pieces. */
  readonly pieces: readonly Uint8Array[]
  readonly packedSize: number
  readonly size: number
  readonly crc32: number
}

const UTF8 = new TextEncoder()

/** Characters encoded at a time: enough that each step costs little, little enough that deflating goes on beside. */
const PIECE = 256 * 1024

/** Deflates a part while its text is being made, in pieces of any size; nothing but the deflated bytes is held. */
export async function packPart(name: string, text: Iterable<string>, codec: Codec): Promise<PackedPart> {
  let size = 0
  let crc32 = 0
  function* encoded(): Generator<Uint8Array, undefined> {
    for (const piece of gathered(text)) {
      const bytes = UTF8.encode(piece)
      size += bytes.length
      crc32 = codec.crc32(bytes, crc32)
      yield bytes
    }
  }
  const pieces: Uint8Array[] = []
  let packedSize = 0
  for await (const piece of codec.deflateRaw(encoded())) {
    pieces.push(piece)
    packedSize += piece.length
  }
  return { name, pieces, packedSize, size, crc32 }
}

/** A part to be packed: its name, and its text as it is made. */
export type PartText = readonly [name: string, text: Iterable<string>]

/**
 * Packs parts whose texts are made one after the other, in this order: the next is being made while the one before is still
 * being deflated.
 */
export async function packParts(parts: Iterable<PartText>, codec: Codec): Promise<PackedPart[]> {
  const packing: Promise<PackedPart>[] = []
  for (const [name, text] of parts) {
    const made = whenMade(text)
    const packed = packPart(name, made.text, codec)
    // Whichever fails first is told, here or at the end; the others are no second.
    packed.catch(() => {})
    packing.push(packed)
    await Promise.race([made.end, packed])
  }
  return Promise.all(packing)
}

/** The same text, and when it has been taken to its end. */
function whenMade(text: Iterable<string>): { readonly text: Iterable<string>; readonly end: Promise<void> } {
  let ended = () => {}
  const end = new Promise<void>((resolve) => {
    ended = resolve
  })
  function* watched(): Generator<string> {
    yield* text
    ended()
  }
  return { text: watched(), end }
}

function* gathered(text: Iterable<string>): Generator<string, undefined> {
  let piece = ''
  for (const next of text) {
    piece += next
    if (piece.length >= PIECE) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}
