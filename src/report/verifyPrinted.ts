import { areaName } from '../workbook/address'
import type { FooterText, Layout, LayoutCell } from '../workbook/layout'
import type { PrintedCell, PrintedFont, PrintedSheet, PrintedTrouble } from '../workbook/printedSheet'
import type { Look } from '../workbook/style'

export interface PrintedDifference {
  readonly what: PrintedTrouble
  /** From 1; null where the whole sheet is meant. */
  readonly at: { readonly row: number; readonly column: number } | null
  /** As it stands in the file, and as it would be written. */
  readonly report: string
  readonly data: string
}

/** Programs round heights and widths as they save; what takes more than a tenth away may cut a text. */
const NARROWED = 0.9

/** Margins may be that much off, in millimetres. */
const MARGIN_OFF = 3

/** Footers below this size in points are there for nobody. */
const SMALLEST_FOOTER = 6

/**
 * Holds a stamped sheet as it stands in a file against the layout that it was written from: what is printed is what is compared.
 * A stamped sheet holds no formula and hides nothing. `sameRows`: whether its rows are those of the layout, so that their looks
 * can be held against each other; where they are not, that is told elsewhere.
 */
export function verifyPrinted(printed: PrintedSheet, layout: Layout, sameRows: boolean): readonly PrintedDifference[] {
  const rows = [...layout.rows]
  const wantedAt = ({ row, column }: PrintedCell) => rows[row - 1]?.cells[column - 1]
  return [
    ...sheetDifferences(printed),
    ...columnDifferences(printed, layout),
    ...(sameRows ? rowDifferences(printed, rows) : []),
    ...(sameRows ? [] : hiddenRows(printed)),
    ...printed.cells.flatMap((cell) => cellDifferences(cell, sameRows ? wantedAt(cell) : undefined)),
    ...(sameRows ? mergeDifferences(printed, layout) : []),
    ...printed.conditional.map((at) => difference('conditional', at)),
    ...printed.drawings.map((at) => difference('drawing', at)),
    ...pageDifferences(printed, layout, sameRows),
    ...marginTextDifferences(printed, layout),
  ]
}

function difference(
  what: PrintedTrouble,
  at: PrintedDifference['at'],
  report: string | number = '',
  data: string | number = '',
): PrintedDifference {
  return { what, at: at && { row: at.row, column: at.column }, report: String(report), data: String(data) }
}

function sheetDifferences({ hidden, views }: PrintedSheet): PrintedDifference[] {
  const seen = views.map((view) => difference('view', null, view))
  return hidden ? [difference('hiddenSheet', null), ...seen] : seen
}

function columnDifferences(
  { columns, usualWidth }: PrintedSheet,
  { columnWidths }: Pick<Layout, 'columnWidths'>,
): PrintedDifference[] {
  return columnWidths.flatMap((wanted, index) => {
    const column = index + 1
    const found = columns.find(({ first, last }) => first <= column && column <= last)
    const at = { row: 1, column }
    if (found?.hidden) return [difference('hiddenColumn', at)]
    const width = found?.width ?? usualWidth
    return width < wanted * NARROWED ? [difference('narrowColumn', at, rounded(width), rounded(wanted))] : []
  })
}

function rowDifferences(
  { rows: written, otherRowsHidden }: PrintedSheet,
  rows: readonly { readonly height: number }[],
): PrintedDifference[] {
  return rows.flatMap(({ height: wanted }, index) => {
    const found = written.get(index + 1)
    const at = { row: index + 1, column: 1 }
    if (found?.hidden ?? otherRowsHidden) return [difference('hiddenRow', at)]
    const height = found?.height ?? null
    return height !== null && height < wanted * NARROWED
      ? [difference('lowRow', at, rounded(height), rounded(wanted))]
      : []
  })
}

function hiddenRows({ rows }: PrintedSheet): PrintedDifference[] {
  return [...rows].flatMap(([row, { hidden }]) => (hidden ? [difference('hiddenRow', { row, column: 1 })] : []))
}

function cellDifferences(cell: PrintedCell, wanted: LayoutCell | undefined): PrintedDifference[] {
  const found = cell.formula ? [difference('formula', cell)] : []
  if (!wanted || wanted.value === null || wanted.value === '') return found
  const { look } = cell
  const format = wanted.look.numberFormat
  if (typeof wanted.value === 'number' ? !sameFormat(look.numberFormat, format) : !showsTexts(look.numberFormat))
    found.push(difference('numberFormat', cell, look.numberFormat, format))
  return looksOtherwise(cell, wanted) ? [...found, difference('look', cell)] : found
}

/** LibreOffice escapes a minus that needs it not, and writes General in letters of its own. */
function sameFormat(one: string, other: string): boolean {
  const plain = (code: string) => code.replaceAll('\\-', '-').toLowerCase()
  return plain(one) === plain(other)
}

/** Whether a format shows a text as it is: one with a section for texts may show anything. */
function showsTexts(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\./g, '')
  return code === '@' || (!bare.includes('@') && bare.split(';').length < 4)
}

