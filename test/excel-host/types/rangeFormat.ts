import type { Area } from '../../../src/workbook/address'
import { cellOf, DEFAULT_ROW_HEIGHT, defaultColumnWidth, ownCell, refuseIfProtected } from '../model/book'
import { type CellStyle, type Line, noLine, plainStyle, type Side } from '../model/cellStyle'
import { type Cells, isEntireColumn, isUnbounded } from '../model/cells'
import { invalidArgument } from '../protocol/excelError'
import { lacks, navigation, object, scalar, type TypeTable, typeTable } from '../protocol/typeTable'

type Change = (style: CellStyle, row: number, column: number, area: Area) => CellStyle

/** Gives every cell a changed style; cells that looked alike go on sharing one. */
function restyle({ sheet, areas }: Cells, change: Change): void {
  for (const area of areas) {
    if (isUnbounded(area)) lacks('a look for whole rows or columns')
    refuseIfProtected(sheet, area)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const cell = ownCell(sheet, row, column)
        cell.style = change(cell.style, row, column, area)
      }
  }
}

function restyleAlike(cells: Cells, change: (style: CellStyle) => CellStyle): void {
  const changed = new Map<CellStyle, CellStyle>()
  restyle(cells, (style) => {
    const known = changed.get(style) ?? change(style)
    changed.set(style, known)
    return known
  })
}

const firstStyle = ({ sheet, areas: [area] }: Cells) => cellOf(sheet, area!.top, area!.left)?.style ?? plainStyle

/** The one value of all cells, or null where they differ. */
function shared<K extends keyof CellStyle>(cells: Cells, key: K): CellStyle[K] | null {
  const first = firstStyle(cells)[key]
  for (const area of cells.areas)
    for (let row = area.top; row <= area.bottom && !isUnbounded(area); row++)
      for (let column = area.left; column <= area.right; column++)
        if ((cellOf(cells.sheet, row, column)?.style ?? plainStyle)[key] !== first) return null
  return first
}

/** A property of the look that is a field of CellStyle. */
function look<K extends keyof CellStyle>(since: '1.1' | '1.2' | '1.9', key: K, read: (value: unknown) => CellStyle[K]) {
  return scalar<Cells>(
    since,
    (cells) => shared(cells, key),
    (cells, value) => {
      const next = read(value)
      restyleAlike(cells, (style) => ({ ...style, [key]: next }))
    },
  )
}

const oneOf =
  (...allowed: readonly string[]) =>
  (value: unknown) => {
    if (!allowed.includes(value as string)) throw invalidArgument(`${JSON.stringify(value)} is none of ${allowed}`)
    return value as string
  }

function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${JSON.stringify(value)} is neither true nor false`)
  return value
}

/** Colours may be given as `#RRGGBB`; names are Excel's as well, and not used. */
function colour(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9A-F]{6}$/i.test(value)) throw invalidArgument(`${value} is no colour`)
  return value.toUpperCase()
}

function size(value: unknown): number {
  if (typeof value !== 'number' || value < 1 || value > 409) throw invalidArgument(`${value} is no size`)
  return value
}

