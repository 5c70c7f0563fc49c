import { type Area, areaName } from '../../../src/workbook/address'
import { ExcelError, invalidArgument } from '../protocol/excelError'
import { type CellStyle, plainStyle } from './cellStyle'
import type { Chart } from './chart'

/** The workbook that the emulator holds: what Excel would have in memory, as plain data. Rows and columns from 1. */
export interface Book {
  sheets: Sheet[]
  active: Sheet
  selection: Area
  structureProtected: boolean
  date1904: boolean
  /** Pixels of the widest digit in the default font: 7 for Calibri 11, 8 for the Chinese default. */
  digitWidth: number
  readonly settings: Map<string, unknown>
  comments: BookComment[]
  enableEvents: boolean
  /** Of the pane in a shared runtime: whether it is shown, or runs unseen. */
  runtimeState: 'Visible' | 'Background' | 'Inactive'
  /** Some Excels take no notice of how many pages wide a sheet shall be. */
  forgetsFitToPages: boolean
  readonly subscriptions: Set<string>
  /** Told of each change that Excel would raise an event for. */
  raise(event: BookEvent): void
  nextId: number
}

/** A conversation on a cell. */
export interface BookComment {
  readonly id: string
  readonly sheet: Sheet
  readonly row: number
  readonly column: number
  content: string
  readonly replies: string[]
}

export interface BookEvent {
  readonly type: number
  readonly sheet: Sheet
  readonly detail: Readonly<Record<string, unknown>>
}

/** Event numbers of Excel. */
export const EventType = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const

export type CellValue = string | number | boolean | { readonly error: string }

export interface Cell {
  value: CellValue
  formula: string | null
  /** Typed with a leading apostrophe. */
  quoted: boolean
  style: CellStyle
  link: Link | null
}

export interface Link {
  readonly documentReference: string
  readonly address: string
  readonly screenTip: string
}

export interface Validation {
  readonly area: Area
  rule: Record<string, unknown>
  prompt: { showPrompt: boolean; title: string; message: string }
  errorAlert: { showAlert: boolean; style: string; title: string; message: string }
  ignoreBlanks: boolean
}

export type MarginTexts = Record<'left' | 'center' | 'right', string>

export interface Page {
  orientation: string
  paperSize: string | number
  margins: Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>
  centerHorizontally: boolean
  centerVertically: boolean
  zoom: Record<string, number | null>
  titleRows: { first: number; last: number } | null
  printArea: Area | null
  header: MarginTexts
  footer: MarginTexts
  /** Which pages have headers and footers of their own: Excel's word. */
  marginState: string
  first: { header: MarginTexts; footer: MarginTexts }
  even: { header: MarginTexts; footer: MarginTexts }
  firstPageNumber: number | ''
  breaksBefore: number[]
  printGridlines: boolean
  blackAndWhite: boolean
}

export interface Sheet {
  readonly book: Book
  readonly id: string
  name: string
  visibility: 'Visible' | 'Hidden' | 'VeryHidden'
  tabColor: string
  gridLines: boolean
  headings: boolean
  standardWidth: number
  readonly rows: Map<number, Map<number, Cell>>
  /** Points. */
  readonly rowHeights: Map<number, number>
  /** Points. */
  readonly columnWidths: Map<number, number>
  readonly hiddenRows: Set<number>
  readonly hiddenColumns: Set<number>
  /** Areas with a conditional format. */
  readonly conditional: Area[]
  /** Points from the sheet's corner. */
  readonly shapes: { readonly left: number; readonly top: number }[]
  /** Charts of a user's are corners alone. */
  readonly charts: { readonly left: number; readonly top: number; readonly chart?: Chart }[]
  merges: Area[]
  freeze: { rows: number; columns: number }
  protection: { protected: boolean; options: Record<string, unknown> }
  validations: Validation[]
  filter: Area | null
  readonly page: Page
}

export const LAST_ROW = 1_048_576
export const LAST_COLUMN = 16_384
export const DEFAULT_ROW_HEIGHT = 15

