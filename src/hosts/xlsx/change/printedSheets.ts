import { type Area, columnNumber, parseArea } from '../../../workbook/address'
import type {
  CellPlace,
  PrintedCell,
  PrintedFont,
  PrintedLook,
  PrintedPage,
  PrintedSheet,
} from '../../../workbook/printedSheet'
import { attributeIn, isTrue, RELATIONSHIPS, SPREADSHEET, xml } from '../xml/xml'
import type { Codec } from '../zip/codec'
import { type BookSheet, openBook, type PackageBook } from './packageBook'
import { editPackage, type PackageEdit } from './packageEdit'
import { ofKind, relationshipsIn } from './packageRelationships'
import { attributeOf, childOf, childrenOf, decoded, parseXml } from './packageXml'
import { colourOf, isOn, PLAIN, PLAIN_FONT, printedLooks } from './printedLooks'

/** What Excel 2010 and later keep apart from what older ones know. */
const EXTENSIONS = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'

const MILLIMETRES_PER_INCH = 25.4

/** Of columns that say nothing, and of a sheet that says nothing about them. */
const USUAL_WIDTH = 8.43

/** Excel stores a width with the cell's padding, 5 of a digit's 8 pixels (writeSheet.ts). */
const PADDING = 5 / 8

/** How some sheets of a workbook will be printed. Throws what reading throws. */
export async function printedSheets(
  file: string,
  bytes: Uint8Array,
  codec: Codec,
  sheets: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PrintedSheet>> {
  const edit = await editPackage(file, bytes, codec)
  const book = await openBook(edit)
  const styles = ofKind(book.relationships, 'styles')?.target
  const looks = styles && edit.has(styles) ? printedLooks(file, styles, await edit.text(styles)) : [PLAIN]
  const rich = await richStrings(edit, book)
  const printed = new Map<string, PrintedSheet>()
  for (const sheet of book.sheets)
    if (sheets.has(sheet.name)) printed.set(sheet.name, await printedSheet(edit, book, sheet, looks, rich))
  return printed
}

/** The fonts of the shared strings whose pieces have fonts of their own, by index. */
type RichStrings = ReadonlyMap<number, readonly PrintedFont[]>

async function richStrings(edit: PackageEdit, book: PackageBook): Promise<RichStrings> {
  const part = ofKind(book.relationships, 'sharedStrings')?.target
  const rich = new Map<number, readonly PrintedFont[]>()
  if (!part || !edit.has(part)) return rich
  let index = -1
  let pieces = pieceFonts()
  const parser = xml(edit.file, part, SPREADSHEET, {
    open(name, _depth, attributes) {
      if (name === 'si') index++
      else if (name !== '') pieces.open(name, (attribute) => attributes[attribute]?.value)
    },
    close(name) {
      pieces.close(name)
      if (name === 'si' && pieces.fonts.length > 0) rich.set(index, pieces.fonts)
      if (name === 'si') pieces = pieceFonts()
    },
  })
  parser.write(await edit.text(part))
  parser.close()
  return rich
}

/** Gathers the fonts of a text's pieces from the elements within it. */
function pieceFonts() {
  const fonts: PrintedFont[] = []
  let font: { -readonly [Key in keyof PrintedFont]: PrintedFont[Key] } | null = null
  return {
    fonts,
    open(name: string, given: (attribute: string) => string | undefined): void {
      if (name === 'rPr') font = { ...PLAIN_FONT }
      if (!font) return
      if (name === 'sz') font.size = Number(given('val'))
      if (name === 'color') font.colour = colourOf(given)
      if (name === 'strike') font.struck ||= isOn(given('val') ?? '1')
      if (name === 'vertAlign') font.struck ||= given('val') !== 'baseline'
    },
    close(name: string): void {
      if (name !== 'rPr' || !font) return
      fonts.push(font)
      font = null
    },
  }
}

async function printedSheet(
  edit: PackageEdit,
  book: PackageBook,
  { name: sheet, index, element, part }: BookSheet,
  looks: readonly PrintedLook[],
  rich: RichStrings,
): Promise<PrintedSheet> {
  const columns: { first: number; last: number; width: number; hidden: boolean }[] = []
  const rows = new Map<number, { height: number | null; hidden: boolean }>()
  const cells: PrintedCell[] = []
  const merges: Area[] = []
  const conditional: CellPlace[] = []
  const drawn: string[] = []
  const views: PrintedSheet['views'][number][] = []
  const texts: Record<string, string> = {}
  const margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 }
  const page = { landscape: false, paper: 1, scale: 100, wide: 1, tall: 1, firstPage: 1, comments: false }
  let [fits, otherRowsHidden, usualWidth] = [false, false, USUAL_WIDTH]
  let [differentFirst, differentOddEven, hasNotes, headerDrawn] = [false, false, false, false]
  let reading = ''
  let row = 0
  let column = 0
  let cell: { formula: boolean; pieces: ReturnType<typeof pieceFonts>; shared: boolean; style: number } | null = null
  let value = ''
  const parser = xml(edit.file, part, [...SPREADSHEET, EXTENSIONS], {
    open(name, _depth, attributes) {
      const text = (attribute: string) => attributes[attribute]?.value
      const number = (attribute: string, usual: number) => Number(text(attribute) ?? usual)
      const on = (attribute: string) => isTrue(text(attribute))
      reading = name
      cell?.pieces.open(name, text)
      switch (name) {
        case 'sheetView':
          if (text('showZeros') !== undefined && !on('showZeros')) views.push('zerosHidden')
          if (on('rightToLeft')) views.push('rightToLeft')
          if (on('showFormulas')) views.push('formulasShown')
          break
        case 'pageSetUpPr':
          fits = on('fitToPage')
          break
        case 'sheetFormatPr':
          otherRowsHidden = on('zeroHeight')
          usualWidth = number('defaultColWidth', USUAL_WIDTH + PADDING) - PADDING
          break
        case 'col':
          columns.push({
            first: number('min', 1),
            last: number('max', 1),
            width: number('width', usualWidth + PADDING) - PADDING,
            hidden: on('hidden') || number('width', 1) === 0,
          })
          break
        case 'row': {
          row = number('r', row + 1)
          column = 0
          const height = text('ht') === undefined ? null : number('ht', 0)
          rows.set(row, { height, hidden: on('hidden') || height === 0 })
          break
        }
        case 'c': {
          const letters = /^[A-Z]+/.exec(text('r') ?? '')?.[0]
          column = letters ? columnNumber(letters) : column + 1
          value = ''
          cell = { formula: false, pieces: pieceFonts(), shared: text('t') === 's', style: number('s', 0) }
          break
        }
        case 'f':
          if (cell) cell.formula = true
          break
        case 'mergeCell': {
          const area = parseArea(text('ref') ?? '')
          if (area) merges.push(area)
          break
        }
        case 'conditionalFormatting':
        case 'sparklineGroup':
          conditional.push(firstCell(text('sqref')))
          break
        case 'drawing':
          drawn.push(attributeIn(attributes, RELATIONSHIPS, 'id') ?? '')
          break
        case 'legacyDrawing':
          hasNotes = true
          break
        case 'legacyDrawingHF':
        case 'oleObject':
        case 'control':
          headerDrawn = true
          break
        case 'pageMargins':
          for (const side of ['left', 'right', 'top', 'bottom'] as const) margins[side] = number(side, margins[side])
          break
        case 'pageSetup':
          page.landscape = text('orientation') === 'landscape'
          page.paper = number('paperSize', 1)
          page.scale = number('scale', 100)
          page.wide = number('fitToWidth', 1)
          page.tall = number('fitToHeight', 1)
          page.firstPage = on('useFirstPageNumber') ? number('firstPageNumber', 1) : 1
          page.comments = !['none', undefined].includes(text('cellComments'))
          break
        case 'headerFooter':
          differentFirst = on('differentFirst')
          differentOddEven = on('differentOddEven')
          break
      }
    },
    text(text) {
      if (reading === 'v' && cell) value += text
      else if (/^(odd|even|first)(Header|Footer)$/.test(reading)) texts[reading] = (texts[reading] ?? '') + text
    },
    close(name) {
      reading = ''
      cell?.pieces.close(name)
      if (name !== 'c' || !cell) return
      const pieces = (cell.shared && rich.get(Number(value))) || cell.pieces.fonts
      cells.push({ row, column, formula: cell.formula, pieces, look: looks[cell.style] ?? PLAIN })
      cell = null
    },
  })
  parser.write(await edit.text(part))
  parser.close()
  const drawings = (await Promise.all(drawn.map((id) => anchors(edit, part, id)))).flat()
  if (headerDrawn || (hasNotes && page.comments)) drawings.push({ row: 1, column: 1 })
  const { header, footer, others } = marginTexts(texts, differentFirst, differentOddEven)
  return {
    sheet,
    hidden: (attributeOf(element, 'state') ?? 'visible') !== 'visible',
    views,
    columns,
    usualWidth,
    rows,
    otherRowsHidden,
    cells,
    merges,
    conditional,
    drawings,
    page: {
      area: namedArea(book, index, '_xlnm.print_area'),
      repeatRows: namedArea(book, index, '_xlnm.print_titles'),
      landscape: page.landscape,
      paper: page.paper,
      fit: fits ? { wide: page.wide, tall: page.tall } : null,
      scale: page.scale,
      firstPage: page.firstPage,
      margins: {
        left: margins.left * MILLIMETRES_PER_INCH,
        right: margins.right * MILLIMETRES_PER_INCH,
        top: margins.top * MILLIMETRES_PER_INCH,
        bottom: margins.bottom * MILLIMETRES_PER_INCH,
      },
      header,
      footer,
      others,
    },
  }
}

