import { parseArea } from '../../../src/workbook/address'
import { addSheet, type Book, newBook, ownCell, type Sheet } from '../model/book'
import { areaAt } from '../model/cells'
import { loadCharts } from './loadCharts'
import { loadStyles } from './loadStyles'
import { unzip } from './unzip'
import { child, children, type Element, parseXml } from './xmlTree'

type Styles = ReturnType<typeof loadStyles>

/** A workbook as the emulator holds it, from an .xlsx file of our own making: no more of the format than that writes. */
export function loadXlsx(bytes: Uint8Array): Book {
  const parts = unzip(bytes)
  const xml = (name: string) => parseXml(parts.get(name)!)
  const targets = new Map(
    xml('xl/_rels/workbook.xml.rels').children.map(({ attributes }) => [attributes.Id, attributes.Target!]),
  )
  const workbook = xml('xl/workbook.xml')
  const styles = loadStyles(parts.get('xl/styles.xml')!)
  const texts = parts.has('xl/sharedStrings.xml') ? xml('xl/sharedStrings.xml').children.map(stringOf) : []
  const book = newBook('~')
  // Widths in files of ours are counted in the digits of SimSun.
  book.digitWidth = 8
  for (const { attributes } of child(workbook, 'sheets')!.children) {
    const sheet = addSheet(book, attributes.name!)
    if (attributes.state) sheet.visibility = attributes.state === 'hidden' ? 'Hidden' : 'VeryHidden'
    const part = `xl/${targets.get(attributes['r:id'])}`
    loadSheet(sheet, xml(part), styles, texts)
    loadCharts(sheet, part, xml(part), parts)
  }
  book.sheets.shift()
  book.active = book.sheets[0]!
  for (const name of children(child(workbook, 'definedNames'), 'definedName')) applyName(book, name)
  return book
}

const unescaped = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** A text, whole or in runs that look different: LibreOffice writes one for each script. */
const stringOf = (element: Element): string =>
  unescaped(
    [element, ...children(element, 'r')]
      .flatMap((one) => children(one, 't'))
      .map((t) => t.text)
      .join(''),
  )

function applyName(book: Book, { attributes, text }: Element): void {
  const sheet = book.sheets[Number(attributes.localSheetId)]!
  const area = areaAt(text)
  if (attributes.name === '_xlnm.Print_Area') sheet.page.printArea = area
  if (attributes.name === '_xlnm.Print_Titles') sheet.page.titleRows = { first: area.top, last: area.bottom }
}

function loadSheet(sheet: Sheet, root: Element, styles: Styles, texts: readonly string[]): void {
  const properties = child(root, 'sheetPr')
  const tab = child(properties, 'tabColor')?.attributes.rgb
  if (tab) sheet.tabColor = `#${tab.slice(2)}`
  const view = child(child(root, 'sheetViews'), 'sheetView')
  sheet.gridLines = view?.attributes.showGridLines !== '0'
  const pane = child(view, 'pane')?.attributes
  sheet.freeze = { rows: Number(pane?.ySplit ?? 0), columns: Number(pane?.xSplit ?? 0) }
  for (const { attributes } of child(root, 'cols')?.children ?? [])
    for (let column = Number(attributes.min); column <= Number(attributes.max); column++)
      sheet.columnWidths.set(column, Math.round(Number(attributes.width) * sheet.book.digitWidth) * 0.75)
  for (const row of child(root, 'sheetData')!.children) loadRow(sheet, row, styles, texts)
  loadRest(sheet, root)
  loadPage(sheet, root, child(properties, 'pageSetUpPr')?.attributes.fitToPage === '1')
}

function loadRow(sheet: Sheet, row: Element, styles: Styles, texts: readonly string[]): void {
  const number = Number(row.attributes.r)
  if (row.attributes.ht) sheet.rowHeights.set(number, Math.round(Number(row.attributes.ht) / 0.75) * 0.75)
  for (const element of row.children) {
    const { r, s = '0', t = 'n' } = element.attributes
    const cell = ownCell(sheet, number, parseArea(r!)!.left)
    const { style, quoted } = styles[Number(s)]!
    Object.assign(cell, { style, quoted })
    const value = child(element, 'v')?.text
    if (t === 'inlineStr') cell.value = stringOf(child(element, 'is')!)
    else if (value !== undefined) cell.value = cellValue(t, value, texts)
  }
}

function cellValue(type: string, text: string, texts: readonly string[]) {
  if (type === 's') return texts[Number(text)]!
  if (type === 'b') return text === '1'
  if (type === 'e') return { error: text }
  return type === 'str' ? text : Number(text)
}

function loadRest(sheet: Sheet, root: Element): void {
  const protection = child(root, 'sheetProtection')?.attributes
  if (protection?.sheet === '1') {
    const options = protection.autoFilter === '0' ? { allowAutoFilter: true, allowSort: protection.sort === '0' } : {}
    sheet.protection = { protected: true, options }
  }
  const filter = child(root, 'autoFilter')?.attributes.ref
  sheet.filter = filter === undefined ? null : areaAt(filter)
  sheet.merges = children(child(root, 'mergeCells'), 'mergeCell').map(({ attributes }) => areaAt(attributes.ref!))
  for (const { attributes } of children(child(root, 'hyperlinks'), 'hyperlink')) {
    const { top, left } = areaAt(attributes.ref!)
    ownCell(sheet, top, left).link = { documentReference: attributes.location!, address: '', screenTip: '' }
  }
  sheet.validations = children(child(root, 'dataValidations'), 'dataValidation').map((element) => {
    const { attributes } = element
    const list = child(element, 'formula1')?.text.replace(/^"|"$/g, '')
    return {
      area: areaAt(attributes.sqref!),
      rule: list === undefined ? {} : { list: { inCellDropDown: true, source: list.replaceAll('""', '"') } },
      prompt: {
        showPrompt: attributes.showInputMessage === '1',
        title: attributes.promptTitle ?? '',
        message: attributes.prompt ?? '',
      },
      errorAlert: {
        showAlert: attributes.showErrorMessage === '1' || list === undefined,
        style: attributes.errorStyle === 'warning' ? 'Warning' : 'Stop',
        title: '',
        message: '',
      },
      ignoreBlanks: attributes.allowBlank === '1' || list === undefined,
    }
  })
}

function loadPage(sheet: Sheet, root: Element, fits: boolean): void {
  const { page } = sheet
  page.centerHorizontally = child(root, 'printOptions')?.attributes.horizontalCentered === '1'
  const margins = child(root, 'pageMargins')?.attributes ?? {}
  for (const [side, inches] of Object.entries(margins))
    page.margins[side as keyof typeof page.margins] = Number(inches) * 72
  const setup = child(root, 'pageSetup')?.attributes ?? {}
  page.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait'
  page.paperSize = setup.paperSize === '9' ? 'A4' : (setup.paperSize ?? '')
  const tall = Number(setup.fitToHeight ?? 1)
  if (fits)
    page.zoom = {
      horizontalFitToPages: Number(setup.fitToWidth ?? 1),
      ...(tall > 0 ? { verticalFitToPages: tall } : {}),
    }
  const footer = child(child(root, 'headerFooter'), 'oddFooter')?.text ?? ''
  for (const [, side, codes] of footer.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g))
    page.footer[({ L: 'left', C: 'center', R: 'right' } as const)[side as 'L' | 'C' | 'R']] = unescaped(codes!)
  page.breaksBefore = children(child(root, 'rowBreaks'), 'brk').map(({ attributes }) => Number(attributes.id) + 1)
}
