import type { Area } from './address'
import { type Cell, CellKind, type Grid } from './grid'

/** What stands in the cells that a conditional format is for, looked through once it is asked for. */
export interface RuledValues {
  /** Numbers, days and times among them, ascending. */
  readonly numbers: Float64Array
  /** Of the numbers; NaN where there are none. */
  readonly spread: { readonly average: number; readonly deviation: number }
  /** How often what the cell holds stands there; capitals are no others, and empty cells are not counted. */
  timesOf(cell: Cell): number
}

/** What stands in these areas of a sheet. Cells in two of the areas are looked at twice, as nobody writes them. */
export function ruledValues(grid: Grid, areas: readonly Area[]): RuledValues {
  let numbers: Float64Array | null = null
  let times: Map<string | number, number> | null = null
  let spread: RuledValues['spread'] | null = null
  return {
    get spread() {
      spread ??= spreadOf(this.numbers)
      return spread
    },
    get numbers() {
      numbers ??= numbersIn(grid, areas)
      return numbers
    },
    timesOf(cell) {
      times ??= timesIn(grid, areas)
      const key = keyOf(cell)
      return key === null ? 0 : (times.get(key) ?? 0)
    },
  }
}

function numbersIn(grid: Grid, areas: readonly Area[]): Float64Array {
  const found: number[] = []
  eachIn(grid, areas, (kind, value) => {
    if (kind >= CellKind.number) found.push(value)
  })
  return Float64Array.from(found).sort()
}

function spreadOf(numbers: Float64Array): RuledValues['spread'] {
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const squares = numbers.reduce((sum, number) => sum + (number - average) ** 2, 0)
  return { average, deviation: Math.sqrt(squares / Math.max(1, numbers.length - 1)) }
}

function timesIn(grid: Grid, areas: readonly Area[]): Map<string | number, number> {
  const times = new Map<string | number, number>()
  eachIn(grid, areas, (kind, value) => {
    const key = kind === CellKind.text ? grid.texts[value]!.toLowerCase() : kind >= CellKind.number ? value : null
    if (key !== null) times.set(key, (times.get(key) ?? 0) + 1)
  })
  return times
}

function keyOf(cell: Cell): string | number | null {
  if (cell.kind === 'text') return cell.text.toLowerCase()
  return cell.kind === 'number' || cell.kind === 'date' || cell.kind === 'time' ? cell.value : null
}

function eachIn({ rows, columns }: Grid, areas: readonly Area[], look: (kind: CellKind, value: number) => void): void {
  for (const { top, left, bottom, right } of areas)
    for (let column = left; column <= Math.min(right, columns.length); column++) {
      const cells = columns[column - 1]
      if (!cells) continue
      for (let slot = 0; slot < cells.kinds.length; slot++) {
        const row = rows[slot]!
        if (row < top) continue
        if (row > bottom) break
        look(cells.kinds[slot] as CellKind, cells.values[slot]!)
      }
    }
}
