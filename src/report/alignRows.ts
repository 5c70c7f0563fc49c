/** A row to be found again on the other side. */
export interface AlignableRow {
  /** The texts of its cells from column A on; '' for an empty one. */
  readonly cells: readonly string[]
}

/** A row of each side, by index; -1 where the other side has none. */
export type RowPair = readonly [before: number, after: number]

/**
 * Which row of one table is which of another, in the order of both, each row once: rows that are wholly alike first,
 * between those rows of the same name (their first text), between those the likest. A row that was moved is missing at one
 * place and added at another. Near linear, but for stretches without anything in common.
 */
export function alignRows(before: readonly AlignableRow[], after: readonly AlignableRow[]): RowPair[] {
  const sides = { before: before.map(keyed), after: after.map(keyed) }
  const pairs: RowPair[] = []
  align(sides, { from: 0, to: before.length, from2: 0, to2: after.length }, ['whole', 'name'], pairs)
  return pairs
}

interface Keyed extends AlignableRow {
  readonly whole: string
  readonly name: string
}

interface Sides {
  readonly before: readonly Keyed[]
  readonly after: readonly Keyed[]
}

/** A stretch of either side, the ends not within. */
interface Span {
  readonly from: number
  readonly to: number
  readonly from2: number
  readonly to2: number
}

type Way = 'whole' | 'name'

function keyed({ cells }: AlignableRow): Keyed {
  const name = cells.find((text) => text !== '' && Number.isNaN(Number(text))) ?? ''
  return { cells, whole: JSON.stringify(cells.slice(0, cells.findLastIndex((text) => text !== '') + 1)), name }
}

function align(sides: Sides, { from, to, from2, to2 }: Span, ways: readonly Way[], pairs: RowPair[]): void {
  const alike = (one: number, other: number) => sides.before[one]!.whole === sides.after[other]!.whole
  while (from < to && from2 < to2 && alike(from, from2)) pairs.push([from++, from2++])
  let [end, end2] = [to, to2]
  while (from < end && from2 < end2 && alike(end - 1, end2 - 1)) {
    end--
    end2--
  }
  const middle = { from, to: end, from2, to2: end2 }
  const [way, ...others] = ways
  if (way === undefined || from === end || from2 === end2) likest(sides, middle, pairs)
  else {
    let [next, next2] = [from, from2]
    for (const [one, other] of anchors(sides, middle, way)) {
      align(sides, { from: next, to: one, from2: next2, to2: other }, others, pairs)
      pairs.push([one, other])
      next = one + 1
      next2 = other + 1
    }
    align(sides, { from: next, to: end, from2: next2, to2: end2 }, others, pairs)
  }
  for (let at = 0; end + at < to; at++) pairs.push([end + at, end2 + at])
}

/** Rows that either side has once, as many as stand in the same order on both. */
function anchors({ before, after }: Sides, { from, to, from2, to2 }: Span, way: Way): readonly RowPair[] {
  const once = onlyOnes(before, from, to, way)
  const once2 = onlyOnes(after, from2, to2, way)
  const common: RowPair[] = []
  for (const [key, one] of once) {
    const other = once2.get(key)
    if (one >= 0 && other !== undefined && other >= 0) common.push([one, other])
  }
  return longestRising(common)
}

/** Where each key stands, in the order of the rows; -1 for one that several rows have. */
function onlyOnes(rows: readonly Keyed[], from: number, to: number, way: Way): Map<string, number> {
  const found = new Map<string, number>()
  for (let index = from; index < to; index++) {
    const key = rows[index]![way]
    if (key !== '') found.set(key, found.has(key) ? -1 : index)
  }
  return found
}

/** The most pairs of which the second rises along with the first (patience sorting). */
function longestRising(pairs: readonly RowPair[]): readonly RowPair[] {
  const ends: number[] = []
  const previous = new Int32Array(pairs.length)
  for (const [index, [, value]] of pairs.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[ends[middle]!]![1] < value) low = middle + 1
      else high = middle
    }
    previous[index] = low === 0 ? -1 : ends[low - 1]!
    ends[low] = index
  }
  const rising: RowPair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) rising.push(pairs[at]!)
  return rising.reverse()
}

/** Comparisons of two rows that a stretch may take; a longer one is paired from its top. */
const MOST_COMPARED = 100_000

/** Pairs rows with the fewest differing cells; two rows without a common cell are as far from each other as one missing and one added. */
function likest({ before, after }: Sides, { from, to, from2, to2 }: Span, pairs: RowPair[]): void {
  const [height, width] = [to - from, to2 - from2]
  if (height * width > MOST_COMPARED || height * width === 0) {
    for (let at = 0; at < Math.max(height, width); at++)
      pairs.push([at < height ? from + at : -1, at < width ? from2 + at : -1])
    return
  }
  const stride = width + 1
  /** What is left to pay from here on, by rows taken of either side. */
  const left = new Float64Array((height + 1) * stride)
  const paired = (one: number, other: number) =>
    distance(before[from + one]!.cells, after[from2 + other]!.cells) + left[(one + 1) * stride + other + 1]!
  for (let one = height; one >= 0; one--)
    for (let other = width; other >= 0; other--) {
      if (one === height || other === width) left[one * stride + other] = (height - one + width - other) / 2
      else
        left[one * stride + other] = Math.min(
          paired(one, other),
          0.5 + left[(one + 1) * stride + other]!,
          0.5 + left[one * stride + other + 1]!,
        )
    }
  let [one, other] = [0, 0]
  while (one < height || other < width) {
    const cost = left[one * stride + other]!
    if (one < height && other < width && cost === paired(one, other)) pairs.push([from + one++, from2 + other++])
    else if (one < height && cost === 0.5 + left[(one + 1) * stride + other]!) pairs.push([from + one++, -1])
    else pairs.push([-1, from2 + other++])
  }
}

/** The share of the filled cells that differ, from 0 to 1. */
function distance(one: readonly string[], other: readonly string[]): number {
  let [filled, differing] = [0, 0]
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const [a, b] = [one[index] ?? '', other[index] ?? '']
    if (a !== '' || b !== '') filled++
    if (a !== b) differing++
  }
  return filled === 0 ? 0 : differing / filled
}
