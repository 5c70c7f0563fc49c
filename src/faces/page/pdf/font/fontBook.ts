import type { TextLook } from '../marks/pageMarks'
import { BOLD, facesAsked, weightOf } from './chooseFace'
import { type Face, readFace } from './face'
import type { LocalFont } from './localFonts'

/** How a character is drawn. */
export interface Drawn {
  readonly face: Face
  readonly glyph: number
  /** Whether its lines are made thicker: its face is not bold, but is to be. */
  readonly thickened: boolean
}

/** Faces for looks, each read once. */
export interface FontBook {
  /** Reads what these characters need; to be waited for before they are asked for. */
  prepare(look: TextLook, characters: Iterable<string>): Promise<void>
  /** Null where it is not known how the browser draws the character, or its face may not be embedded. */
  drawn(look: TextLook, character: string): Drawn | null
}

/** Asked after those that a look names, as browsers do for rare characters. */
const LAST =
  'SimSun-ExtB,SimSun-ExtG,"Noto Serif CJK SC","Noto Sans CJK SC","Source Han Serif SC","Source Han Sans SC","Microsoft YaHei","Songti SC","Segoe UI Symbol","DejaVu Sans"'

/** @param broken names of faces whose letters cannot be taken out of their files */
export function fontBook(fonts: readonly LocalFont[], broken: ReadonlySet<string>): FontBook {
  const read = new Map<LocalFont, Promise<Face | null>>()
  const known = new Map<string, Drawn | null>()
  const faceOf = (font: LocalFont) => {
    const face = read.get(font) ?? loaded(font)
    read.set(font, face)
    return face
  }
  const keyOf = ({ families, bold }: TextLook, character: string) => `${bold ? 'b' : 'r'}${families}\n${character}`

  return {
    async prepare(look, characters) {
      const asked = facesAsked(fonts, `${look.families},${LAST}`, look.bold)
      let missing = [...new Set(characters)].filter((character) => !known.has(keyOf(look, character)))
      for (const font of asked) {
        if (missing.length === 0) return
        const face = await faceOf(font)
        if (!face) continue
        const thickened = look.bold && weightOf(font.style) < BOLD
        missing = missing.filter((character) => {
          const glyph = face.glyphOf(character.codePointAt(0)!)
          if (glyph === 0) return true
          known.set(keyOf(look, character), face.outlines && !broken.has(face.name) ? { face, glyph, thickened } : null)
          return false
        })
      }
      for (const character of missing) known.set(keyOf(look, character), null)
    },
    drawn: (look, character) => known.get(keyOf(look, character)) ?? null,
  }
}

async function loaded(font: LocalFont): Promise<Face | null> {
  const file = new Uint8Array(await (await font.blob()).arrayBuffer())
  try {
    return readFace(file, font.postscriptName)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
