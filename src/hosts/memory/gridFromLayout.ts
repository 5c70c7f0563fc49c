import { CellKind, type Grid, type GridColumn } from '../../workbook/grid'
import type { Layout, LayoutCell } from '../../workbook/layout'
import { kindOfFormat } from '../../workbook/numberFormat'

/** The texts of one workbook, each once; grows while its sheets are made. */
export interface Texts {
  readonly list: readonly string[]
  indexOf(text: string): number
}

export function textsFrom(first: readonly string[] = []): Texts {
  const list = [...first]
  const indexes = new Map(list.map((text, index) => [text, index]))
  return {
    list,
    indexOf(text) {
      const index = indexes.get(text) ?? list.push(text) - 1
      indexes.set(text, index)
      return index
    },
  }
}

/** The cells of a layout as they are read once it is written. Walks its rows once. */
export function gridFromLayout(layout: Layout, file = '', texts: Texts = textsFrom()): Grid {
  const held: { row: number; cells: readonly (LayoutCell | undefined)[] }[] = []
  let row = 0
  for (const { cells } of layout.rows) {
    row++
    if (cells.some(isFilled)) held.push({ row, cells })
  }
  const width = held.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return {
    file,
    sheet: layout.sheet,
    hidden: layout.hidden === true,
    rows: Int32Array.from(held, (slot) => slot.row),
    columns: Array.from({ length: width }, (_, index) =>
      columnOf(
        held.map(({ cells }) => cells[index]),
        texts,
      ),
    ),
    texts: texts.list,
    merges: layout.merges,
    date1904: false,
  }
}

/** An empty text fills no cell: no host tells it from an empty one. */
function isFilled(cell: LayoutCell | undefined): cell is LayoutCell & { readonly value: string | number | boolean } {
  return cell !== undefined && cell.value !== null && cell.value !== ''
}

function columnOf(cells: readonly (LayoutCell | undefined)[], texts: Texts): GridColumn | undefined {
  if (!cells.some(isFilled)) return undefined
  const kinds = new Uint8Array(cells.length)
  const values = new Float64Array(cells.length)
  for (const [slot, cell] of cells.entries()) {
    if (!isFilled(cell)) continue
    const { value, look } = cell
    kinds[slot] =
      typeof value === 'string'
        ? CellKind.text
        : typeof value === 'boolean'
          ? CellKind.boolean
          : kindOfFormat(look.numberFormat)
    values[slot] = typeof value === 'string' ? texts.indexOf(value) : Number(value)
  }
  return { kinds, values }
}
