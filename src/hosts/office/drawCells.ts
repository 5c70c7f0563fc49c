/// <reference types="office-js" />
import { type Area, areaName, linkedFile } from '../../workbook/address'
import type { LayoutCell } from '../../workbook/layout'
import { OPERATION_BYTES, type Rows, type Stroke, stroke } from './drawing'
import { jsonBytes } from './parts'
import { rectangles } from './rectangles'

/** Values that travel in one operation, in bytes; several fill a request. */
const BLOCK_BYTES = 250_000

const TEXT_FORMAT = '@'

/** Whether a number stands under the text format: it must be there before the format, or it becomes a text. */
const isLate = (cell: LayoutCell) => typeof cell.value === 'number' && cell.look.numberFormat === TEXT_FORMAT

/** Number formats, links and values, in the order in which none of them spoils another. */
export function drawCells(rows: Rows): readonly Stroke[] {
  return [...formats(rows, (cell) => !isLate(cell)), ...links(rows), ...values(rows), ...formats(rows, isLate)]
}

/** So many rectangles of formats are worth an operation each; more travel as a table, like values. */
const MOST_RECTANGLES = 200

function formats(rows: Rows, wanted: (cell: LayoutCell) => boolean): readonly Stroke[] {
  const formatOf = (cell: LayoutCell | undefined) =>
    cell && cell.look.numberFormat !== 'General' && wanted(cell) ? cell.look.numberFormat : null
  const areas = [...rectangles(rows, formatOf)].flatMap(([format, list]) => list.map((area) => ({ format, area })))
  if (areas.length > MOST_RECTANGLES)
    return tables(rows, formatOf, (range, table) => {
      // The types do not know that null leaves a cell as it is.
      range.numberFormat = table as string[][]
    })
  return areas.map(({ format, area }) =>
    stroke(OPERATION_BYTES + format.length, (sheet) => {
      // One value for all cells is allowed; the types know arrays only.
      sheet.getRange(areaName(area)).untrack().numberFormat = format as unknown as string[][]
    }),
  )
}

/** Links column by column: one operation for all of a column's. */
function links(rows: Rows): readonly Stroke[] {
  return [...rectangles(rows, (cell) => (cell?.link === undefined ? null : 'link')).values()].flat().flatMap((area) =>
    blocks(
      area,
      (row) => linkRow(rows[row - 1]!, area),
      (block, properties) => (sheet) => {
        sheet.getRange(areaName(block)).untrack().setCellProperties(properties)
      },
    ),
  )
}

function linkRow(cells: Rows[number], area: Area): Excel.SettableCellProperties[] {
  return cells.slice(area.left - 1, area.right).map((cell) => {
    const link = cell!.link!
    const address = linkedFile(link)
    return { hyperlink: address === null ? { documentReference: link } : { address } }
  })
}

function values(rows: Rows): readonly Stroke[] {
  return tables(rows, typed, (range, table) => {
    range.values = table
  })
}

/** Sets something of every cell, as tables of the sheet's full width. */
function tables<T>(
  rows: Rows,
  of: (cell: LayoutCell | undefined) => T,
  set: (range: Excel.Range, table: T[][]) => void,
): readonly Stroke[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  if (width === 0) return []
  const all: Area = { top: 1, left: 1, bottom: rows.length, right: width }
  const rowOf = (row: number) => Array.from({ length: width }, (_, column) => of(rows[row - 1]![column]))
  return blocks(all, rowOf, (block, table) => (sheet) => set(sheet.getRange(areaName(block)).untrack(), table))
}

/** What to hand to Excel so that the cell holds the value itself: a text that could be taken for something else is marked. */
function typed(cell: LayoutCell | undefined): string | number | boolean | null {
  const value = cell?.value ?? null
  if (typeof value !== 'string') return value
  if (value.startsWith("'")) return `'${value}`
  return cell!.look.numberFormat === TEXT_FORMAT || isPlain(value) ? value : `'${value}`
}

/** A text that no Excel takes for a formula, number, date, truth value or error: Chinese, without digits of any kind. */
const isPlain = (text: string) => text === '' || (/^\p{Script=Han}/u.test(text) && !DIGITS.test(text))

/** Digits, and the Chinese numerals from 0 to 10. */
const DIGITS = /[\p{N}\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]/u

/** Cuts an area into blocks of rows of a bearable size. */
function blocks<T>(
  area: Area,
  rowOf: (row: number) => T[],
  draw: (block: Area, table: T[][]) => Stroke['draw'],
): readonly Stroke[] {
  const strokes: Stroke[] = []
  let table: T[][] = []
  let bytes = 0
  let top = area.top
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = rowOf(row)
    table.push(cells)
    bytes += jsonBytes(cells)
    if (bytes < BLOCK_BYTES && row < area.bottom) continue
    strokes.push(stroke(OPERATION_BYTES + bytes, draw({ ...area, top, bottom: row }, table)))
    table = []
    bytes = 0
    top = row + 1
  }
  return strokes
}
