/** The whole numbers from the first to the last; none where that lies before it. */
export function between(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
