/** The texts of a workbook, each looked at once for each purpose however many cells hold it. */
export interface TextTable {
  readonly texts: readonly string[]
  /** Where `texts` begin in `Dataset.texts`. */
  readonly offset: number
  /** Reads a text by its index as a 32-bit whole number. The purpose names what `read` makes of a text, always the same. */
  numbers(purpose: string, read: (text: string) => number): (index: number) => number
  /** The same for what is no number. */
  values<Value>(purpose: string, read: (text: string) => Value): (index: number) => Value
}

const UNKNOWN = -0x80000000

export function textTable(texts: readonly string[], offset = 0): TextTable {
  const known = new Map<string, (index: number) => unknown>()
  function once<Reader extends (index: number) => unknown>(purpose: string, make: () => Reader): Reader {
    const reader = known.get(purpose) ?? make()
    known.set(purpose, reader)
    return reader as Reader
  }
  return {
    texts,
    offset,
    numbers: (purpose, read) => once(purpose, () => rememberedNumbers(texts, read)),
    values: (purpose, read) => once(purpose, () => remembered(texts, read)),
  }
}

function rememberedNumbers(texts: readonly string[], read: (text: string) => number): (index: number) => number {
  const numbers = new Int32Array(texts.length).fill(UNKNOWN)
  return (index) => {
    const number = numbers[index]!
    if (number !== UNKNOWN) return number
    const fresh = read(texts[index]!)
    numbers[index] = fresh
    return fresh
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