function marginTexts(
  texts: Readonly<Record<string, string>>,
  differentFirst: boolean,
  differentOddEven: boolean,
): Pick<PrintedPage, 'header' | 'footer' | 'others'> {
  const of = (name: string) => texts[name] ?? ''
  const [header, footer] = [of('oddHeader'), of('oddFooter')]
  const kinds = [...(differentFirst ? ['first'] : []), ...(differentOddEven ? ['even'] : [])]
  const others = kinds.flatMap((kind) => [
    ...(of(`${kind}Header`) === header ? [] : [of(`${kind}Header`)]),
    ...(of(`${kind}Footer`) === footer ? [] : [of(`${kind}Footer`)]),
  ])
  return { header, footer, others }
}

/** A defined name of one sheet without the sheet's name and `$`; null where there is none. */
function namedArea({ root, text }: PackageBook, sheet: number, wanted: string): PrintedPage['area'] {
  const found = childrenOf(childOf(root, 'definedNames'), 'definedName').find(
    (name) =>
      Number(attributeOf(name, 'localSheetId') ?? -1) === sheet &&
      (attributeOf(name, 'name') ?? '').toLowerCase() === wanted,
  )
  if (!found) return null
  const written = decoded(text.slice(found.openEnd, found.closeStart))
  return written.replace(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, '').replaceAll('$', '')
}

/** Where the drawings of a sheet begin. */
async function anchors(edit: PackageEdit, part: string, id: string): Promise<readonly CellPlace[]> {
  const target = (await relationshipsIn(edit, part))?.list.find((one) => one.id === id)?.target
  if (!target || !edit.has(target)) return [{ row: 1, column: 1 }]
  const text = await edit.text(target)
  return parseXml(edit.file, target, text).children.map((anchor) => {
    const from = childOf(anchor, 'from')
    const count = (name: string) => {
      const element = from && childOf(from, name)
      return element ? Number(text.slice(element.openEnd, element.closeStart)) + 1 : 1
    }
    return { row: count('row'), column: count('col') }
  })
}

function firstCell(areas: string | undefined): CellPlace {
  const area = parseArea(areas?.split(' ')[0] ?? '')
  return { row: area?.top ?? 1, column: area?.left ?? 1 }
}
