import type { SheetChange } from './cellChange'
import { type Cell, CellKind, cellAt, DAYS_TO_1904, type Grid, type GridColumn, kindOfCell } from './grid'

/**
 * The grid as it is once a cell is changed: a number where the column has numbers of a kind is of that kind. Copies the one
 * column, or where a row comes that was empty, all of them.
 */
export function withChange(grid: Grid, change: Omit<SheetChange, 'sheet'>): Grid {
  return withCell(grid, change.row, change.column, changedCell(grid, change))
}

/** What a change makes of its cell. */
export function changedCell(grid: Grid, { column, value, like }: Omit<SheetChange, 'sheet'>): Cell {
  if (value === null) return { kind: 'empty' }
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (typeof value === 'boolean') return { kind: 'boolean', value }
  const slot = like ? slotOf(grid, like.row) : -1
  const looked = like && slot >= 0 ? cellAt(grid, slot, like.column) : null
  if (looked && isNumeric(looked)) return numberLike(looked)
  const first = grid.columns[column - 1]?.kinds.findIndex((one) => one >= CellKind.number) ?? -1
  const cell = first < 0 ? null : cellAt(grid, first, column)
  return cell && isNumeric(cell) ? numberLike(cell) : { kind: 'number', value }

  function numberLike(cell: NumericCell): Cell {
    return { ...cell, value: cell.kind === 'date' && grid.date1904 ? Number(value) + DAYS_TO_1904 : Number(value) }
  }
}

type NumericCell = Extract<Cell, { readonly kind: 'number' | 'date' | 'time' }>

function isNumeric(cell: Cell): cell is NumericCell {
  return cell.kind === 'number' || cell.kind === 'date' || cell.kind === 'time'
}

/** The grid with a cell in place of what it holds. Copies as `withChange` does. */
export function withCell(grid: Grid, row: number, column: number, cell: Cell): Grid {
  const known = slotOf(grid, row)
  const held = known >= 0 ? grid : withRows(grid, [row])
  const slot = known >= 0 ? known : ~known
  const { cells, texts } = put(held, slot, column, cell)
  const columns = Array.from({ length: Math.max(held.columns.length, column) }, (_, index) =>
    index === column - 1 ? cells : held.columns[index],
  )
  return { ...held, columns, texts }
}

const FEW = 8

/** The same for many cells at once: copies each column that has any of them once, or all where rows come that were empty. */
export function withCells(
  grid: Grid,
  cells: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[],
): Grid {
  const held = withRows(
    grid,
    cells.map(({ row }) => row),
  )
  const columns = [...held.columns]
  const texts = [...held.texts]
  // A few are found sooner without a table of all texts, of which a large book has a hundred thousand.
  const known = cells.length > FEW ? new Map(texts.map((text, index) => [text, index])) : null
  const indexOf = (text: string) => {
    const found = known ? known.get(text) : texts.indexOf(text)
    if (found !== undefined && found >= 0) return found
    known?.set(text, texts.length)
    return texts.push(text) - 1
  }
  const mine = new Set<number>()
  for (const { row, column, cell } of cells) {
    if (!mine.has(column)) {
      mine.add(column)
      while (columns.length < column) columns.push(undefined)
      columns[column - 1] = copyOf(columns[column - 1], held.rows.length)
    }
    const { kinds, values } = columns[column - 1]!
    const slot = slotOf(held, row)
    kinds[slot] = kindOfCell(cell)
    values[slot] = 'text' in cell ? indexOf(cell.text) : 'value' in cell ? Number(cell.value) : 0
  }
  // Who has the list already need not be given it again.
  return { ...held, columns, texts: texts.length === held.texts.length ? held.texts : texts }
}

/** The sheets as they are once cells of them are changed; each column is copied once. */
export function withChanges(
  grids: readonly Grid[],
  changes: readonly (SheetChange & { readonly file: string })[],
): readonly Grid[] {
  return grids.map((grid) => {
    const own = changes.filter(({ file, sheet }) => file === grid.file && sheet === grid.sheet)
    if (own.length === 0) return grid
    return withCells(
      grid,
      own.map((change) => ({ row: change.row, column: change.column, cell: changedCell(grid, change) })),
    )
  })
}

/** The grid with rows that are still empty behind its last one; `rows` ascend and lie below all that it has. */
export function withRowsBelow(grid: Grid, rows: readonly number[]): Grid {
  if (rows.length === 0) return grid
  const all = new Int32Array(grid.rows.length + rows.length)
  all.set(grid.rows)
  all.set(rows, grid.rows.length)
  return { ...grid, rows: all }
}

/** The slot of a row, or the complement of where it would stand. */
export function slotOf({ rows }: { readonly rows: ArrayLike<number> }, row: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]! < row) low = middle + 1
    else high = middle
  }
  return rows[low] === row ? low : ~low
}

function put(grid: Grid, slot: number, column: number, cell: Cell) {
  const { kinds, values } = copyOf(grid.columns[column - 1], grid.rows.length)
  kinds[slot] = kindOfCell(cell)
  if (!('text' in cell)) {
    values[slot] = 'value' in cell ? Number(cell.value) : 0
    return { cells: { kinds, values }, texts: grid.texts }
  }
  const known = grid.texts.indexOf(cell.text)
  values[slot] = known >= 0 ? known : grid.texts.length
  return { cells: { kinds, values }, texts: known >= 0 ? grid.texts : [...grid.texts, cell.text] }
}

function copyOf(column: GridColumn | undefined, length: number): GridColumn {
  const copy = { kinds: new Uint8Array(length), values: new Float64Array(length) }
  if (column) {
    copy.kinds.set(column.kinds)
    copy.values.set(column.values)
  }
  return copy
}

/** The grid with slots for these rows, those that it has among them; the new ones are empty. */
function withRows(grid: Grid, rows: readonly number[]): Grid {
  const missing = Int32Array.from(new Set(rows.filter((row) => slotOf(grid, row) < 0))).sort()
  if (missing.length === 0) return grid
  const all = new Int32Array(grid.rows.length + missing.length)
  /** Where each old slot stands now. */
  const moved = new Int32Array(grid.rows.length)
  let next = 0
  for (let slot = 0, at = 0; at < all.length; at++) {
    const row = grid.rows[slot]
    if (row !== undefined && !(missing[next]! < row)) {
      moved[slot++] = at
      all[at] = row
    } else all[at] = missing[next++]!
  }
  const opened = ({ kinds, values }: GridColumn): GridColumn => {
    const wider = { kinds: new Uint8Array(all.length), values: new Float64Array(all.length) }
    const length = Math.min(kinds.length, moved.length)
    for (let slot = 0; slot < length; slot++) {
      wider.kinds[moved[slot]!] = kinds[slot]!
      wider.values[moved[slot]!] = values[slot]!
    }
    return wider
  }
  return { ...grid, rows: all, columns: grid.columns.map((column) => column && opened(column)) }
}
