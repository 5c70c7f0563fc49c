import { ENTRY_PAGE } from '../input/entryLook'
import type { Area } from '../workbook/address'
import type { Layout, LayoutCell, LayoutRow } from '../workbook/layout'
import type { Look } from '../workbook/style'
import { LOOKS } from './look'

export type Value = string | number | null
export type Values = readonly Value[]

export interface SheetColumn {
  readonly heading: string
  /** Characters of the default font. */
  readonly width: number
  readonly look: Look
}

/** An input sheet before it is laid out: heads and values alone. `rows` may be lazy; each walk begins anew. */
export interface InputSheet {
  readonly name: string
  /** A title over all columns above the heads; null for none. */
  readonly banner: string | null
  readonly columns: readonly SheetColumn[]
  readonly rows: Iterable<Values>
  /** In the sheet's own rows, the banner counted. */
  readonly merges: readonly Area[]
  readonly height: number
}

/** Lays an input sheet out: heads that stay in sight, every column in its look. */
export function layOutInput(sheet: InputSheet): Layout {
  const headRow = sheet.banner === null ? 1 : 2
  const width = sheet.columns.length
  return {
    sheet: sheet.name,
    columnWidths: sheet.columns.map((column) => column.width),
    rows: { [Symbol.iterator]: () => laidRows(sheet) },
    merges: sheet.banner === null ? sheet.merges : [{ top: 1, left: 1, bottom: 1, right: width }, ...sheet.merges],
    freeze: { rows: headRow, columns: 0 },
    validations: [],
    filter: null,
    locked: false,
    gridLines: true,
    printArea: null,
    page: { ...ENTRY_PAGE, repeatRows: { first: headRow, last: headRow } },
    tabColour: null,
  }
}

function* laidRows(sheet: InputSheet): Generator<LayoutRow, undefined> {
  const looks = sheet.columns.map((column) => column.look)
  if (sheet.banner !== null) yield { height: 28, cells: [{ value: sheet.banner, look: LOOKS.banner }] }
  yield { height: 22, cells: sheet.columns.map(({ heading }) => ({ value: heading, look: LOOKS.head })) }
  for (const values of sheet.rows) {
    const cells: (LayoutCell | undefined)[] = Array(values.length)
    for (let index = 0; index < values.length; index++) {
      const value = values[index]!
      cells[index] = value === null ? undefined : { value, look: looks[index]! }
    }
    yield { height: sheet.height, cells }
  }
}

/** A sequence that can be walked again and again, made anew each time. */
export function again<Item>(walk: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: walk }
}
