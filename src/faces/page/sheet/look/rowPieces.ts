/** A row that is drawn, and the number by which React knows what it is drawn with. */
export interface RowPiece {
  readonly row: number
  readonly piece: number
}

/**
 * Says by what each row in sight is drawn: a row that stays in sight by what it was drawn by, and one that comes by what drew one that
 * went, which is changed then and not made anew. `spare` is the row behind them, which is drawn out of sight where one row fewer than
 * before is in sight, so that nothing is taken away and made again at every other step of scrolling.
 */
export function rowPieces(): (rows: readonly number[], spare: number | null) => readonly RowPiece[] {
  let held = new Map<number, number>()
  return (rows, spare) => {
    const all = spare !== null && held.size === rows.length + 1 ? [...rows, spare] : rows
    const wanted = new Set(all)
    const free = [...held].flatMap(([row, piece]) => (wanted.has(row) ? [] : piece))
    let made = held.size
    const taken = new Set(held.values())
    const fresh = () => {
      while (taken.has(made)) made++
      taken.add(made)
      return made
    }
    const drawn = all.map((row) => ({ row, piece: held.get(row) ?? free.shift() ?? fresh() }))
    held = new Map(drawn.map(({ row, piece }) => [row, piece]))
    return drawn
  }
}
