/** The texts of a workbook, each once; what cells hold is an index. */
export interface TextTable {
  readonly texts: readonly string[]
  /** The index of a text, added where it is new. */
  indexOf(text: string): number
}

export function textTable(): TextTable {
  const texts: string[] = []
  const known = new Map<string, number>()
  return {
    texts,
    indexOf(text) {
      let index = known.get(text)
      if (index === undefined) {
        index = texts.length
        texts.push(text)
        known.set(text, index)
      }
      return index
    },
  }
}

/**
 * Undoes the escapes by which Excel writes characters that XML cannot carry: `_x000D_` is a carriage return, `_x005F_` an
 * underscore that would otherwise begin an escape.
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
