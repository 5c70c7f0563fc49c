/** Words as scanners look for them in bytes. */

export function bytesOf(word: string): Uint8Array {
  return new TextEncoder().encode(word)
}

/** Whether a word stands at this place; places behind the last byte must be readable (`PADDING`). */
export function matches(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false
  return true
}

/** White space of XML. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}
