import type { Area } from '../../../src/workbook/address'
import type { Page, Sheet } from '../model/book'
import { type Cells, cellsAt } from '../model/cells'
import { invalidArgument } from '../protocol/excelError'
import {
  lacks,
  method,
  navigation,
  type ObjectArgument,
  object,
  scalar,
  type TypeTable,
  typeTable,
} from '../protocol/typeTable'
import { rangeType } from './range'
import { rangeAreasType } from './rangeAreas'

const margin = (side: keyof Page['margins']) =>
  scalar<Sheet>(
    '1.9',
    (sheet) => sheet.page.margins[side],
    (sheet, value) => {
      if (typeof value !== 'number' || value < 0) throw invalidArgument(`a margin of ${value}`)
      sheet.page.margins[side] = value
    },
  )

export const pageLayoutType: TypeTable = typeTable<Sheet>('PageLayout', {
  orientation: scalar(
    '1.9',
    (sheet) => sheet.page.orientation,
    (sheet, value) => {
      if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument(`the orientation ${value}`)
      sheet.page.orientation = value
    },
  ),
  paperSize: scalar(
    '1.9',
    (sheet) => sheet.page.paperSize,
    (sheet, value) => {
      sheet.page.paperSize = value as string
    },
  ),
  topMargin: margin('top'),
  bottomMargin: margin('bottom'),
  leftMargin: margin('left'),
  rightMargin: margin('right'),
  headerMargin: margin('header'),
  footerMargin: margin('footer'),
  centerHorizontally: scalar(
    '1.9',
    (sheet) => sheet.page.centerHorizontally,
    (sheet, value) => {
      sheet.page.centerHorizontally = value === true
    },
  ),
  centerVertically: scalar(
    '1.9',
    (sheet) => sheet.page.centerVertically,
    (sheet, value) => {
      sheet.page.centerVertically = value === true
    },
  ),
  printGridlines: scalar(
    '1.9',
    (sheet) => sheet.page.printGridlines,
    (sheet, value) => {
      sheet.page.printGridlines = value === true
    },
  ),
  zoom: scalar(
    '1.9',
    (sheet) => sheet.page.zoom,
    (sheet, value) => {
      const zoom = value as Page['zoom']
      const { scale = 100, horizontalFitToPages: wide } = zoom
      if (scale !== null && (scale < 10 || scale > 400)) throw invalidArgument(`a scale of ${scale} %`)
      if (typeof wide !== 'number' || !sheet.book.forgetsFitToPages) sheet.page.zoom = zoom
    },
  ),
  headersFooters: navigation(
    '1.9',
    () => headerFooterGroupType,
    (sheet) => sheet,
  ),
  setPrintArea: method('1.9', (sheet, [area]) => {
    sheet.page.printArea = single(sheet, area)
  }),
  setPrintTitleRows: method('1.9', (sheet, [rows]) => {
    const { top, bottom } = single(sheet, rows)
    sheet.page.titleRows = { first: top, last: bottom }
  }),
  getPrintAreaOrNullObject: object(
    '1.9',
    () => rangeAreasType,
    (sheet) => sheet.page.printArea && { sheet, areas: [sheet.page.printArea] },
  ),
  getPrintTitleRowsOrNullObject: object(
    '1.9',
    () => rangeType,
    (sheet) => {
      const { titleRows } = sheet.page
      return titleRows && cellsAt(sheet, `${titleRows.first}:${titleRows.last}`)
    },
  ),
  firstPageNumber: scalar(
    '1.9',
    (sheet) => sheet.page.firstPageNumber,
    (sheet, value) => {
      sheet.page.firstPageNumber = value as number | ''
    },
  ),
})

function single(sheet: Sheet, argument: unknown): Area {
  const { areas } =
    typeof argument === 'string' ? cellsAt(sheet, argument) : ((argument as ObjectArgument).target as Cells)
  if (areas.length !== 1) lacks('a print area or print titles of several areas')
  return areas[0]!
}

const headerFooterGroupType: TypeTable = typeTable<Sheet>('HeaderFooterGroup', {
  state: scalar('1.9', (sheet) => sheet.page.marginState),
  defaultForAllPages: margins((page) => page),
  oddPages: margins((page) => page),
  firstPage: margins((page) => page.first),
  evenPages: margins((page) => page.even),
})

function margins(of: (page: Page) => Margins) {
  return navigation<Sheet>(
    '1.9',
    () => headerFooterType,
    (sheet) => of(sheet.page),
  )
}

type Margins = Pick<Page, 'header' | 'footer'>

const part = (where: 'header' | 'footer', side: 'left' | 'center' | 'right') =>
  scalar<Margins>(
    '1.9',
    (page) => page[where][side],
    (page, value) => {
      page[where][side] = String(value)
      const all = Object.values(page[where]).join('')
      if (all.length > LONGEST_FOOTER) throw invalidArgument(`a ${where} of ${all.length} letters`)
    },
  )

/** Excel's limit for the three parts together. */
const LONGEST_FOOTER = 250

const headerFooterType: TypeTable = typeTable<Margins>('HeaderFooter', {
  leftHeader: part('header', 'left'),
  centerHeader: part('header', 'center'),
  rightHeader: part('header', 'right'),
  leftFooter: part('footer', 'left'),
  centerFooter: part('footer', 'center'),
  rightFooter: part('footer', 'right'),
})

interface Break {
  readonly sheet: Sheet
  readonly row: number
}

export const pageBreakCollectionType: TypeTable = typeTable<Sheet>(
  'PageBreakCollection',
  {
    add: object(
      '1.9',
      () => pageBreakType,
      (sheet, [range]): Break => {
        const { top } = single(sheet, range)
        if (top < 2) throw invalidArgument('a page break before the first row')
        sheet.page.breaksBefore.push(top)
        return { sheet, row: top }
      },
    ),
  },
  {
    items: {
      type: () => pageBreakType,
      list: (sheet) => sheet.page.breaksBefore.map((row) => ({ sheet, row })),
    },
  },
)

const pageBreakType: TypeTable = typeTable<Break>(
  'PageBreak',
  {
    rowIndex: scalar('1.9', (line) => line.row - 1),
    getCellAfterBreak: object(
      '1.9',
      () => rangeType,
      ({ sheet, row }) => ({
        sheet,
        areas: [{ top: row, left: 1, bottom: row, right: 1 }],
      }),
    ),
  },
  { id: (line) => String(line.row) },
)
