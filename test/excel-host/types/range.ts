import { type Area, areaName } from '../../../src/workbook/address'
import {
  type Cell,
  EventType,
  LAST_COLUMN,
  LAST_ROW,
  overlap,
  ownCell,
  refuseIfProtected,
  usedArea,
} from '../model/book'
import { plainStyle } from '../model/cellStyle'
import { addressOf, areaAt, type Cells, isEntireColumn, isEntireRow, isUnbounded, localAddress } from '../model/cells'
import { typeInto } from '../model/typing'
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
import { dataValidationType } from './dataValidation'
import { conditionalFormatCollectionType } from './drawings'
import { linkOf, setLink } from './hyperlink'
import { cellProperties, columnProperties, rowProperties } from './lookProperties'
import { rangeAreasType } from './rangeAreas'
import { rangeFormatType } from './rangeFormat'
import { worksheetType } from './worksheet'

/** Excel reads at most so many cells at once. */
const MOST_CELLS = 5_000_000

const areaOf = (range: Cells): Area => range.areas[0]!
const height = (area: Area) => area.bottom - area.top + 1
const width = (area: Area) => area.right - area.left + 1
const within = (range: Cells, area: Area): Cells => ({ sheet: range.sheet, areas: [area] })

export const rangeType: TypeTable = typeTable<Cells>(
  'Range',
  {
    address: scalar('1.1', addressOf),
    rowIndex: scalar('1.1', (range) => areaOf(range).top - 1),
    columnIndex: scalar('1.1', (range) => areaOf(range).left - 1),
    rowCount: scalar('1.1', (range) => height(areaOf(range))),
    columnCount: scalar('1.1', (range) => width(areaOf(range))),
    cellCount: scalar('1.1', (range) => height(areaOf(range)) * width(areaOf(range))),
    isEntireColumn: scalar('1.7', (range) => isEntireColumn(areaOf(range))),
    isEntireRow: scalar('1.7', (range) => isEntireRow(areaOf(range))),
    values: scalar(
      '1.1',
      (range) => table(range, plainValue),
      (range, value) => setTable(range, value, typeCell),
    ),
    formulas: scalar(
      '1.1',
      (range) => table(range, formulaOf),
      (range, value) => setTable(range, value, typeCell),
    ),
    valueTypes: scalar('1.1', (range) => table(range, valueTypeOf)),
    numberFormat: scalar(
      '1.1',
      (range) => table(range, (cell) => cell?.style.numberFormat ?? 'General'),
      setNumberFormat,
    ),
    hyperlink: scalar(
      '1.7',
      (range) => linkOf(range),
      (range, link) => setLink(range, areaOf(range), link),
    ),
    format: navigation(
      '1.1',
      () => rangeFormatType,
      (range) => range,
    ),
    conditionalFormats: navigation(
      '1.6',
      () => conditionalFormatCollectionType,
      (range) => range,
    ),
    dataValidation: navigation(
      '1.8',
      () => dataValidationType,
      (range) => range,
    ),
    worksheet: navigation(
      '1.1',
      () => worksheetType,
      (range) => range.sheet,
    ),
    getCell: object(
      '1.1',
      () => rangeType,
      (range, [row, column]) => {
        const { top, left } = areaOf(range)
        return within(range, box(top + Number(row), left + Number(column), 1, 1))
      },
    ),
    getRow: object(
      '1.1',
      () => rangeType,
      (range, [row]) => {
        const { top, left, right } = areaOf(range)
        return within(range, box(top + Number(row), left, 1, right - left + 1))
      },
    ),
    getColumn: object(
      '1.1',
      () => rangeType,
      (range, [column]) => {
        const { top, left, bottom } = areaOf(range)
        return within(range, box(top, left + Number(column), bottom - top + 1, 1))
      },
    ),
    getBoundingRect: object(
      '1.1',
      () => rangeType,
      (range, [other]) => {
        const a = areaOf(range)
        const b = typeof other === 'string' ? areaAt(other) : areaOf((other as ObjectArgument).target as Cells)
        return within(range, {
          top: Math.min(a.top, b.top),
          left: Math.min(a.left, b.left),
          bottom: Math.max(a.bottom, b.bottom),
          right: Math.max(a.right, b.right),
        })
      },
    ),
    getEntireRow: object(
      '1.1',
      () => rangeType,
      (range) => within(range, { ...areaOf(range), left: 1, right: LAST_COLUMN }),
    ),
    getEntireColumn: object(
      '1.1',
      () => rangeType,
      (range) => within(range, { ...areaOf(range), top: 1, bottom: LAST_ROW }),
    ),
    getUsedRangeOrNullObject: object(
      '1.4',
      () => rangeType,
      (range, [valuesOnly]) => usedWithin(range, valuesOnly === true),
    ),
    getUsedRange: object(
      '1.1',
      () => rangeType,
      (range, [valuesOnly]) => {
        const used = usedWithin(range, valuesOnly === true)
        if (!used) throw itemNotFound('a used range')
        return used
      },
    ),
    getSpecialCellsOrNullObject: object('1.9', () => rangeAreasType, formulaCells),
    getMergedAreasOrNullObject: object('1.13', () => rangeAreasType, mergedAreas),
    merge: method('1.2', (range, [across]) => {
      refuseIfProtected(range.sheet, areaOf(range))
      merge(range, across === true)
    }),
    unmerge: method('1.2', (range) => {
      range.sheet.merges = range.sheet.merges.filter((area) => !overlap(area, areaOf(range)))
    }),
    clear: method('1.1', clear),
    copyFrom: method('1.9', copyFrom),
    select: method('1.1', (range) => {
      const { book } = range.sheet
      if (range.sheet.visibility !== 'Visible') throw invalidArgument('a range on a hidden sheet')
      book.active = range.sheet
      book.selection = areaOf(range)
    }),
    setCellProperties: method('1.9', setCellProperties),
    getCellProperties: method('1.9', cellProperties),
    getRowProperties: method('1.9', rowProperties),
    getColumnProperties: method('1.9', columnProperties),
    _ValidateArraySize: internal(
      method('1.3', (range, [rows, columns]) => {
        checkSize(range, Number(rows), Number(columns))
      }),
    ),
  },
  { kept: true },
)

