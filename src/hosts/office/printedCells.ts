/// <reference types="office-js" />
import { type Area, areaName, cellName } from '../../workbook/address'
import type { PrintedCell, PrintedSheet } from '../../workbook/printedSheet'
import type { Run } from '../../workbook/workbook'
import { columnCharacters } from './paper'
import { inBearableParts, packed } from './parts'
import { trip } from './trip'

/** What a cell takes in an answer: its look, its format, its formula. */
const CELL_BYTES = 420

/** Rows that are asked for in one piece. */
const MOST_ROWS = 500

/** So many columns are asked for their widths, whatever is in them. */
const MOST_COLUMNS = 40

/** The rows from the first to the last used of a sheet. */
export interface CellsWanted {
  readonly id: string
  readonly area: Area
}

interface Piece extends CellsWanted {
  readonly bytes: number
}

export type CellsFound = Pick<PrintedSheet, 'columns' | 'rows' | 'cells'>

/** How all cells of the areas look, by the sheet's id; a round trip for each 4 MB. */
export async function readPrintedCells(
  run: Run,
  wanted: readonly CellsWanted[],
): Promise<ReadonlyMap<string, CellsFound>> {
  const pieces = wanted.flatMap(sliced)
  const found = new Map<string, Gathered>()
  for (const pack of packed(pieces))
    for (const { id, columns, rows, cells } of await inBearableParts(pack, (asked) => ask(run, asked), halved)) {
      const sheet: Gathered = found.get(id) ?? { columns, rows: new Map(), cells: [] }
      found.set(id, sheet)
      for (const [row, held] of rows) sheet.rows.set(row, held)
      for (const cell of cells) sheet.cells.push(cell)
    }
  return found
}

interface Gathered {
  readonly columns: CellsFound['columns']
  readonly rows: Map<number, Row>
  readonly cells: PrintedCell[]
}

function sliced({ id, area }: CellsWanted): readonly Piece[] {
  const pieces: Piece[] = []
  for (let top = area.top; top <= area.bottom; top += MOST_ROWS)
    pieces.push(piece(id, { ...area, top, bottom: Math.min(area.bottom, top + MOST_ROWS - 1) }))
  return pieces
}

const piece = (id: string, area: Area): Piece => ({
  id,
  area,
  bytes: (area.bottom - area.top + 1) * (area.right - area.left + 1) * CELL_BYTES,
})

function halved({ id, area }: Piece): readonly [Piece, Piece] | null {
  if (area.top === area.bottom) return null
  const cut = Math.floor((area.top + area.bottom) / 2)
  return [piece(id, { ...area, bottom: cut }), piece(id, { ...area, top: cut + 1 })]
}

const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { color: true, size: true, strikethrough: true, subscript: true, superscript: true },
    horizontalAlignment: true,
    textOrientation: true,
    wrapText: true,
  },
}

function ask(run: Run, pieces: readonly Piece[]) {
  return trip(run, ({ workbook }) => {
    const asked = pieces.map(({ id, area }) => {
      const sheet = workbook.worksheets.getItem(id)
      const range = sheet.getRange(areaName(area)).load('values,formulas,numberFormat').untrack()
      const across = sheet.getRange(`A1:${cellName(1, Math.max(MOST_COLUMNS, area.right))}`).untrack()
      return {
        id,
        area,
        range,
        looks: range.getCellProperties(LOOK),
        rows: range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
        columns: across.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
      }
    })
    return () =>
      asked.map(({ id, area, range, looks, rows, columns }) => ({
        id,
        columns: columns.value.map(columnOf),
        rows: rows.value.map((row, index): [number, Row] => [area.top + index, rowOf(row)]),
        cells: looks.value.flatMap((line, down) =>
          line.map((properties, across) => cellOf(properties, range, area, down, across)),
        ),
      }))
  })
}

type Row = { readonly height: number | null; readonly hidden: boolean }

function rowOf({ rowHidden, format }: Excel.RowProperties): Row {
  const height = format?.rowHeight ?? null
  return { height, hidden: rowHidden === true || height === 0 }
}

function columnOf({ columnHidden, format }: Excel.ColumnProperties, index: number): CellsFound['columns'][number] {
  const points = format?.columnWidth ?? 0
  return {
    first: index + 1,
    last: index + 1,
    width: columnCharacters(points),
    hidden: columnHidden === true || points === 0,
  }
}

function cellOf(
  { format }: Excel.CellProperties,
  { values, formulas, numberFormat }: Excel.Range,
  { top, left }: Area,
  down: number,
  across: number,
): PrintedCell {
  const formula = formulas[down]![across]
  const { font, fill, horizontalAlignment, textOrientation, wrapText } = format ?? {}
  return {
    row: top + down,
    column: left + across,
    // A text that begins so is given back as it is typed in.
    formula: typeof formula === 'string' && formula.startsWith('=') && formula !== values[down]![across],
    // Where pieces of a text look otherwise than the rest, Excel says nothing of the whole.
    pieces: [],
    look: {
      numberFormat: String(numberFormat[down]![across]),
      size: font?.size ?? 0,
      colour: colourOf(font?.color) ?? 'mixed',
      struck: font?.strikethrough !== false || font.subscript === true || font.superscript === true,
      fill: colourOf(fill?.color),
      turned: (textOrientation ?? 0) !== 0,
      repeated: horizontalAlignment === 'Fill',
      wrap: wrapText === true,
    },
  }
}

/** `RRGGBB`; null where Excel names none. */
function colourOf(colour: string | undefined): string | null {
  return colour ? colour.replace('#', '').toUpperCase() : null
}
