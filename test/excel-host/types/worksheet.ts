import { addSheet, allowedName, EventType, type Sheet, usedArea } from '../model/book'
import { type Cells, cellsAt } from '../model/cells'
import { accessDenied, ExcelError, invalidArgument, itemNotFound } from '../protocol/excelError'
import {
  internal,
  lacks,
  method,
  navigation,
  type ObjectArgument,
  object,
  scalar,
  type TypeTable,
  typeTable,
} from '../protocol/typeTable'
import { autoFilterType } from './autoFilter'
import { chartCollectionType } from './charts'
import { shapeCollectionType } from './drawings'
import { freezePanesType } from './freezePanes'
import { pageBreakCollectionType, pageLayoutType } from './pageLayout'
import { worksheetProtectionType } from './protection'
import { rangeType } from './range'
import { rangeAreasType } from './rangeAreas'

/** Adding, deleting, renaming, moving and hiding sheets is refused while the workbook's structure is protected. */
function refuseIfStructureProtected(sheet: Sheet): void {
  if (sheet.book.structureProtected) throw accessDenied('a change to a protected workbook')
}

export const worksheetType: TypeTable = typeTable<Sheet>(
  'Worksheet',
  {
    id: scalar('1.1', (sheet) => sheet.id),
    name: scalar(
      '1.1',
      (sheet) => sheet.name,
      (sheet, value) => {
        refuseIfStructureProtected(sheet)
        sheet.name = allowedName(sheet.book, String(value), sheet)
      },
    ),
    position: scalar('1.1', (sheet) => sheet.book.sheets.indexOf(sheet), move),
    visibility: scalar(
      '1.1',
      (sheet) => sheet.visibility,
      (sheet, value) => {
        refuseIfStructureProtected(sheet)
        if (value !== 'Visible') refuseIfLastVisible(sheet)
        sheet.visibility = value as Sheet['visibility']
      },
    ),
    tabColor: scalar(
      '1.7',
      (sheet) => sheet.tabColor,
      (sheet, value) => {
        if (value !== '' && !/^#[0-9A-F]{6}$/i.test(String(value))) throw invalidArgument(`${value} is no colour`)
        sheet.tabColor = String(value).toUpperCase()
      },
    ),
    standardWidth: scalar('1.7', (sheet) => sheet.standardWidth),
    showGridlines: scalar('1.8', (sheet) => sheet.gridLines),
    showHeadings: scalar('1.8', (sheet) => sheet.headings),
    // The client sets these two under other names than it loads them by.
    gridlines: internal(
      scalar(
        '1.8',
        (sheet) => sheet.gridLines,
        (sheet, value) => {
          sheet.gridLines = value === true
        },
      ),
    ),
    headings: internal(
      scalar(
        '1.8',
        (sheet) => sheet.headings,
        (sheet, value) => {
          sheet.headings = value === true
        },
      ),
    ),
    protection: navigation(
      '1.2',
      () => worksheetProtectionType,
      (sheet) => sheet,
    ),
    freezePanes: navigation(
      '1.7',
      () => freezePanesType,
      (sheet) => sheet,
    ),
    pageLayout: navigation(
      '1.9',
      () => pageLayoutType,
      (sheet) => sheet,
    ),
    shapes: navigation(
      '1.9',
      () => shapeCollectionType,
      (sheet) => sheet,
    ),
    charts: navigation(
      '1.1',
      () => chartCollectionType,
      (sheet) => sheet,
    ),
    horizontalPageBreaks: navigation(
      '1.9',
      () => pageBreakCollectionType,
      (sheet) => sheet,
    ),
    autoFilter: navigation(
      '1.9',
      () => autoFilterType,
      (sheet) => sheet,
    ),
    getRange: object(
      '1.1',
      () => rangeType,
      (sheet, [address]) => {
        const cells = cellsAt(sheet, address)
        if (cells.areas.length !== 1) throw invalidArgument('more than one range')
        return cells
      },
    ),
    getRanges: object(
      '1.9',
      () => rangeAreasType,
      (sheet, [address]) => cellsAt(sheet, address),
    ),
    getRangeByIndexes: object(
      '1.7',
      () => rangeType,
      (sheet, [row, column, rows, columns]) => {
        const top = Number(row) + 1
        const left = Number(column) + 1
        return { sheet, areas: [{ top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 }] }
      },
    ),
    getCell: object(
      '1.1',
      () => rangeType,
      (sheet, [row, column]): Cells => {
        const top = Number(row) + 1
        const left = Number(column) + 1
        return { sheet, areas: [{ top, left, bottom: top, right: left }] }
      },
    ),
    getUsedRangeOrNullObject: object(
      '1.4',
      () => rangeType,
      (sheet, [valuesOnly]) => {
        const area = usedArea(sheet, valuesOnly === true)
        return area && { sheet, areas: [area] }
      },
    ),
    getNextOrNullObject: object(
      '1.5',
      () => worksheetType,
      (sheet, [visibleOnly]) => {
        const { sheets } = sheet.book
        return sheets.slice(sheets.indexOf(sheet) + 1).find((other) => isShown(other, visibleOnly)) ?? null
      },
    ),
    activate: method('1.1', (sheet) => {
      if (sheet.visibility !== 'Visible') throw invalidArgument('a hidden sheet')
      sheet.book.active = sheet
      sheet.book.raise({ type: EventType.activated, sheet, detail: {} })
    }),
    delete: method('1.1', remove),
  },
  { id: (sheet) => sheet.id },
)

function move(sheet: Sheet, value: unknown): void {
  refuseIfStructureProtected(sheet)
  const { sheets } = sheet.book
  const position = Number(value)
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length)
    throw invalidArgument(`the position ${value}`)
  sheets.splice(sheets.indexOf(sheet), 1)
  sheets.splice(position, 0, sheet)
}

