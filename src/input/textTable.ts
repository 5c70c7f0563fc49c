/** The texts of a workbook, each looked at once for each purpose however many cells hold it. */
export interface TextTable {
  readonly texts: readonly string[]
  /** Where `texts` begin in `Dataset.texts`. */
  readonly offset: number
  /** Reads a text by its index as a 32-bit whole number. The purpose names what `read` makes of a text, always the same. */
  numbers(purpose: string, read: (text: string, index: number) => number): TextNumbers
  /** The same for what is no number. */
  values<Value>(purpose: string, read: (text: string) => Value): (index: number) => Value
}

/** What each text says, as a whole number; for loops over columns, which look into `known` before they ask. */
export interface TextNumbers {
  /** By a text's index; `UNKNOWN` while nobody has asked. */
  readonly known: Int32Array
  of(index: number): number
}

export const UNKNOWN = -0x80000000

export function textTable(texts: readonly string[], offset = 0): TextTable {
  const known = new Map<string, unknown>()
  function once<Reader>(purpose: string, make: () => Reader): Reader {
    const reader = (known.get(purpose) as Reader | undefined) ?? make()
    known.set(purpose, reader)
    return reader
  }
  return {
    texts,
    offset,
    numbers: (purpose, read) => once(purpose, () => rememberedNumbers(texts, read)),
    values: (purpose, read) => once(purpose, () => remembered(texts, read)),
  }
}

function rememberedNumbers(texts: readonly string[], read: (text: string, index: number) => number): TextNumbers {
  const known = new Int32Array(texts.length).fill(UNKNOWN)
  return {
    known,
    of(index) {
      const number = known[index]!
      if (number !== UNKNOWN) return number
      const fresh = read(texts[index]!, index)
      known[index] = fresh
      return fresh
    },
  }
}

function remembered<Value>(texts: readonly string[], read: (text: string) => Value): (index: number) => Value {
  const values = new Map<number, Value>()
  return (index) => {
    const value = values.get(index)
    if (value !== undefined) return value
    const fresh = read(texts[index]!)
    values.set(index, fresh)
    return fresh
  }
}
