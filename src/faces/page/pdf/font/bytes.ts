/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** A number as so many bytes, the highest first. */
export function bigEndian(number: number, size: number): number[] {
  return Array.from({ length: size }, (_, index) => Math.floor(number / 256 ** (size - 1 - index)) & 0xff)
}