function refuseIfLastVisible(sheet: Sheet): void {
  if (!sheet.book.sheets.some((other) => other !== sheet && other.visibility === 'Visible'))
    throw new ExcelError('InvalidOperation', 'A workbook needs a visible sheet.')
}

function remove(sheet: Sheet): void {
  refuseIfStructureProtected(sheet)
  refuseIfLastVisible(sheet)
  const { book } = sheet
  book.sheets = book.sheets.filter((other) => other !== sheet)
  if (book.active === sheet) book.active = book.sheets.find((other) => other.visibility === 'Visible')!
  book.raise({ type: EventType.deleted, sheet, detail: {} })
}

export const worksheetCollectionType: TypeTable = typeTable<{ readonly book: Sheet['book'] }>(
  'WorksheetCollection',
  {
    add: object(
      '1.1',
      () => worksheetType,
      ({ book }, [name]) => {
        if (book.structureProtected) throw accessDenied('adding a sheet to a protected workbook')
        const sheet = addSheet(book, typeof name === 'string' ? name : freeName(book))
        book.raise({ type: EventType.added, sheet, detail: {} })
        return sheet
      },
    ),
    getItem: object(
      '1.1',
      () => worksheetType,
      ({ book }, [key]) => {
        const sheet = find(book, key)
        if (!sheet) throw itemNotFound(`${(key as ObjectArgument | null) ?? ''}`)
        return sheet
      },
    ),
    getItemOrNullObject: object(
      '1.4',
      () => worksheetType,
      ({ book }, [key]) => find(book, key),
    ),
    getFirst: object(
      '1.5',
      () => worksheetType,
      ({ book }, [visibleOnly]) => book.sheets.find((sheet) => isShown(sheet, visibleOnly)) ?? null,
    ),
    getActiveWorksheet: object(
      '1.1',
      () => worksheetType,
      ({ book }) => book.active,
    ),
    _RegisterDataChangedEvent: internal(method('1.9', ({ book }) => subscribe(book, EventType.changed))),
    _UnregisterDataChangedEvent: internal(method('1.9', ({ book }) => unsubscribe(book, EventType.changed))),
    _RegisterAddedEvent: internal(method('1.7', ({ book }) => subscribe(book, EventType.added))),
    _UnregisterAddedEvent: internal(method('1.7', ({ book }) => unsubscribe(book, EventType.added))),
    _RegisterActivatedEvent: internal(method('1.7', ({ book }) => subscribe(book, EventType.activated))),
    _UnregisterActivatedEvent: internal(method('1.7', ({ book }) => unsubscribe(book, EventType.activated))),
    _RegisterDeletedEvent: internal(method('1.7', ({ book }) => subscribe(book, EventType.deleted))),
    _UnregisterDeletedEvent: internal(method('1.7', ({ book }) => unsubscribe(book, EventType.deleted))),
  },
  { items: { type: () => worksheetType, list: ({ book }) => book.sheets } },
)

const isShown = (sheet: Sheet, visibleOnly: unknown) => visibleOnly !== true || sheet.visibility === 'Visible'

const find = (book: Sheet['book'], key: unknown) =>
  book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === String(key).toLowerCase()) ?? null

function subscribe(book: Sheet['book'], type: number): void {
  book.subscriptions.add(String(type))
}

function unsubscribe(book: Sheet['book'], type: number): void {
  if (!book.subscriptions.delete(String(type))) lacks(`an event ${type} that was registered`)
}

function freeName(book: Sheet['book']): string {
  let number = book.sheets.length + 1
  while (find(book, `Sheet${number}`)) number++
  return `Sheet${number}`
}
