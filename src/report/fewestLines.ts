/** The lines that each row has in a column that is so many letters wider than it must be; in a wider one none has more. */
export type LinesOf = (letters: number) => ArrayLike<number>

/**
 * How much the highest cell of a row outweighs the others: a line less in another is worth little, but not nothing. The 16th
 * power, whose root is quick to draw and the same on every machine.
 */
const root = (sum: number) => Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(sum))))
const square = (lines: number) => lines * lines
const power = (lines: number) => square(square(square(square(lines))))
const POWERS = Float64Array.from({ length: 32 }, (_, lines) => power(lines))

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
  for (let left = free; left > 0; ) {
    const step = bestGiving(standing(weights, given), Math.min(left, MOST_MOVED))
    if (!step) break
    given[step.to]! += step.letters
    left -= step.letters
  }
  for (let round = 0; round < ROUNDS; round++) {
    const step = bestMoving(standing(weights, given))
    if (!step) break
    given[step.to]! += step.letters
    given[step.from]! -= step.letters
  }
  return given
}

interface Giving {
  readonly to: number
  readonly letters: number
}

interface Moving extends Giving {
  readonly from: number
}

type Weights = (letters: number) => Float64Array

/** The rows' lines raised to that power, each width asked for once; widths in which no row's lines differ share one answer. */
function weighed(linesOf: LinesOf): Weights {
  const known: Float64Array[] = []
  return (letters) => {
    const before = known[letters]
    if (before) return before
    const lines = linesOf(letters)
    const found = new Float64Array(lines.length)
    for (let row = 0; row < found.length; row++) found[row] = POWERS[lines[row]!] ?? power(lines[row]!)
    const beside = [known[letters - 1], known[letters + 1]].find((other) => other && isAlike(other, found))
    known[letters] = beside ?? found
    return known[letters]
  }
}

function isAlike(one: Float64Array, other: Float64Array): boolean {
  for (let row = 0; row < one.length; row++) if (one[row] !== other[row]) return false
  return true
}

/** How the rows stand with the letters given so far. */
interface Standing {
  readonly weights: readonly Weights[]
  readonly given: readonly number[]
  /** Each column's weights, the rows' sums of these, and their lines. */
  readonly now: readonly Float64Array[]
  readonly sums: Float64Array
  readonly lines: Float64Array
}

function standing(weights: readonly Weights[], given: readonly number[]): Standing {
  const now = weights.map((weight, index) => weight(given[index]!))
  const rows = now[0]!.length
  const [sums, lines] = [new Float64Array(rows), new Float64Array(rows)]
  for (let row = 0; row < rows; row++) {
    let all = 0
    for (let column = 0; column < now.length; column++) all += now[column]![row]!
    sums[row] = all
    lines[row] = root(all)
  }
  return { weights, given, now, sums, lines }
}

/** Less than a thousandth of a line is no gain. */
const LEAST_GAIN = 1e-3

/** The giving that lowers the rows most, by the letters that it costs; null where none does. */
function bestGiving(at: Standing, most: number): Giving | null {
  let found: Giving | null = null
  let best = LEAST_GAIN
  for (let to = 0; to < at.given.length; to++) {
    // Fewer letters save no more lines than all of them.
    const all = gainOfGiving(at, to, most)
    for (let letters = 1; letters <= most && all / letters > best; letters++) {
      const worth = (letters === most ? all : gainOfGiving(at, to, letters)) / letters
      if (worth <= best) continue
      best = worth
      found = { to, letters }
    }
  }
  return found
}

/** The moving that lowers the rows most; null where none does. */
function bestMoving(at: Standing): Moving | null {
  const { given, weights, now } = at
  const alone = given.map((): number[] => [])
  let found: Moving | null = null
  let best = LEAST_GAIN
  for (let from = 0; from < given.length; from++) {
    const most = Math.min(given[from]!, MOST_MOVED)
    for (let to = 0; to < given.length; to++) {
      if (to === from) continue
      for (let letters = 1; letters <= most; letters++) {
        // A column that becomes narrower saves nothing: it need not be looked at where the other gains too little.
        alone[to]![letters] ??= gainOfGiving(at, to, letters)
        if (alone[to]![letters]! <= best) continue
        const narrower = weights[from]!(given[from]! - letters)
        const gain = gainOf(at, now[to]!, weights[to]!(given[to]! + letters), now[from]!, narrower)
        if (gain <= best) continue
        best = gain
        found = { to, from, letters }
      }
    }
  }
  return found
}

function gainOfGiving(at: Standing, to: number, letters: number): number {
  const now = at.now[to]!
  const then = at.weights[to]!(at.given[to]! + letters)
  return then === now ? 0 : gainOf(at, now, then, now, now)
}

/** The lines saved where two columns change, or one. */
function gainOf(
  { sums, lines }: Standing,
  toNow: Float64Array,
  toThen: Float64Array,
  fromNow: Float64Array,
  fromThen: Float64Array,
): number {
  let gain = 0
  for (let row = 0; row < sums.length; row++) {
    const change = toThen[row]! - toNow[row]! + (fromThen[row]! - fromNow[row]!)
    if (change !== 0) gain += lines[row]! - root(sums[row]! + change)
  }
  return gain
}
