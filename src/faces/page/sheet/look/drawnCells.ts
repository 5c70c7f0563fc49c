import type { Area } from '../../../../workbook/address'
import type { CellLook, Line, TextRun } from '../../../../workbook/cellLook'
import type { CellBar, CellIcon } from '../../../../workbook/gradedLook'
import { type Cell, cellAt, type Grid } from '../../../../workbook/grid'
import { slotOf } from '../../../../workbook/gridChange'
import { conditionalLook, type LookCondition } from '../../../../workbook/lookCondition'
import { lookAt, type SheetLook } from '../../../../workbook/sheetLook'
import { nextShown, sizeAt } from '../place/axis'
import { between } from '../place/between'
import { type Geometry, mergeAt, type Span } from '../place/geometry'
import type { CellPlace } from '../place/moves'
import { lineHeight } from '../place/sizes'
import { CELL_PADDING, faceOf, fontOfRun, widest } from './cellFace'
import { cellText } from './cellText'
import { narrowGeneral, numberColour } from './numberText'
import type { Ruling } from './ruling'
import { SIGN_WIDTH } from './signs'
import type { TextWidth } from './textWidth'

/** A cell as it is drawn: where, with what, and how far its text reaches over its neighbours. Pixels. */
export interface DrawnCell {
  /** The cell itself; of a merged area its first one. */
  readonly place: CellPlace
  readonly merge: Area | null
  readonly cell: Cell
  readonly look: CellLook
  /** What its conditional formats draw beside its look. */
  readonly bar: CellBar | null
  readonly icon: CellIcon | null
  readonly text: string
  /** The parts of the text where they look otherwise than the cell; null where none does. */
  readonly runs: readonly TextRun[] | null
  /** What it would show in a wider column; null where it shows that. */
  readonly whole: string | null
  /** From the left side of column A, and from the upper side of the row that draws it. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly align: 'left' | 'center' | 'right' | 'justify'
  readonly wraps: boolean
  /** Whether one line of it lies within the cell, so that nothing need be cut off. */
  readonly isWithin: boolean
  /** Of a size of its own: as small as it must be to fit; 1 where it fits. */
  readonly scale: number
  /** How far the text reaches beyond the cell. */
  readonly beyond: { readonly left: number; readonly right: number }
  /** What its number format says. */
  readonly colour: string | null
  readonly rightLine: Line | null
  readonly bottomLine: Line | null
  readonly rightGrid: boolean
  readonly bottomGrid: boolean
}

/** What a row's cells are drawn from. */
export interface DrawnFrom {
  readonly grid: Grid
  readonly look: SheetLook
  readonly ruling: Ruling
  readonly geometry: Pick<Geometry, 'tops' | 'lefts' | 'rows' | 'columns'>
  readonly widthOf: TextWidth
  /** Stands for a formula's result that is not known. */
  readonly uncomputed: string
}

/** How many columns are looked through for a text that reaches into sight from the left. */
const REACH = 30

/**
 * The cells of a row in these columns. A merged area is drawn once, where it first comes into sight: `first` says that no row above
 * this one draws it. Columns before `leftmost` are drawn elsewhere, as frozen ones are.
 */
export function drawnCells(
  from: DrawnFrom,
  row: number,
  columns: Span,
  first: boolean,
  leftmost = 1,
): readonly DrawnCell[] {
  const { grid, geometry } = from
  const merges = grid.merges.filter((area) => area.top <= row && row <= area.bottom)
  const slot = slotOf(grid, row)
  const conditions = conditionsOf(from, row)
  const cellIn = (column: number): Cell => (slot < 0 ? EMPTY : cellAt(grid, slot, column))
  const drawn: DrawnCell[] = []
  /** Columns that a neighbour's text lies over: no line of the grid goes through it. */
  const crossed = new Set<number>()
  for (const column of numbersOf(columns, leftmost, cellIn)) {
    if (sizeAt(geometry.lefts, column) === 0) continue
    const merge = mergeAt(merges, row, column) ?? null
    if (merge && !((row === merge.top || first) && column === Math.max(merge.left, columns.first))) continue
    const place = merge ? { row: merge.top, column: merge.left } : { row, column }
    const at = merge && merge.top !== row ? slotOf(grid, merge.top) : slot
    const cell = at < 0 ? EMPTY : cellAt(grid, at, place.column)
    const isFree = (other: number) => cellIn(other).kind === 'empty' && !mergeAt(merges, row, other)
    const made = drawnCell(
      from,
      row,
      place,
      merge,
      cell,
      place.row === row ? conditions : conditionsOf(from, place.row),
      isFree,
    )
    drawn.push(made.cell)
    for (const other of made.crossed) crossed.add(other)
  }
  return drawn.map((one) => (crossed.has(one.place.column) ? { ...one, rightGrid: false } : one))
}