/** A workbook with one empty sheet of that name. */
export function newBook(firstSheet = 'Sheet1'): Book {
  const book = {
    sheets: [] as Sheet[],
    selection: { top: 1, left: 1, bottom: 1, right: 1 },
    structureProtected: false,
    date1904: false,
    digitWidth: 7,
    settings: new Map<string, unknown>(),
    comments: [],
    enableEvents: true,
    runtimeState: 'Visible',
    forgetsFitToPages: false,
    subscriptions: new Set<string>(),
    raise: () => {},
    nextId: 1,
  } as unknown as Book
  book.active = addSheet(book, firstSheet)
  return book
}

export function addSheet(book: Book, name: string): Sheet {
  const sheet: Sheet = {
    book,
    id: `{00000000-0001-0000-0000-${String(book.nextId++).padStart(12, '0')}}`,
    name: allowedName(book, name, null),
    visibility: 'Visible',
    tabColor: '',
    gridLines: true,
    headings: true,
    standardWidth: book.digitWidth === 8 ? 8.38 : 8.43,
    rows: new Map(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    conditional: [],
    shapes: [],
    charts: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    protection: { protected: false, options: {} },
    validations: [],
    filter: null,
    page: {
      orientation: 'Portrait',
      paperSize: 'Letter',
      margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
      centerHorizontally: false,
      centerVertically: false,
      zoom: { scale: 100 },
      titleRows: null,
      printArea: null,
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: '', right: '' },
      marginState: 'Default',
      first: { header: { left: '', center: '', right: '' }, footer: { left: '', center: '', right: '' } },
      even: { header: { left: '', center: '', right: '' }, footer: { left: '', center: '', right: '' } },
      firstPageNumber: '',
      breaksBefore: [],
      printGridlines: false,
      blackAndWhite: false,
    },
  }
  book.sheets.push(sheet)
  return sheet
}

/** Excel's rules for a sheet's name; throws InvalidArgument, or ItemAlreadyExists where another sheet has it. */
export function allowedName(book: Book, name: string, own: Sheet | null): string {
  if (name === '' || name.length > 31 || /[\\/?*:[\]]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument(`${name} is no name for a sheet`)
  if (book.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase()))
    throw new ExcelError('ItemAlreadyExists', `A sheet ${name} already exists.`)
  return name
}

export function sheetOf(book: Book, key: string): Sheet | null {
  return book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase()) ?? null
}

export function cellOf(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.get(column)
}

/** The cell there, made where there is none. */
export function ownCell(sheet: Sheet, row: number, column: number): Cell {
  let cells = sheet.rows.get(row)
  if (!cells) {
    cells = new Map()
    sheet.rows.set(row, cells)
  }
  let cell = cells.get(column)
  if (!cell) {
    cell = { value: '', formula: null, quoted: false, style: plainStyle, link: null }
    cells.set(column, cell)
  }
  return cell
}

/** The rectangle around all cells, with a value or (unless `valuesOnly`) a style of their own; null where there is none. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let top = Number.POSITIVE_INFINITY
  let left = Number.POSITIVE_INFINITY
  let bottom = 0
  let right = 0
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells) {
      if (cell.value === '' && cell.formula === null && (valuesOnly || cell.style === plainStyle)) continue
      top = Math.min(top, row)
      bottom = Math.max(bottom, row)
      left = Math.min(left, column)
      right = Math.max(right, column)
    }
  return bottom === 0 ? null : { top, left, bottom, right }
}

export const contains = (outer: Area, inner: Area) =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right

export const overlap = (a: Area, b: Area) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right

/** Points of a column that nobody has set: Excel's standard width and five pixels of padding. */
export const defaultColumnWidth = (sheet: Sheet) => Math.round(sheet.standardWidth * sheet.book.digitWidth + 5) * 0.75

/** A change to cells is refused on a protected sheet whose cells are locked. */
export function refuseIfProtected(sheet: Sheet, area: Area): void {
  if (!sheet.protection.protected) return
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 1000); row++)
    for (let column = area.left; column <= Math.min(area.right, area.left + 100); column++)
      if (cellOf(sheet, row, column)?.style.locked !== false)
        throw new ExcelError('AccessDenied', `${areaName(area)} is on a protected sheet.`)
}
