import type { Page, Word } from './render'

/** A sheet as printed: its words by page, and the first page as grey pixels, one a point. */
export interface Printed {
  readonly pages: readonly Page[]
  readonly picture: Picture
}

export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

type Box = Omit<Word, 'text'>

/** How many dark pixels of the first page lie within a box but outside of the words that may stand there. */
export function inkWithin({ picture }: Printed, box: Box, allowed: readonly Box[]): number {
  let dark = 0
  for (let y = Math.ceil(box.top); y < box.bottom; y++)
    for (let x = Math.ceil(box.left); x < box.right; x++)
      if (picture.grey[y * picture.width + x]! < 200 && !allowed.some((word) => contains(word, x, y))) dark++
  return dark
}

function contains({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1
}

/** Reads the binary grey format that `pdftoppm -gray` writes (P5). */
export function readPicture(bytes: Uint8Array): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 40)).toString('latin1'))!
  return { width: Number(head[1]), height: Number(head[2]), grey: bytes.subarray(head[0].length) }
}
