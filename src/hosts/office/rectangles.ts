import { type Area, areaName, columnLetters } from '../../workbook/address'

/**
 * Covers cells of one key with few rectangles, for each key. `keyOf` gives the key of a cell (row and column from 0), null
 * where it has none. Rows of equal runs grow together, so that a column of a table is one rectangle however long it is.
 */
export function rectangles<C, K>(
  rows: readonly (readonly C[])[],
  keyOf: (cell: C, row: number, column: number) => K | null,
): ReadonlyMap<K, readonly Area[]> {
  const done = new Map<K, Area[]>()
  let open = new Map<number, Run<K>>()
  const close = (run: Run<K>, bottom: number) => {
    const areas = done.get(run.key) ?? []
    done.set(run.key, areas)
    areas.push({ top: run.top, left: run.left, bottom, right: run.right })
  }
  for (const [index, cells] of rows.entries()) {
    const next = new Map<number, Run<K>>()
    for (const run of runsOf(cells, index, keyOf)) {
      const above = open.get(run.left)
      const goesOn = above?.key === run.key && above.right === run.right
      next.set(run.left, goesOn ? above : run)
      if (goesOn) open.delete(run.left)
    }
    for (const run of open.values()) close(run, index)
    open = next
  }
  for (const run of open.values()) close(run, rows.length)
  return done
}

interface Run<K> {
  readonly key: K
  readonly top: number
  readonly left: number
  readonly right: number
}

function runsOf<C, K>(
  cells: readonly C[],
  row: number,
  keyOf: (cell: C, row: number, column: number) => K | null,
): readonly Run<K>[] {
  const runs: Run<K>[] = []
  let start = 0
  let key: K | null = null
  for (let column = 0; column <= cells.length; column++) {
    const here = column < cells.length ? keyOf(cells[column]!, row, column) : null
    if (here === key) continue
    if (key !== null) runs.push({ key, top: row + 1, left: start + 1, right: column })
    key = here
    start = column
  }
  return runs
}

/** Excel takes addresses of several areas up to 8192 characters. */
const LONGEST_ADDRESS = 8000

/** The areas as addresses such as `A1:B7,D4`, in as few as their length allows. */
export function joinedAddresses(areas: readonly Area[], nameOf: (area: Area) => string = areaName): readonly string[] {
  const addresses: string[] = []
  let address = ''
  for (const area of areas) {
    const name = nameOf(area)
    if (address !== '' && address.length + 1 + name.length > LONGEST_ADDRESS) {
      addresses.push(address)
      address = ''
    }
    address += address === '' ? name : `,${name}`
  }
  return address === '' ? addresses : [...addresses, address]
}

/** `5:9`, whole rows. */
export const rowsName = (area: Area) => `${area.top}:${area.bottom}`

/** `A:C`, whole columns. */
export const columnsName = (area: Area) => `${columnLetters(area.left)}:${columnLetters(area.right)}`