export const rangeFormatType: TypeTable = typeTable<Cells>('RangeFormat', {
  horizontalAlignment: look(
    '1.1',
    'horizontal',
    oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
  ),
  verticalAlignment: look('1.1', 'vertical', oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed')),
  wrapText: look('1.1', 'wrap', truth),
  columnWidth: scalar(
    '1.2',
    ({ sheet, areas: [area] }) => sheet.columnWidths.get(area!.left) ?? defaultColumnWidth(sheet),
    ({ sheet, areas }, value) => {
      for (const area of areas)
        for (let column = area.left; column <= area.right; column++)
          sheet.columnWidths.set(column, toPixels(value, WIDEST_COLUMN))
    },
  ),
  rowHeight: scalar(
    '1.2',
    ({ sheet, areas: [area] }) => sheet.rowHeights.get(area!.top) ?? DEFAULT_ROW_HEIGHT,
    ({ sheet, areas }, value) => {
      for (const area of areas) {
        if (isEntireColumn(area)) lacks('one height for all rows')
        for (let row = area.top; row <= area.bottom; row++) sheet.rowHeights.set(row, toPixels(value, HIGHEST_ROW))
      }
    },
  ),
  font: navigation(
    '1.1',
    () => rangeFontType,
    (cells) => cells,
  ),
  fill: navigation(
    '1.1',
    () => rangeFillType,
    (cells) => cells,
  ),
  borders: navigation(
    '1.1',
    () => rangeBorderCollectionType,
    (cells) => cells,
  ),
  protection: navigation(
    '1.2',
    () => formatProtectionType,
    (cells) => cells,
  ),
})

/** Points; 255 characters of eight pixels. */
const HIGHEST_ROW = 409.5
const WIDEST_COLUMN = (255 * 8 + 5) * 0.75

/** Excel keeps sizes in whole pixels of 0.75 points. */
function toPixels(value: unknown, most: number): number {
  if (typeof value !== 'number' || value < 0 || value > most) throw invalidArgument(`${value} is no width or height`)
  return Math.round(value / 0.75) * 0.75
}

const rangeFontType: TypeTable = typeTable<Cells>('RangeFont', {
  name: look('1.1', 'fontName', String),
  size: look('1.1', 'fontSize', size),
  bold: look('1.1', 'bold', truth),
  strikethrough: scalar<Cells>('1.9', (cells) => {
    const styles = new Set<boolean>()
    for (const { top, left, bottom, right } of cells.areas)
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          if (styles.add(cellOf(cells.sheet, row, column)?.style.struck === true).size > 1) return null
    return [...styles][0] ?? false
  }),
  italic: look('1.1', 'italic', truth),
  color: look('1.1', 'fontColor', colour),
  underline: look('1.1', 'underline', oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant')),
})

const rangeFillType: TypeTable = typeTable<Cells>('RangeFill', {
  color: look('1.1', 'fill', colour),
})

const formatProtectionType: TypeTable = typeTable<Cells>('FormatProtection', {
  locked: look('1.2', 'locked', truth),
})

/** One of the lines that a range's borders consist of. */
interface BorderLine {
  readonly cells: Cells
  readonly index: string
}

const LINES: Readonly<Record<string, (area: Area, row: number, column: number) => readonly Side[]>> = {
  EdgeTop: (area, row) => (row === area.top ? ['top'] : []),
  EdgeBottom: (area, row) => (row === area.bottom ? ['bottom'] : []),
  EdgeLeft: (area, _, column) => (column === area.left ? ['left'] : []),
  EdgeRight: (area, _, column) => (column === area.right ? ['right'] : []),
  InsideHorizontal: (area, row) => [
    ...(row > area.top ? ['top' as const] : []),
    ...(row < area.bottom ? ['bottom' as const] : []),
  ],
  InsideVertical: (area, _, column) => [
    ...(column > area.left ? ['left' as const] : []),
    ...(column < area.right ? ['right' as const] : []),
  ],
}

const rangeBorderCollectionType: TypeTable = typeTable<Cells>('RangeBorderCollection', {
  getItem: object(
    '1.1',
    () => rangeBorderType,
    (cells, [index]) => {
      if (typeof index !== 'string' || !(index in LINES)) lacks(`the border ${index}`)
      return { cells, index }
    },
  ),
})

const rangeBorderType: TypeTable = typeTable<BorderLine>(
  'RangeBorder',
  {
    sideIndex: scalar('1.1', (line) => line.index),
    style: lineScalar(
      'style',
      oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'),
    ),
    weight: lineScalar('weight', oneOf('Hairline', 'Thin', 'Medium', 'Thick')),
    color: lineScalar('color', colour),
  },
  { id: (line) => line.index },
)

function lineScalar(key: keyof Line, read: (value: unknown) => string) {
  return scalar<BorderLine>(
    '1.1',
    ({ cells, index }) =>
      firstStyle(cells).borders[LINES[index]!(cells.areas[0]!, cells.areas[0]!.top, cells.areas[0]!.left)[0] ?? 'top'][
        key
      ],
    ({ cells, index }, value) => {
      const next = read(value)
      const changed = new Map<string, Map<CellStyle, CellStyle>>()
      restyle(cells, (style, row, column, area) => {
        const sides = LINES[index]!(area, row, column)
        if (sides.length === 0) return style
        const alike = changed.get(sides.join()) ?? new Map<CellStyle, CellStyle>()
        changed.set(sides.join(), alike)
        const known = alike.get(style) ?? withLine(style, sides, key, next)
        alike.set(style, known)
        return known
      })
    },
  )
}

/** A weight or colour draws the line where there was none, as in Excel. */
function withLine(style: CellStyle, sides: readonly Side[], key: keyof Line, value: string): CellStyle {
  const borders = { ...style.borders }
  for (const side of sides) {
    const line = borders[side]
    borders[side] =
      key === 'style'
        ? value === 'None'
          ? noLine
          : { ...line, style: value }
        : { ...line, style: line.style === 'None' ? 'Continuous' : line.style, [key]: value }
  }
  return { ...style, borders }
}
