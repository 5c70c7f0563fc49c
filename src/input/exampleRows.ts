import { CellKind } from '../workbook/grid'
import type { Reading } from './reading'
import type { SheetCells } from './sheetCells'
import { textsThat } from './textCells'
import { marksExample } from './vocabulary/examples'

/** The columns that hold titles of courses and names of classes; of a list of classes their names. */
function titleColumns({ kind, found }: Reading): readonly number[] {
  if (kind === 'staff' || kind === 'arp' || kind === 'settings') return []
  const keys = kind === 'classes' ? ['name'] : ['className', 'title']
  return keys.flatMap((key) => found.get(key)?.number ?? [])
}

const examplesIn = textsThat(marksExample)

/** The slots of rows whose title says that they are examples; null where no text of the workbook says so. */
export function exampleRows({
  grid,
  reading,
  firstSlot,
  slots,
}: Pick<SheetCells, 'grid' | 'reading' | 'firstSlot' | 'slots'>): ReadonlySet<number> | null {
  const wanted = examplesIn(grid.texts)
  if (!wanted.includes(1)) return null
  const found = new Set<number>()
  for (const number of titleColumns(reading)) {
    const column = grid.columns[number - 1]
    if (!column) continue
    for (let slot = firstSlot; slot < slots; slot++)
      if (column.kinds[slot] === CellKind.text && wanted[column.values[slot]!] === 1) found.add(slot)
  }
  return found
}