function box(top: number, left: number, rows: number, columns: number): Area {
  if (top < 1 || left < 1 || top + rows - 1 > LAST_ROW || left + columns - 1 > LAST_COLUMN)
    throw invalidArgument('a range outside the sheet')
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 }
}

/** A 2-D array of something of each cell; null where the range is whole rows or columns. */
function table(range: Cells, of: (cell: Cell | undefined) => unknown): unknown[][] | null {
  const area = areaOf(range)
  if (isUnbounded(area) || height(area) * width(area) > MOST_CELLS) return null
  const rows: unknown[][] = []
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = range.sheet.rows.get(row)
    const line: unknown[] = []
    for (let column = area.left; column <= area.right; column++) line.push(of(cells?.get(column)))
    rows.push(line)
  }
  return rows
}

const plainValue = (cell: Cell | undefined) =>
  cell === undefined ? '' : typeof cell.value === 'object' ? cell.value.error : cell.value
const formulaOf = (cell: Cell | undefined) => cell?.formula ?? plainValue(cell)

function valueTypeOf(cell: Cell | undefined): string {
  if (cell === undefined || cell.value === '') return cell?.formula ? 'String' : 'Empty'
  if (typeof cell.value === 'object') return 'Error'
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof cell.value as 'string' | 'number' | 'boolean'
  ]
}

/** The longest text that a cell takes. */
const LONGEST_TEXT = 32_767

function typeCell(range: Cells, cell: Cell, value: unknown): void {
  if (typeof value === 'string' && value.length > LONGEST_TEXT)
    throw invalidArgument(`a text of ${value.length} letters`)
  typeInto(cell, value, range.sheet.book.date1904)
}

function setNumberFormat(range: Cells, value: unknown): void {
  setTable(range, value, (_, cell, format) => {
    if (typeof format === 'string') cell.style = { ...cell.style, numberFormat: format }
  })
}

function checkSize(range: Cells, rows: number, columns: number): void {
  const area = areaOf(range)
  if (rows !== height(area) || columns !== width(area))
    throw invalidArgument(`${rows} × ${columns} values for ${areaName(area)}`)
}

/** Sets a 2-D array of the range's size, or one value on all of its cells. */
function setTable(range: Cells, value: unknown, set: (range: Cells, cell: Cell, value: unknown) => void): void {
  const area = areaOf(range)
  if (isUnbounded(area)) lacks('values or formats on whole rows or columns')
  refuseIfProtected(range.sheet, area)
  const rows = Array.isArray(value) ? (value as unknown[][]) : null
  if (rows) {
    checkSize(range, rows.length, rows[0]?.length ?? 0)
    if (rows.some((row) => row.length !== rows[0]!.length)) throw invalidArgument('rows of different lengths')
  }
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const one = rows ? rows[row - area.top]![column - area.left] : value
      if (one !== null && !(one === '' && !range.sheet.rows.get(row)?.has(column)))
        set(range, ownCell(range.sheet, row, column), one)
    }
  range.sheet.book.raise({
    type: EventType.changed,
    sheet: range.sheet,
    detail: { address: localAddress(area), changeType: 'RangeEdited' },
  })
}

function usedWithin(range: Cells, valuesOnly: boolean): Cells | null {
  const used = usedArea(range.sheet, valuesOnly)
  const area = areaOf(range)
  if (!used || !overlap(used, area)) return null
  return within(range, {
    top: Math.max(used.top, area.top),
    left: Math.max(used.left, area.left),
    bottom: Math.min(used.bottom, area.bottom),
    right: Math.min(used.right, area.right),
  })
}

