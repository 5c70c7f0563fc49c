import type { Layout, LayoutCell, LayoutRow } from '../../src/workbook/layout'
import type { Look } from '../../src/workbook/style'

/** A look with nothing special about it. */
export const PLAIN: Look = {
  font: { name: '宋体', size: 11, bold: false, colour: '000000', underline: false },
  fill: null,
  borders: { top: 'none', right: 'none', bottom: 'none', left: 'none' },
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  numberFormat: 'General',
}

export const looksLike = (numberFormat: string): Look => ({ ...PLAIN, numberFormat })

export type Written = LayoutCell | string | number | boolean | null | undefined

/** A row of cells, plain ones by their values. */
export function rowOf(values: readonly Written[], height = 16): LayoutRow {
  return {
    height,
    cells: values.map((value) =>
      value === undefined || (typeof value === 'object' && value !== null) ? value : { value, look: PLAIN },
    ),
  }
}

/** A sheet with these rows and nothing else, unless said. */
export function layoutOf(sheet: string, rows: readonly (readonly Written[])[], extra: Partial<Layout> = {}): Layout {
  const text = { text: '', size: 9 }
  return {
    sheet,
    columnWidths: [],
    rows: rows.map((values) => rowOf(values)),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    filter: null,
    locked: false,
    gridLines: true,
    printArea: null,
    page: {
      landscape: false,
      margins: { top: 20, bottom: 20, left: 20, right: 20, header: 8, footer: 8 },
      repeatRows: null,
      pagesTall: 0,
      centreHorizontally: false,
      footer: { left: text, centre: text, right: text },
      breaksBefore: [],
    },
    tabColour: null,
    ...extra,
  }
}
