import { columnNumber } from '../../../workbook/address'
import { CellKind } from '../../../workbook/grid'
import { WorkbookError } from '../../../workbook/workbook'
import { damage } from '../bounds/damage'
import { MOST_COLUMNS } from '../bounds/limits'
import type { GridColumns } from '../grid/gridColumns'
import { type TextTable, unescapeText } from '../grid/textTable'
import { parseIsoDate } from './isoDate'
import { EMPTY, type SharedStrings } from './sharedStrings'
import type { StyleKinds } from './styles'

/** What cells of a workbook refer to. */
export interface Lookups {
  readonly texts: TextTable
  readonly strings: SharedStrings
  readonly styles: StyleKinds
  readonly date1904: boolean
}

/** Days between the beginnings of the two calendars: a date of the 1904 system plus this is one of the 1900 system. */
export const DAYS_TO_1904 = 1462

/** A `c` element, as attributes and texts; undefined where it has none. */
export interface RawCell {
  readonly reference: string | undefined
  readonly type: string | undefined
  readonly style: string | undefined
  /** The text of `v`. */
  readonly value: string | undefined
  /** The text of `is`. */
  readonly inline: string | undefined
  readonly hasFormula: boolean
}

/** Puts rows and cells, given as text, into columns: the meaning of `row` and `c` elements in full generality. */
export interface SheetCells {
  startRow(reference: string | undefined): void
  cell(cell: RawCell): void
}

/** Throws `WorkbookError` damaged on whatever does not make sense, too-large beyond Excel's limits. */
export function sheetCells(file: string, part: string, columns: GridColumns, lookups: Lookups): SheetCells {
  const { texts, strings, styles, date1904 } = lookups
  let row = 0
  let column = 0

  const broken = (detail: string) => damage(file, part, detail)
  const name = () => `row ${row}, column ${column + 1}`

  function place(reference: string | undefined): void {
    if (reference === undefined) {
      column++
    } else {
      const match = /^\s*([A-Za-z]{1,3})(\d{1,7})\s*$/.exec(reference)
      if (!match || Number(match[2]) !== row) throw broken(`cell ${reference} in row ${row}`)
      column = columnNumber(match[1]!) - 1
    }
    if (column >= MOST_COLUMNS) throw new WorkbookError('too-large', file, { what: 'columns', limit: MOST_COLUMNS })
  }

  function put(kind: CellKind, value: number): void {
    if (!columns.put(column, kind, value)) throw broken(`two cells in ${name()}`)
  }

  function putText(kind: typeof CellKind.text | typeof CellKind.error, text: string): void {
    if (text !== '') put(kind, texts.indexOf(text))
  }

  function putShared(text: string): void {
    const index = /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN
    if (!(index < strings.length)) throw broken(`shared string ${text} in ${name()}`)
    const known = strings[index]!
    if (known !== EMPTY) put(CellKind.text, known)
  }

  function putNumber(text: string, style: string | undefined): void {
    const trimmed = text.trim()
    const value = NUMBER_TEXT.test(trimmed) ? Number(trimmed) : Number.NaN
    if (!Number.isFinite(value)) throw broken(`number ${text.slice(0, 40)} in ${name()}`)
    const kind = styles[Number(style ?? 0)]
    if (kind === undefined) throw broken(`style ${style} in ${name()}`)
    put(kind as CellKind, kind === CellKind.date && date1904 ? value + DAYS_TO_1904 : value)
  }

  function putDate(text: string): void {
    const date = parseIsoDate(text)
    if (!date) throw broken(`date ${text.slice(0, 40)} in ${name()}`)
    put(CellKind[date.kind], date.value)
  }

  return {
    startRow(reference) {
      row = reference === undefined ? row + 1 : Number(reference.trim())
      if (!Number.isInteger(row) || row < 1) throw broken(`row ${reference}`)
      column = -1
      columns.startRow(row)
    },
    cell({ reference, type = 'n', style, value, inline, hasFormula }) {
      place(reference)
      if (type === 'inlineStr') return putText(CellKind.text, unescapeText(inline ?? value ?? ''))
      if (value === undefined || value === '') {
        if (hasFormula && type !== 'str') put(CellKind.error, texts.indexOf(''))
        return
      }
      if (type === 'n') putNumber(value, style)
      else if (type === 's') putShared(value)
      else if (type === 'str') putText(CellKind.text, unescapeText(value))
      else if (type === 'b') put(CellKind.boolean, booleanValue(value))
      else if (type === 'e') putText(CellKind.error, unescapeText(value))
      else if (type === 'd') putDate(value)
      else throw broken(`cell type ${type} in ${name()}`)
    },
  }

  function booleanValue(text: string): number {
    const trimmed = text.trim().toLowerCase()
    if (trimmed === '1' || trimmed === 'true') return 1
    if (trimmed === '0' || trimmed === 'false') return 0
    throw broken(`boolean ${text.slice(0, 40)} in ${name()}`)
  }
}

/** An XML Schema double, save infinities and NaN. */
export const NUMBER_TEXT = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/
