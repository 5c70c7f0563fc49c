import type { Box, Colour, Line, PageMarks, PlacedCharacter, PlacedText } from '../marks/pageMarks'
import type { PdfFont } from './embeddedFont'
import { decimal } from './pdfWriter'

/** How a character is written in a PDF. */
export interface Written {
  readonly font: PdfFont
  readonly glyph: number
  readonly thickened: boolean
}

export type Writing = (text: PlacedText, character: PlacedCharacter) => Written

/** Signs whose ink is in the right half, of which browsers cut off the left one. */
const OPENING = /^[（「『【〔《〈“‘［｛〖]$/

/** Thousandths of the size that a letter may be off its place before the next is moved. */
const OFF = 8

/** What a PDF program does to draw a page of marks. */
export function drawnContent({ height, fills, lines, texts }: PageMarks, writing: Writing): string {
  const up = (y: number) => decimal(height - y)
  return [
    ...fills.map((fill) => `${colour(fill.colour, 'rg')} ${rectangle(fill, height)} f`),
    // Ends of borders reach as far as those that they meet.
    '2 J',
    ...lines.map((line) => drawnLine(line, up)),
    ...texts.map((text) => clipped(text, height, colour(text.colour, 'rg') + written(text, up, writing))),
  ].join('\n')
}

/** A picture of the whole page, and its texts unseen above it. */
export function picturedContent({ width, height, texts }: PageMarks, picture: string, writing: Writing): string {
  const up = (y: number) => decimal(height - y)
  return [
    `q ${decimal(width)} 0 0 ${decimal(height)} 0 0 cm ${picture} Do Q`,
    '3 Tr',
    ...texts.map((text) => written(text, up, writing)),
  ].join('\n')
}

function colour(parts: Colour, operator: 'rg' | 'RG'): string {
  return `${parts.map(decimal).join(' ')} ${operator}`
}

const rectangle = ({ x, y, width, height }: Box, page: number) =>
  `${[x, page - y - height, width, height].map(decimal).join(' ')} re`

function drawnLine({ from, to, thickness, colour: ink }: Line, up: (y: number) => string): string {
  const ends = `${decimal(from[0])} ${up(from[1])} m ${decimal(to[0])} ${up(to[1])} l S`
  return `${colour(ink, 'RG')} ${decimal(thickness)} w ${ends}`
}

function clipped({ clip }: PlacedText, page: number, content: string): string {
  return clip ? `q ${rectangle(clip, page)} W n ${content} Q` : content
}

/** Texts of one line, one for each font that they need. */
function written(text: PlacedText, up: (y: number) => string, writing: Writing): string {
  const pieces: { readonly written: Written; readonly characters: PlacedCharacter[] }[] = []
  for (const character of text.characters) {
    const how = writing(text, character)
    const last = pieces.at(-1)
    if (last && last.written.font === how.font && last.written.thickened === how.thickened)
      last.characters.push(character)
    else pieces.push({ written: how, characters: [character] })
  }
  return pieces
    .map(({ written: { font, thickened }, characters }) => {
      const first = characters[0]!
      const at = `1 0 0 1 ${decimal(first.x)} ${up(text.baseline)} Tm`
      const shown = `[${moved(text, characters, writing).join('')}] TJ`
      const thick = thickened
        ? `${colour(text.colour, 'RG')} ${decimal(thickening(text.size))} w 2 Tr ${shown} 0 Tr`
        : shown
      return ` BT /${font.name} ${decimal(text.size)} Tf ${at} ${thick} ET`
    })
    .join('')
}

/** Codes of characters, and numbers that move the next one where the browser has it. */
function moved(text: PlacedText, characters: readonly PlacedCharacter[], writing: Writing): string[] {
  const parts: string[] = []
  let codes = ''
  let reached = characters[0]!.x
  for (const character of characters) {
    const { font, glyph } = writing(text, character)
    const advance = font.advance(glyph)
    const cut = advance - (character.width / text.size) * 1000
    const x = character.x - (OPENING.test(character.text) && cut > 250 ? (cut * text.size) / 1000 : 0)
    const off = ((reached - x) / text.size) * 1000
    if (Math.abs(off) > OFF) {
      if (codes) parts.push(`<${codes}>`)
      parts.push(decimal(Math.round(off)))
      codes = ''
      reached = x
    }
    codes += font.codeOf(character.text, glyph)
    reached += (advance * text.size) / 1000
  }
  return [...parts, `<${codes}>`]
}

/** As thick as browsers make what has no bold face: a 24th of the size up to 9 points, a 32nd from 36 on (Skia). */
function thickening(size: number): number {
  const share = Math.min(1, Math.max(0, (size - 9) / (36 - 9)))
  return size * (1 / 24 + share * (1 / 32 - 1 / 24))
}
