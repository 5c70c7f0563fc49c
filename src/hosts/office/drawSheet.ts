/// <reference types="office-js" />
import { type Area, areaName, cellName, fixedArea } from '../../workbook/address'
import { footerCodes } from '../../workbook/footerCodes'
import type { Layout, LayoutRow, LayoutValidation } from '../../workbook/layout'
import { drawCharts } from './drawCharts'
import { OPERATION_BYTES, type Stroke, stroke } from './drawing'
import { columnPoints, MILLIMETRES_PER_POINT, scaleToWidth } from './paper'
import { columnsName, joinedAddresses, rectangles, rowsName } from './rectangles'

/** Everything about a sheet but its cells' values and looks. */
export function drawSheet(layout: Layout, rows: readonly LayoutRow[]): readonly Stroke[] {
  return [
    ...columnWidths(layout.columnWidths),
    ...rowHeights(rows),
    ...layout.validations.map(validation),
    stroke(OPERATION_BYTES, (sheet) => drawView(sheet, layout)),
    stroke(8 * OPERATION_BYTES, (sheet) => drawPage(sheet, layout)),
    ...layout.page.breaksBefore.map((row) =>
      stroke(OPERATION_BYTES, (sheet) => sheet.horizontalPageBreaks.add(cellName(row, 1))),
    ),
    ...drawCharts(layout.charts ?? []),
  ]
}

/** Before the looks: merging afterwards would take the first cell's look for all. */
export function drawMerges(merges: readonly Area[]): readonly Stroke[] {
  return merges.map((area) => stroke(OPERATION_BYTES, (sheet) => sheet.getRange(areaName(area)).untrack().merge(false)))
}

/**
 * Last of all. Some Excels forget that a page is to be one wide; there the scale is given that makes it so. Filtering stays
 * allowed where there is a filter to use.
 */
export function finish(sheet: Excel.Worksheet, layout: Layout, isOneWide: boolean): void {
  if (!isOneWide) sheet.pageLayout.zoom = { scale: scaleToWidth(layout.columnWidths, layout.page) }
  const allowed = layout.filter === null ? {} : { allowAutoFilter: true, allowSort: true }
  if (layout.locked) sheet.protection.protect(allowed)
  if (layout.hidden) sheet.visibility = 'VeryHidden'
}

function columnWidths(widths: readonly number[]): readonly Stroke[] {
  return sized([widths], columnsName, (format, width) => {
    format.columnWidth = columnPoints(width)
  })
}

function rowHeights(rows: readonly LayoutRow[]): readonly Stroke[] {
  return sized(
    rows.map((row) => [row.height]),
    rowsName,
    (format, height) => {
      format.rowHeight = height
    },
  )
}

function sized(
  sizes: readonly (readonly number[])[],
  nameOf: (area: Area) => string,
  set: (format: Excel.RangeFormat, size: number) => void,
): readonly Stroke[] {
  return [...rectangles(sizes, (size) => size)].flatMap(([size, areas]) =>
    joinedAddresses(areas, nameOf).map((address) =>
      stroke(OPERATION_BYTES + address.length, (sheet) => set(sheet.getRanges(address).untrack().format, size)),
    ),
  )
}

function validation({ area, list, listIn, hintTitle, hint }: LayoutValidation): Stroke {
  const source = listIn ? `=${fixedArea(listIn)}` : (list?.join(',') ?? '')
  return stroke(2 * OPERATION_BYTES + source.length + hint.length, (sheet) => {
    const { dataValidation } = sheet.getRange(areaName(area)).untrack()
    if (source !== '') {
      dataValidation.rule = { list: { inCellDropDown: true, source } }
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' }
    }
    dataValidation.prompt = { showPrompt: true, title: hintTitle, message: hint }
  })
}

function drawView(sheet: Excel.Worksheet, { freeze, filter, gridLines, tabColour }: Layout): void {
  sheet.showGridlines = gridLines
  if (tabColour !== null) sheet.tabColor = `#${tabColour}`
  if (filter) sheet.autoFilter.apply(areaName(filter))
  if (freeze.rows > 0 && freeze.columns > 0)
    sheet.freezePanes.freezeAt(areaName({ top: 1, left: 1, bottom: freeze.rows, right: freeze.columns }))
  else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows)
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns)
}

function drawPage({ pageLayout }: Excel.Worksheet, { page, printArea }: Layout): void {
  const points = (millimetres: number) => millimetres / MILLIMETRES_PER_POINT
  pageLayout.orientation = page.landscape ? 'Landscape' : 'Portrait'
  pageLayout.paperSize = page.size ?? 'A4'
  pageLayout.topMargin = points(page.margins.top)
  pageLayout.bottomMargin = points(page.margins.bottom)
  pageLayout.leftMargin = points(page.margins.left)
  pageLayout.rightMargin = points(page.margins.right)
  pageLayout.headerMargin = points(page.margins.header)
  pageLayout.footerMargin = points(page.margins.footer)
  pageLayout.centerHorizontally = page.centreHorizontally
  pageLayout.zoom = zoomOf(page)
  if (page.numbersFromOne) pageLayout.firstPageNumber = 1
  const footer = pageLayout.headersFooters.defaultForAllPages
  footer.leftFooter = footerCodes(page.footer.left)
  footer.centerFooter = footerCodes(page.footer.centre)
  footer.rightFooter = footerCodes(page.footer.right)
  if (page.repeatRows) pageLayout.setPrintTitleRows(`$${page.repeatRows.first}:$${page.repeatRows.last}`)
  if (printArea) pageLayout.setPrintArea(areaName(printArea))
}

/** As one object: Excel forgets the one number when the other is set later. */
const zoomOf = ({ pagesTall }: Layout['page']): Excel.PageLayoutZoomOptions =>
  pagesTall === 1 ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 }
