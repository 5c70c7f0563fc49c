/** The lines that each row has in a column that is so many letters wider than it must be. */
export type LinesOf = (letters: number) => readonly number[]

/**
 * How much the highest cell of a row outweighs the others: a line less in another is worth little, but not nothing. The 16th
 * power, whose root is quick to draw and the same on every machine.
 */
const root = (sum: number) => Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(sum))))
const square = (lines: number) => lines * lines
const power = (lines: number) => square(square(square(square(lines))))

/** Letters that are given or moved at once, at most: one alone seldom saves a line. */
const MOST_MOVED = 8

/** Rounds of moving letters between columns. */
const ROUNDS = 40

/**
 * Shares `free` letters out among columns so that their rows, each as high as its highest cell, are together about as low as can
 * be. Letters that save nothing are left. Answers the letters of each column.
 */
export function fewestLines(columns: readonly LinesOf[], free: number): number[] {
  const given = columns.map(() => 0)
  const weights = columns.map(weighed)
  if (columns.length === 0) return given
  let sums = rowSums(weights, given)
  for (let left = free; left > 0; ) {
    const step = best(weights, given, sums, givings(columns.length, Math.min(left, MOST_MOVED)))
    if (!step) break
    given[step.to]! += step.letters
    left -= step.letters
    sums = rowSums(weights, given)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const step = best(weights, given, sums, movings(given))
    if (!step) break
    given[step.to]! += step.letters
    given[step.from!]! -= step.letters
    sums = rowSums(weights, given)
  }
  return given
}

interface Step {
  readonly to: number
  readonly from: number | null
  readonly letters: number
}

type Weights = (letters: number) => Float64Array

/** The rows' lines raised to that power, each width asked for once. */
function weighed(linesOf: LinesOf): Weights {
  const known = new Map<number, Float64Array>()
  return (letters) => {
    let found = known.get(letters)
    if (!found) {
      found = Float64Array.from(linesOf(letters), power)
      known.set(letters, found)
    }
    return found
  }
}

function rowSums(weights: readonly Weights[], given: readonly number[]): Float64Array {
  const columns = weights.map((weight, index) => weight(given[index]!))
  return Float64Array.from(columns[0]!, (_, row) => columns.reduce((all, column) => all + column[row]!, 0))
}

function givings(columns: number, most: number): readonly Step[] {
  return Array.from({ length: columns }, (_, to) =>
    Array.from({ length: most }, (_, less) => ({ to, from: null, letters: less + 1 })),
  ).flat()
}

function movings(given: readonly number[]): readonly Step[] {
  return given.flatMap((has, from) =>
    given.flatMap((_, to) =>
      to === from
        ? []
        : Array.from({ length: Math.min(has, MOST_MOVED) }, (_, less) => ({ to, from, letters: less + 1 })),
    ),
  )
}

/** Less than a thousandth of a line is no gain. */
const LEAST_GAIN = 1e-3

/** The step that lowers the rows most, by the letters that it costs; null where none does. */
function best(
  weights: readonly Weights[],
  given: readonly number[],
  sums: Float64Array,
  steps: readonly Step[],
): Step | null {
  const lines = sums.map(root)
  const now = weights.map((weight, column) => weight(given[column]!))
  const alone = new Map<number, number>()
  let found: Step | null = null
  let most = LEAST_GAIN
  for (const step of steps) {
    const { to, from, letters } = step
    const then = weights[to]!(given[to]! + letters)
    const key = to * (MOST_MOVED + 1) + letters
    let gain = alone.get(key)
    if (gain === undefined) {
      gain = gainOf(sums, lines, now[to]!, then)
      alone.set(key, gain)
    }
    // A column that becomes narrower saves nothing: it need not be looked at where the other gains too little.
    if (from !== null && gain > most)
      gain = gainOf(sums, lines, now[to]!, then, now[from]!, weights[from]!(given[from]! - letters))
    const worth = from === null ? gain / letters : gain
    if (worth > most) {
      most = worth
      found = step
    }
  }
  return found
}

/** The lines saved where one column changes, or two; `lines` of each row now, `sums` the same raised to that power. */
function gainOf(
  sums: Float64Array,
  lines: Float64Array,
  toNow: Float64Array,
  toThen: Float64Array,
  fromNow = toNow,
  fromThen = toNow,
): number {
  let gain = 0
  for (let row = 0; row < sums.length; row++) {
    const change = toThen[row]! - toNow[row]! + (fromThen[row]! - fromNow[row]!)
    if (change !== 0) gain += lines[row]! - root(sums[row]! + change)
  }
  return gain
}
