import { type Area, areaName, cellName, columnLetters, linkedFile } from '../../../workbook/address'
import type { Layout, LayoutCell, LayoutRow } from '../../../workbook/layout'
import { WorkbookError } from '../../../workbook/workbook'
import { MOST_COLUMNS, MOST_ROWS } from '../bounds/limits'
import type { FileLinks } from './fileLinks'
import type { SheetDrawing } from './writeDrawing'
import { footerXml } from './writeFooter'
import type { StyleTable } from './writeStyles'
import { attributeText } from './writeText'
import type { WriteText } from './writeTexts'
import { validationsXml } from './writeValidations'

/** What the sheets of one package share. */
export interface SheetInk {
  /** The file's name, for errors. */
  readonly file: string
  /** SpreadsheetML's namespace: strict in a strict package. */
  readonly namespace: string
  readonly styles: StyleTable
  readonly text: WriteText
  /** Called now and then with the rows written since the last call. */
  readonly onRows: (rows: number) => void
}

/** Excel's own limits for one sheet. What is beyond is left out: a link or a page break more is not worth a repair. */
const MOST_LINKS = 65_530
const MOST_BREAKS = 1026

/** How often the rows written are told. */
const ROWS_TOLD = 1000

/**
 * The part of one sheet, in pieces and in the schema's order (ECMA-376 §18.3.1.99). `selected`: the sheet that is in
 * front when the workbook is opened. Walks the layout's rows once.
 */
export function* sheetXml(
  layout: Layout,
  selected: boolean,
  ink: SheetInk,
  drawing: SheetDrawing | null = null,
  files: FileLinks | null = null,
): Generator<string, undefined> {
  const links: string[] = []
  yield sheetHead(layout, selected, ink.namespace)
  yield* rowsXml(layout, { ...ink, files }, links, drawing)
  yield sheetTail(layout, links, drawing)
}

function sheetHead(layout: Layout, selected: boolean, namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetPr>` +
    (layout.tabColour === null ? '' : `<tabColor rgb="FF${layout.tabColour}"/>`) +
    `<pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${layout.gridLines ? '' : ' showGridLines="0"'}` +
    `${selected ? ' tabSelected="1"' : ''} zoomScale="100" zoomScaleNormal="100" workbookViewId="0">` +
    `${paneXml(layout.freeze)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5"/>` +
    columnsXml(layout.columnWidths) +
    '<sheetData>'
  )
}

function paneXml({ rows, columns }: Layout['freeze']): string {
  if (rows === 0 && columns === 0) return ''
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight'
  const first = cellName(rows + 1, columns + 1)
  const splits = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`
  const others = pane === 'bottomRight' ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : ''
  return (
    `<pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `${others}<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`
  )
}

/** Excel stores the width with the cell's padding: 5 of the 8 pixels that a digit of the default font is wide. */
export const COLUMN_PADDING = 5 / 8

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return ''
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + COLUMN_PADDING}" customWidth="1"/>`,
  )
  return `<cols>${columns.join('')}</cols>`
}

interface LinkingInk extends SheetInk {
  readonly files: FileLinks | null
}

function* rowsXml(
  layout: Layout,
  ink: LinkingInk,
  links: string[],
  drawing: SheetDrawing | null,
): Generator<string, undefined> {
  const letters: string[] = []
  let number = 0
  for (const row of layout.rows) {
    number++
    if (number > MOST_ROWS) throw new WorkbookError('too-large', ink.file, { what: 'rows', limit: MOST_ROWS })
    if (row.cells.length > MOST_COLUMNS)
      throw new WorkbookError('too-large', ink.file, { what: 'columns', limit: MOST_COLUMNS })
    while (letters.length < row.cells.length) letters.push(columnLetters(letters.length + 1))
    drawing?.see(row, number)
    yield rowXml(row, number, letters, ink, links)
    if (number % ROWS_TOLD === 0) ink.onRows(ROWS_TOLD)
  }
  ink.onRows(number % ROWS_TOLD)
}

function rowXml(row: LayoutRow, number: number, letters: readonly string[], ink: LinkingInk, links: string[]): string {
  let xml = `<row r="${number}" ht="${row.height}" customHeight="1">`
  for (let index = 0; index < row.cells.length; index++) {
    const cell = row.cells[index]
    if (cell === undefined) continue
    const name = letters[index]! + number
    if (cell.link !== undefined && links.length < MOST_LINKS) {
      const url = linkedFile(cell.link)
      if (url === null) links.push(`<hyperlink ref="${name}" location="${attributeText(cell.link)}"/>`)
      else if (ink.files) links.push(ink.files.add(name, url))
    }
    xml += `<c r="${name}" s="${ink.styles.format(cell.look, isRisky(cell.value))}"${valueXml(cell.value, ink.text)}`
  }
  return `${xml}</row>`
}

/** From the end of the cell's attributes to its end. */
function valueXml(value: LayoutCell['value'], text: WriteText): string {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${value} in a cell`)
    return `><v>${value}</v></c>`
  }
  return value === null ? '/>' : ` t="b"><v>${value ? 1 : 0}</v></c>`
}

/** Whether Excel would take a text for a formula when somebody edits its cell. */
function isRisky(value: LayoutCell['value']): boolean {
  if (typeof value !== 'string') return false
  const first = value.charCodeAt(0)
  return first === 0x3d || first === 0x2b || first === 0x2d || first === 0x40 || first === 0x09
}

function sheetTail(layout: Layout, links: readonly string[], drawing: SheetDrawing | null): string {
  const { page } = layout
  const merges = layout.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`)
  const breaks = page.breaksBefore
    .slice(0, MOST_BREAKS)
    .map((row) => `<brk id="${row - 1}" max="${MOST_COLUMNS - 1}" man="1"/>`)
  return (
    '</sheetData>' +
    (layout.locked ? protectionXml(layout.filter) : '') +
    (layout.filter === null ? '' : `<autoFilter ref="${areaName(layout.filter)}"/>`) +
    (merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`) +
    validationsXml(layout.validations) +
    (links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`) +
    (page.centreHorizontally ? '<printOptions horizontalCentered="1"/>' : '') +
    marginsXml(page.margins) +
    `<pageSetup paperSize="${page.size === 'A3' ? 8 : 9}" orientation="${page.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="${page.pagesTall}"${page.numbersFromOne ? ' firstPageNumber="1" useFirstPageNumber="1"' : ''}/>` +
    footerXml(page.footer) +
    (breaks.length === 0
      ? ''
      : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`) +
    (drawing?.element ?? '') +
    '</worksheet>'
  )
}

/** Attributes of what stays allowed are 0: filtering where there is a filter to use. */
function protectionXml(filter: Area | null): string {
  return `<sheetProtection sheet="1" objects="1" scenarios="1"${filter === null ? '' : ' sort="0" autoFilter="0"'}/>`
}

const MILLIMETRES_PER_INCH = 25.4

function marginsXml(margins: Layout['page']['margins']): string {
  const sides = (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map(
    (side) => ` ${side}="${Math.round((margins[side] / MILLIMETRES_PER_INCH) * 1e6) / 1e6}"`,
  )
  return `<pageMargins${sides.join('')}/>`
}
