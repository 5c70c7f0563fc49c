/** Walks over a text by sticky patterns. */
export interface Scanner {
  take(pattern: RegExp): RegExpExecArray | null
  skip(pattern: RegExp): boolean
  atEnd(): boolean
}

/** From the beginning of a text. */
export function scannerOf(text: string): Scanner {
  let position = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = position
    const found = pattern.exec(text)
    if (found) position = pattern.lastIndex
    return found
  }
  return { take, skip: (pattern) => take(pattern) !== null, atEnd: () => position === text.length }
}
