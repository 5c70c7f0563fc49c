/** What lies on one page, in points from its top left corner, as the browser has laid it out. */
export interface PageMarks {
  readonly width: number
  readonly height: number
  readonly fills: readonly Fill[]
  readonly lines: readonly Line[]
  readonly texts: readonly PlacedText[]
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Red, green and blue from 0 to 1. */
export type Colour = readonly [number, number, number]

export interface Fill extends Box {
  readonly colour: Colour
}

export interface Line {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly thickness: number
  readonly colour: Colour
}

/** Characters of one look on one line. */
export interface PlacedText {
  readonly look: TextLook
  readonly size: number
  readonly baseline: number
  readonly colour: Colour
  /** What it is cut off by; null where all of it is within. */
  readonly clip: Box | null
  readonly characters: readonly PlacedCharacter[]
}

/** One code point. */
export interface PlacedCharacter {
  readonly text: string
  readonly x: number
  readonly width: number
}

/** What a face is chosen by. */
export interface TextLook {
  /** As CSS has them, the first that is there is taken. */
  readonly families: string
  readonly bold: boolean
}
