import { CellKind, type Grid, type GridColumn } from '../../workbook/grid'

/** What stands for the cell above it. */
const DITTO: ReadonlySet<string> = new Set(['〃', '〃〃', '″', '"', '“', '”', '〞', "''", '同上', '同前'])

/** The sheet with what 〃 and 同上 mean in their place; itself where it has none. A mark with nothing above it stays as it is. */
export function withoutDittos(grid: Grid): Grid {
  const marks = dittosAmong(grid.texts)
  if (marks.size === 0) return grid
  const columns = grid.columns.map((column) => column && filledDown(column, marks))
  return columns.every((column, index) => column === grid.columns[index]) ? grid : { ...grid, columns }
}

function filledDown(column: GridColumn, marks: ReadonlySet<number>): GridColumn {
  let filled: GridColumn | null = null
  for (let slot = 1; slot < column.kinds.length; slot++) {
    if (column.kinds[slot] !== CellKind.text || !marks.has(column.values[slot]!)) continue
    const above = (filled ?? column).kinds[slot - 1]!
    if (above === CellKind.empty) continue
    filled ??= { kinds: column.kinds.slice(), values: column.values.slice() }
    filled.kinds[slot] = above
    filled.values[slot] = filled.values[slot - 1]!
  }
  return filled ?? column
}

/** Which texts of a workbook are such marks; looked at once a workbook. */
function dittosAmong(texts: readonly string[]): ReadonlySet<number> {
  let found = among.get(texts)
  if (found?.looked !== texts.length) {
    const marks = new Set<number>()
    for (let index = 0; index < texts.length; index++)
      if (texts[index]!.length <= LONGEST && DITTO.has(texts[index]!.trim())) marks.add(index)
    found = { looked: texts.length, marks }
    among.set(texts, found)
  }
  return found.marks
}

const LONGEST = 4
const among = new WeakMap<readonly string[], { readonly looked: number; readonly marks: ReadonlySet<number> }>()
