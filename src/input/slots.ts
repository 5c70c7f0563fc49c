/** The first slot whose row is `row` or below it; the number of slots where there is none. `rows` ascend. */
export function slotFrom(rows: Int32Array, row: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rows[middle]! < row) low = middle + 1
    else high = middle
  }
  return low
}