/** From the back, so that a text that reaches over its neighbours lies above them. */
function* numbersOf({ first, last }: Span, leftmost: number, cellIn: (column: number) => Cell): Generator<number> {
  for (let column = last; column >= first; column--) yield column
  for (let column = first - 1; column >= Math.max(leftmost, first - REACH); column--) {
    const { kind } = cellIn(column)
    if (kind === 'text') yield column
    if (kind !== 'empty') return
  }
}

/** Conditional formats that a row has any cell of, so that cells of others cost nothing. */
function conditionsOf({ look, ruling }: DrawnFrom, row: number): readonly LookCondition[] {
  if (look.conditions.length === 0) return look.conditions
  const ruled = ruling.rowOf(row)
  return look.conditions.filter(({ areas }) => areas.some(({ top, bottom }) => top <= ruled && ruled <= bottom))
}

const EMPTY: Cell = { kind: 'empty' }

function drawnCell(
  from: DrawnFrom,
  row: number,
  place: CellPlace,
  merge: Area | null,
  cell: Cell,
  conditions: readonly LookCondition[],
  isFree: (column: number) => boolean,
) {
  const { look: sheet, geometry, widthOf, ruling } = from
  const { tops, lefts } = geometry
  const own = lookAt(sheet, place.row, place.column)
  const conditioned =
    conditions.length > 0
      ? conditionalLook(own, conditions, { row: ruling.rowOf(place.row), column: place.column }, cell, ruling.valuesOf)
      : null
  const { look, bar, icon, hidesValue } = conditioned ?? { look: own, bar: null, icon: null, hidesValue: false }
  const bottomRow = Math.min(merge?.bottom ?? row, geometry.rows)
  const rightColumn = Math.min(merge?.right ?? place.column, geometry.columns)
  const left = lefts[place.column - 1]!
  const top = tops[place.row - 1]! - tops[row - 1]!
  const width = lefts[rightColumn]! - left
  const height = tops[bottomRow]! - tops[place.row - 1]!
  const { font } = faceOf(look)
  const room = width - CELL_PADDING * 2 - look.indent * 9 - (icon ? SIGN_WIDTH : 0)
  const isNumber = cell.kind === 'number' || cell.kind === 'date' || cell.kind === 'time'
  const wraps = !isNumber && (look.wrap || look.horizontal === 'justify' || look.horizontal === 'distributed')
  const full = hidesValue ? '' : shownText(cell, look, sheet, from.uncomputed)
  const oneLine = wraps ? full : full.replace(/\n/g, '')
  const atMost = widest(oneLine, look.font)
  const runs = runsOf(cell, look, sheet, wraps)
  const isSure = !runs && atMost <= room && look.horizontal !== 'fill'
  const measured = () =>
    runs ? runs.reduce((sum, run) => sum + widthOf(run.text, fontOfRun(run, look)), 0) : widthOf(oneLine, font)
  const needed = oneLine === '' || wraps ? 0 : isSure ? atMost : measured()
  // As in Excel, a number is shown as long as it is no wider than its cell: fonts in place of the file's own are often a little wider.
  const most = isNumber ? room + CELL_PADDING * 2 : room
  const fits = needed <= most || look.turned !== 0
  const text =
    isNumber && !fits && !look.shrink && !hidesValue
      ? narrowed(cell, look, room, font, widthOf)
      : filled(oneLine, look, room, needed)
  const align = alignOf(cell, look)
  const reach =
    fits || isNumber || merge || look.shrink ? null : reachOf(place.column, needed - room, align, geometry, isFree)
  const across =
    look.horizontal === 'acrossSelection' && oneLine !== '' ? acrossFrom(from, place, isFree) : place.column
  const rightmost = Math.max(reach?.last ?? place.column, across)
  const made: DrawnCell = {
    place,
    merge,
    cell,
    look,
    bar,
    icon,
    text,
    whole: text === oneLine || look.horizontal === 'fill' ? null : oneLine,
    left,
    top,
    width,
    height,
    align,
    runs,
    wraps,
    isWithin: fits && !wraps && look.turned === 0 && lineHeight(look.font.size) <= height,
    scale: look.shrink && !fits ? Math.max(0.3, room / needed) : 1,
    beyond: {
      left: reach ? left - lefts[reach.first - 1]! : 0,
      right: lefts[Math.max(rightColumn, rightmost)]! - lefts[rightColumn]!,
    },
    colour: isNumber ? numberColour(cell.value, look.numberFormat) : null,
    ...linesOf(from, place, bottomRow, rightColumn, look),
  }
  return { cell: made, crossed: between(reach?.first ?? place.column, rightmost - 1) }
}

