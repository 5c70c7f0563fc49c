import type { Layout } from '../../../workbook/layout'
import type { DrawnPart } from './writeDrawing'
import { definedNamesOf } from './writeNames'
import { attributeText, elementText } from './writeText'

/** The small parts of a package of our own, which say what it is made of. */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** The main namespace of a transitional package, the kind that Excel writes by itself. */
export const SPREADSHEETML = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
export const STYLES_TYPE = `${SPREADSHEET_TYPE}.styles+xml`
export const WORKSHEET_TYPE = `${SPREADSHEET_TYPE}.worksheet+xml`

/** The name of the part of a sheet, counted from 1. */
export function sheetPart(number: number): string {
  return `xl/worksheets/sheet${number}.xml`
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** `drawn`: parts of charts and their like, with the types that they have. */
export function contentTypesXml(sheets: number, drawn: readonly DrawnPart[]): string {
  const type = (part: string, contentType: string) => `<Override PartName="/${part}" ContentType="${contentType}"/>`
  return (
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    type('xl/workbook.xml', `${SPREADSHEET_TYPE}.sheet.main+xml`) +
    numbers(sheets)
      .map((number) => type(sheetPart(number), WORKSHEET_TYPE))
      .join('') +
    drawn.map((part) => (part.type === null ? '' : type(part.name, part.type))).join('') +
    type('xl/styles.xml', STYLES_TYPE) +
    type('xl/sharedStrings.xml', `${SPREADSHEET_TYPE}.sharedStrings+xml`) +
    type('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    type('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
    '</Types>'
  )
}

function relationship(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`
}

export const ROOT_RELATIONSHIPS =
  `${XML}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
  relationship(1, `${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml') +
  relationship(
    2,
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ) +
  relationship(3, `${RELATIONSHIPS}/extended-properties`, 'docProps/app.xml') +
  '</Relationships>'

/** The sheets bear the first ids, in their order. */
export function workbookRelationshipsXml(sheets: number): string {
  return (
    `${XML}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
    numbers(sheets)
      .map((number) => relationship(number, `${RELATIONSHIPS}/worksheet`, `worksheets/sheet${number}.xml`))
      .join('') +
    relationship(sheets + 1, `${RELATIONSHIPS}/styles`, 'styles.xml') +
    relationship(sheets + 2, `${RELATIONSHIPS}/sharedStrings`, 'sharedStrings.xml') +
    '</Relationships>'
  )
}

export function workbookXml(layouts: readonly Layout[]): string {
  const sheets = layouts.map(
    ({ sheet, hidden }, index) =>
      `<sheet name="${attributeText(sheet)}" sheetId="${index + 1}"${hidden ? ' state="veryHidden"' : ''} r:id="rId${index + 1}"/>`,
  )
  const names = layouts.flatMap(definedNamesOf).join('')
  return (
    `${XML}<workbook xmlns="${SPREADSHEETML}" xmlns:r="${RELATIONSHIPS}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${sheets.join('')}</sheets>` +
    (names === '' ? '' : `<definedNames>${names}</definedNames>`) +
    '</workbook>'
  )
}

/** Names the application and the sheets. */
export function appXml(layouts: readonly Layout[]): string {
  const sheets = layouts.map(({ sheet }) => `<vt:lpstr>${elementText(sheet)}</vt:lpstr>`)
  return (
    `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ` +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>xueshi</Application>' +
    '<HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant>' +
    `<vt:variant><vt:i4>${sheets.length}</vt:i4></vt:variant></vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${sheets.length}" baseType="lpstr">${sheets.join('')}</vt:vector></TitlesOfParts></Properties>`
  )
}

export function coreXml({
  title,
  created,
  category,
  seal,
}: {
  readonly title: string
  readonly created: number
  readonly category?: string
  /** `sealOf` the other parts; stands where there is a category. */
  readonly seal: string
}): string {
  const iso = `${new Date(created * 1000).toISOString().slice(0, 19)}Z`
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${iso}</dcterms:${name}>`
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${elementText(title)}</dc:title>${category === undefined ? '' : markXml(category, seal)}${date('created')}${date('modified')}</cp:coreProperties>`
  )
}

/** The category among a file's properties with the seal of its other parts, as `coreXml` writes them. */
export function markXml(category: string, seal: string): string {
  return `<dc:identifier>${seal}</dc:identifier><cp:category>${elementText(category)}</cp:category>`
}
