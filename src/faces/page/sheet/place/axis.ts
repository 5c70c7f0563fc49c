/** Rows or columns one behind the other: `starts[n]` is where number n + 1 begins, in pixels; one more for the end of the last. */
export type Axis = Float64Array

/** An axis of so many, `sizeOf` answering the pixels of each (from 1), 0 for a hidden one. */
export function axisOf(count: number, sizeOf: (number: number) => number): Axis {
  const starts = new Float64Array(count + 1)
  let at = 0
  for (let number = 1; number <= count; number++) {
    at += sizeOf(number)
    starts[number] = at
  }
  return starts
}

/** The one (from 1) that is drawn at so many pixels; the last one behind the end. */
export function numberAt(starts: Axis, pixels: number): number {
  let low = 1
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= pixels) low = middle + 1
    else high = middle
  }
  return low
}

export const sizeAt = (starts: Axis, number: number): number => (starts[number] ?? 0) - (starts[number - 1] ?? 0)

/** The nearest one that is not hidden, from this one on in a direction, else back again; itself where all are hidden. */
export function nearestShown(starts: Axis, number: number, step: 1 | -1): number {
  for (const direction of [step, -step])
    for (let at = number; at >= 1 && at < starts.length; at += direction) if (sizeAt(starts, at) > 0) return at
  return number
}

/** The next one behind this that is not hidden; behind the end where there is none. */
export function nextShown(starts: Axis, number: number): number {
  let next = number + 1
  while (next < starts.length && sizeAt(starts, next) === 0) next++
  return next
}