function shownText(cell: Cell, { numberFormat }: CellLook, { noughts }: SheetLook, uncomputed: string): string {
  if (!noughts && cell.kind === 'number' && cell.value === 0) return ''
  return cellText(cell, numberFormat, uncomputed)
}

function runsOf(cell: Cell, look: CellLook, { rich }: SheetLook, wraps: boolean): readonly TextRun[] | null {
  const runs = cell.kind === 'text' && look.horizontal !== 'fill' ? rich.get(cell.text) : undefined
  if (!runs) return null
  return wraps ? runs : runs.map((run) => ({ ...run, text: run.text.replace(/\n/g, '') }))
}

/** A number that does not fit: with fewer decimals where it has no format of its own, else nothing that could be taken for another. */
function narrowed(cell: Cell, look: CellLook, room: number, font: string, widthOf: TextWidth): string {
  if (cell.kind === 'number' && look.numberFormat === null) {
    const most = Math.floor(room / widthOf('0', font))
    const shorter = narrowGeneral(cell.value, most)
    if (shorter !== null && !Number.isInteger(cell.value)) return shorter
  }
  return '#'.repeat(Math.max(1, Math.floor(room / widthOf('#', font))))
}

/** `fill` says a text again and again until the cell is full. */
function filled(text: string, { horizontal }: CellLook, room: number, needed: number): string {
  return horizontal === 'fill' && needed > 0 ? text.repeat(Math.max(1, Math.floor(room / needed))) : text
}

const STANDS: Readonly<Record<Exclude<CellLook['horizontal'], 'general'>, DrawnCell['align']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'left',
  justify: 'justify',
  acrossSelection: 'center',
  distributed: 'center',
}

function alignOf({ kind }: Cell, { horizontal }: CellLook): DrawnCell['align'] {
  if (horizontal !== 'general') return STANDS[horizontal]
  if (kind === 'number' || kind === 'date' || kind === 'time') return 'right'
  return kind === 'boolean' || kind === 'error' ? 'center' : 'left'
}

/** The columns that a text reaches over which lacks so many pixels, as far as they are free. */
function reachOf(
  column: number,
  lacking: number,
  align: DrawnCell['align'],
  { lefts, columns }: DrawnFrom['geometry'],
  isFree: (column: number) => boolean,
): Span {
  const onLeft = align === 'right' ? lacking : align === 'center' ? lacking / 2 : 0
  const onRight = align === 'right' ? 0 : align === 'center' ? lacking / 2 : lacking
  let first = column
  let last = column
  while (first > 1 && lefts[column - 1]! - lefts[first - 1]! < onLeft && isFree(first - 1)) first--
  while (last < columns && lefts[last]! - lefts[column]! < onRight && isFree(last + 1)) last++
  return { first, last }
}

/** The last of the free cells behind that are centred together with this one. */
function acrossFrom(
  { look, geometry }: DrawnFrom,
  { row, column }: CellPlace,
  isFree: (column: number) => boolean,
): number {
  let last = column
  while (last < geometry.columns && isFree(last + 1) && lookAt(look, row, last + 1).horizontal === 'acrossSelection')
    last++
  return last
}

/** The lines on the right and below, which the neighbours may have as their left and upper ones. */
function linesOf({ look: sheet, geometry }: DrawnFrom, place: CellPlace, row: number, column: number, own: CellLook) {
  const nextColumn = nextShown(geometry.lefts, column)
  const nextRow = nextShown(geometry.tops, row)
  const onRight = lookAt(sheet, place.row, nextColumn)
  const below = lookAt(sheet, nextRow, place.column)
  return {
    rightLine: lookAt(sheet, place.row, column).right ?? onRight.left,
    bottomLine: lookAt(sheet, row, place.column).bottom ?? below.top,
    rightGrid: sheet.gridLines && own.fill === null && onRight.fill === null,
    bottomGrid: sheet.gridLines && own.fill === null && below.fill === null,
  }
}