/** More merged areas than this in one answer, and Excel gives none. */
const MOST_MERGES = 512

/** Cells with formulas, those below each other together; on a locked sheet Excel does not tell. */
function formulaCells(range: Cells, [cellType]: readonly unknown[]): Cells | null {
  if (cellType !== 'Formulas') lacks(`the special cells ${cellType}`)
  if (range.sheet.protection.protected) throw accessDenied('special cells of a protected sheet')
  const within = areaOf(range)
  const areas: { top: number; bottom: number; left: number; right: number }[] = []
  for (const [row, columns] of [...range.sheet.rows].sort(([a], [b]) => a - b))
    for (const [column, { formula }] of columns) {
      const cell = { top: row, bottom: row, left: column, right: column }
      if (formula === null || !overlap(within, cell)) continue
      const above = areas.find(({ left, bottom }) => left === column && bottom === row - 1)
      if (above) above.bottom = row
      else areas.push(cell)
    }
  return areas.length === 0 ? null : { sheet: range.sheet, areas }
}

function mergedAreas(range: Cells): Cells | null {
  const areas = range.sheet.merges.filter((merge) => overlap(merge, areaOf(range)))
  if (areas.length > MOST_MERGES) throw new ExcelError('GeneralException', 'There are too many merged areas.')
  return areas.length === 0 ? null : { sheet: range.sheet, areas }
}

function merge(range: Cells, across: boolean): void {
  const area = areaOf(range)
  if (range.sheet.merges.some((other) => overlap(other, area))) lacks('merging over merged cells')
  const rows = across ? Array.from({ length: height(area) }, (_, index) => area.top + index) : [area.top]
  for (const top of rows) {
    const merged = { ...area, top, bottom: across ? top : area.bottom }
    if (height(merged) * width(merged) === 1) continue
    range.sheet.merges.push(merged)
    for (let row = merged.top; row <= merged.bottom; row++)
      for (let column = merged.left; column <= merged.right; column++) {
        const cell = range.sheet.rows.get(row)?.get(column)
        if (cell && (row !== merged.top || column !== merged.left)) Object.assign(cell, { value: '', formula: null })
      }
  }
}

function clear(range: Cells, [applyTo]: readonly unknown[]): void {
  const area = areaOf(range)
  refuseIfProtected(range.sheet, area)
  const what = applyTo ?? 'All'
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') lacks(`Range.clear(${what})`)
  for (const [row, cells] of range.sheet.rows)
    if (row >= area.top && row <= area.bottom)
      for (const [column, cell] of cells) {
        if (column < area.left || column > area.right) continue
        if (what !== 'Formats') Object.assign(cell, { value: '', formula: null, link: null, quoted: false })
        if (what !== 'Contents') cell.style = plainStyle
      }
}

/** Copies cells of the sheet, repeated over the range where they are fewer: what they hold, how they look, what may be entered. */
function copyFrom(range: Cells, [source, type]: readonly unknown[]): void {
  if (type !== undefined && type !== 'All' && type !== 'Formats') lacks(`Range.copyFrom(${String(type)})`)
  if (typeof source !== 'string') lacks('Range.copyFrom of a Range')
  const { sheet } = range
  const [from, to] = [areaAt(source as string), areaOf(range)]
  refuseIfProtected(sheet, to)
  for (let row = to.top; row <= to.bottom; row++)
    for (let column = to.left; column <= to.right; column++) {
      const at = [from.top + ((row - to.top) % height(from)), from.left + ((column - to.left) % width(from))] as const
      const cell = sheet.rows.get(at[0])?.get(at[1])
      if (type === 'Formats') {
        ownCell(sheet, row, column).style = cell?.style ?? plainStyle
        continue
      }
      if (cell) Object.assign(ownCell(sheet, row, column), { ...cell })
      for (const rule of sheet.validations.filter(({ area }) => overlap(area, box(at[0], at[1], 1, 1))))
        sheet.validations.push({ ...rule, area: box(row, column, 1, 1) })
    }
  sheet.book.raise({
    type: EventType.changed,
    sheet,
    detail: { address: localAddress(to), changeType: 'RangeEdited' },
  })
}

function setCellProperties(range: Cells, [properties]: readonly unknown[]): void {
  const rows = properties as readonly (readonly Record<string, unknown>[])[]
  const area = areaOf(range)
  checkSize(range, rows.length, rows[0]?.length ?? 0)
  refuseIfProtected(range.sheet, area)
  for (const [down, row] of rows.entries())
    for (const [across, cell] of row.entries())
      for (const [name, value] of Object.entries(cell ?? {})) {
        if (name !== 'hyperlink') lacks(`Range.setCellProperties of ${name}`)
        setLink(range, box(area.top + down, area.left + across, 1, 1), value)
      }
}
