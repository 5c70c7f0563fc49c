import { cellText } from './writeText'

/** How the cells of a package hold their texts: from the opening of `<c …` after its style to its end. */
export type WriteText = (text: string) => string

/** The text inside its own cell: needs no part beside the sheet, so that a user's package gains none. */
export const inlineText: WriteText = (text) => ` t="inlineStr"><is><t${space(text)}>${cellText(text)}</t></is></c>`

/** Beyond so many distinct texts a table costs more memory than it saves bytes; further ones stand in their cells. */
const MOST_SHARED = 200_000

/** The table of texts that cells share by index, filled while the sheets are written. */
export class SharedTexts {
  readonly #indexes = new Map<string, number>()

  readonly write: WriteText = (text) => {
    const index = this.#indexes.get(text) ?? this.#add(text)
    return index < 0 ? inlineText(text) : ` t="s"><v>${index}</v></c>`
  }

  #add(text: string): number {
    const index = this.#indexes.size
    if (index >= MOST_SHARED) return -1
    this.#indexes.set(text, index)
    return index
  }

  /** The part `xl/sharedStrings.xml`, in pieces. */
  *xml(): Generator<string, undefined> {
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.#indexes.size}">`
    for (const text of this.#indexes.keys()) yield `<si><t${space(text)}>${cellText(text)}</t></si>`
    yield '</sst>'
  }
}

/** XML readers may drop blanks at either end, and Excel does, unless told. */
function space(text: string): string {
  return /^\s|\s$|[\t\n]/.test(text) ? ' xml:space="preserve"' : ''
}
