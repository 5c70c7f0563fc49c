/** Chance with a seed: the same seed gives the same throws on every machine. */
export interface Chance {
  /** From 0 up to, not reaching, 1. */
  next(): number
  /** A whole number from `low` to `high`, both within. */
  between(low: number, high: number): number
  /** Whether a thing of this probability happens. */
  happens(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** A new array in another order. */
  shuffled<Item>(items: readonly Item[]): Item[]
  /** Another order of the same numbers, in place. */
  shuffleNumbers(numbers: Int32Array): void
  /** Throws of their own for one part, so that a change in it leaves the other parts as they were. */
  branch(name: string): Chance
}

/** Chance from a whole number; Mulberry32: 32 bits of state, good enough for made-up people and quick for a million rows. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))

  function shuffleNumbers(numbers: Int32Array): void {
    for (let last = numbers.length - 1; last > 0; last--) {
      const other = between(0, last)
      const kept = numbers[last]!
      numbers[last] = numbers[other]!
      numbers[other] = kept
    }
  }

  return {
    next,
    between,
    happens: (probability) => next() < probability,
    pick: (items) => items[between(0, items.length - 1)]!,
    shuffled(items) {
      const order = Int32Array.from(items.keys())
      shuffleNumbers(order)
      return Array.from(order, (index) => items[index]!)
    },
    shuffleNumbers,
    branch: (name) => chanceOf([...name].reduce((hash, char) => Math.imul(hash, 31) + char.charCodeAt(0), seed | 0)),
  }
}

/**
 * Splits `total` things among shares in proportion to their weights: whole numbers that add up to `total` exactly, each
 * within 1 of its fair part.
 */
export function sharesOf(total: number, weights: Float64Array, chance: Chance): Int32Array {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = new Int32Array(weights.length)
  const start = chance.next()
  let passed = 0
  let given = 0
  for (let index = 0; index < weights.length; index++) {
    passed += weights[index]!
    const due = index === weights.length - 1 ? total : Math.min(total, Math.floor((total * passed) / whole + start))
    shares[index] = due - given
    given = due
  }
  return shares
}