function looksOtherwise({ look, pieces }: PrintedCell, { look: wanted, value }: LayoutCell): boolean {
  return (
    [look, ...pieces].some((font) => fontDiffers(font, wanted.font)) ||
    look.turned ||
    look.repeated ||
    (look.fill ?? PAPER) !== (wanted.fill ?? PAPER) ||
    (typeof value === 'string' && wanted.wrap && !look.wrap)
  )
}

function fontDiffers({ size, colour, struck }: PrintedFont, wanted: Look['font']): boolean {
  return struck || colour !== wanted.colour || Math.abs(size - wanted.size) > 0.5
}

const PAPER = 'FFFFFF'

function mergeDifferences({ merges }: PrintedSheet, layout: Layout): PrintedDifference[] {
  const [found, wanted] = [new Set(merges.map(areaName)), new Set(layout.merges.map(areaName))]
  return [
    ...layout.merges
      .filter((area) => !found.has(areaName(area)))
      .map((area) => difference('merge', { row: area.top, column: area.left }, '', areaName(area))),
    ...merges
      .filter((area) => !wanted.has(areaName(area)))
      .map((area) => difference('merge', { row: area.top, column: area.left }, areaName(area), '')),
  ]
}

function pageDifferences({ page }: PrintedSheet, layout: Layout, sameRows: boolean): PrintedDifference[] {
  const wanted = layout.page
  const found: PrintedDifference[] = []
  const area = layout.printArea && areaName(layout.printArea)
  if (sameRows && page.area !== null && page.area !== area) found.push(difference('area', null, page.area, area ?? ''))
  const repeated = wanted.repeatRows ? `${wanted.repeatRows.first}:${wanted.repeatRows.last}` : null
  if (sameRows && page.repeatRows !== repeated)
    found.push(difference('repeatedRows', null, page.repeatRows ?? '', repeated ?? ''))
  const off = (['left', 'right', 'top', 'bottom'] as const).some(
    (side) => Math.abs(page.margins[side] - wanted.margins[side]) > MARGIN_OFF,
  )
  const fits = page.fit?.wide === 1 && page.fit.tall === wanted.pagesTall
  if (
    page.landscape !== wanted.landscape ||
    page.paper !== (wanted.size === 'A3' ? A3 : A4) ||
    !fits ||
    page.firstPage !== 1 ||
    off
  )
    found.push(difference('page', null))
  return found
}

const [A3, A4] = [8, 9]

function marginTextDifferences({ page }: PrintedSheet, layout: Layout): PrintedDifference[] {
  const { left, centre, right } = layout.page.footer
  const wanted = [left, centre, right].map(({ text }: FooterText) => withoutTime(text))
  const found = marginTexts(page.footer)
  const differences: PrintedDifference[] = []
  if (page.header.replace(/&[LCR]/g, '') !== '') differences.push(difference('header', null, shownTexts(page.header)))
  if (page.others.length > 0) differences.push(difference('footer', null, page.others.map(shownTexts).join(' ')))
  else if (found.illegible || found.texts.some((text, index) => withoutTime(text) !== wanted[index]))
    differences.push(difference('footer', null, shownTexts(page.footer), shownFooter([left, centre, right])))
  return differences
}

function shownFooter(texts: readonly FooterText[]): string {
  return texts
    .map(({ text }) => text)
    .filter(Boolean)
    .join(' ')
}

function shownTexts(codes: string): string {
  return marginTexts(codes).texts.filter(Boolean).join(' ')
}

/** The code of the data and the time of computing are told elsewhere; spaces at the ends say nothing. */
function withoutTime(text: string): string {
  return text
    .trim()
    .replace(/[0-9A-F]{4}(?:-[0-9A-F]{4})+/g, '#')
    .replace(/\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?/g, '#')
}

const CODE = /&(?:"[^"]*"|\d+|K(?:[0-9A-Fa-f]{6}|\d\d[+-]\d{3})|[LCRPNDTAFZGBIUESXYOH&])|[^&]+|&/g

/** The texts of a header or footer, left, centre and right, as `FooterText` has them; whether any is too small or not black. */
function marginTexts(codes: string): { readonly texts: readonly string[]; readonly illegible: boolean } {
  const texts = ['', '', '']
  let part = 1
  let illegible = false
  for (const [code] of codes.matchAll(CODE)) {
    const letter = code[0] === '&' ? code.slice(1, 2) : ''
    if (letter === 'L' || letter === 'C' || letter === 'R') part = 'LCR'.indexOf(letter)
    else if (/^\d/.test(letter)) illegible ||= Number(code.slice(1)) < SMALLEST_FOOTER
    else if (letter === 'K') illegible ||= code.slice(2) !== '000000'
    else if (letter === '"' || 'BIUEOH'.includes(letter || '.')) continue
    else if ('SXY'.includes(letter || '.')) illegible = true
    else texts[part] += letter === 'P' ? '{page}' : letter === 'N' ? '{pages}' : letter === '&' ? '&' : code
  }
  return { texts, illegible }
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100
}
