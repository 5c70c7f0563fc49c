import type { Cell, Grid } from '../../workbook/grid'
import { withCells } from '../../workbook/gridChange'
import { openYear } from '../openYear'
import { proposeLists } from './importLists'
import { isOriginOf } from './planRows'
import type { ReadSheets } from './readLists'

/** Lists without the rows that stand in the workbook already, and how many of each file these are. */
export interface ListsLeft {
  readonly grids: readonly Grid[]
  readonly imported: ReadonlyMap<string, number>
}

/**
 * Leaves out of lists that are read beside a workbook what was imported into it from a list of that name (来源): it would count twice.
 * Rows that do not stand there, or otherwise, stay. domain.md §7.
 */
export async function withoutImported(
  own: readonly Grid[],
  lists: readonly Grid[],
  year: number | null,
  read: ReadSheets,
): Promise<ListsLeft> {
  const texts = new Set(own.flatMap((grid) => grid.texts))
  const isNamed = ({ file }: Grid) => [...texts].some((text) => isOriginOf(text, file))
  const named = lists.filter(isNamed)
  if (named.length === 0) return { grids: lists, imported: new Map() }
  const opened = await openYear({ read: async () => own }, { year })
  const { proposals } = await proposeLists(opened, named, { readings: [], names: [] }, read)
  const imported = new Map<string, number>()
  const gone = new Map<string, Set<number>>()
  for (const { kind, place, rows } of proposals) {
    if (kind !== 'there') continue
    const key = `${place.file}\n${place.sheet}`
    const known = gone.get(key) ?? new Set()
    for (const row of rows) known.add(row)
    gone.set(key, known)
    imported.set(place.file, (imported.get(place.file) ?? 0) + rows.length)
  }
  return { grids: lists.map((grid) => withoutRows(grid, gone.get(`${grid.file}\n${grid.sheet}`))), imported }
}

const EMPTY: Cell = { kind: 'empty' }

function withoutRows(grid: Grid, rows: ReadonlySet<number> | undefined): Grid {
  if (!rows) return grid
  return withCells(
    grid,
    [...rows].flatMap((row) => grid.columns.map((_, index) => ({ row, column: index + 1, cell: EMPTY }))),
  )
}
