/** Bits that a table of all pairs may take before a hash set is the better choice: 32 MB. */
const MOST_BITS = 2 ** 28

/** A function that says whether it was called with this pair before. Both numbers from 0, below the sizes given. */
export function seenPairs(firsts: number, seconds: number): (first: number, second: number) => boolean {
  if (firsts * seconds > MOST_BITS) {
    const seen = new Set<number>()
    return (first, second) => {
      const pair = first * seconds + second
      if (seen.has(pair)) return true
      seen.add(pair)
      return false
    }
  }
  const bits = new Uint32Array(Math.ceil((firsts * seconds) / 32))
  return (first, second) => {
    const pair = first * seconds + second
    const word = pair >>> 5
    const bit = 1 << (pair & 31)
    if (bits[word]! & bit) return true
    bits[word]! |= bit
    return false
  }
}
