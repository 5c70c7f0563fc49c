import type { Area } from '../../../../workbook/address'
import type { Geometry } from './geometry'
import { mergeAt } from './geometry'
import type { CellPlace } from './moves'

/**
 * What is selected on a sheet: a rectangle from `anchor` to `head`, and those that were selected before it and kept by Ctrl; the active
 * cell is in one of them. Rows and columns selected by their heads reach over the whole size of the sheet.
 */
export interface Selection {
  readonly active: CellPlace
  readonly anchor: CellPlace
  readonly head: CellPlace
  /** In the order in which they were selected. */
  readonly others: readonly Area[]
  /** While keys add a range (Shift+F8): what stays selected when they move the active cell; null while they do not. */
  readonly kept: readonly Area[] | null
  /** Selected by heads: these rows or columns alone, whatever merged areas reach beyond them. */
  readonly byHeads?: true
}

type Size = Pick<Geometry, 'rows' | 'columns'>

/** One cell alone. */
export function selected(place: CellPlace): Selection {
  return { active: place, anchor: place, head: place, others: [], kept: null }
}

/** What is selected with another beside it, as a press with Ctrl held adds it. */
export function alsoSelected(now: Selection, added: Selection, merges: readonly Area[]): Selection {
  return { ...added, others: areasOf(now, merges) }
}

/** All rectangles that are selected, the newest last. */
export function areasOf(selection: Selection, merges: readonly Area[]): readonly Area[] {
  return [...selection.others, areaOf(selection, merges)]
}

/** The same cell, and all up to this one. The range goes out from the active cell, as in Excel. */
export function extendedTo(selection: Selection, head: CellPlace): Selection {
  const { active, others, kept } = selection
  return { active, anchor: active, head, others, kept: kept && others }
}

/** Begins to add a range by keys, as Shift+F8 does in Excel, or ends that: what is selected stays as it is either way. */
export function adding(now: Selection, merges: readonly Area[]): Selection {
  return { ...now, kept: now.kept ? null : areasOf(now, merges) }
}

/** Another cell, gone to by a key: it alone is selected, or, while a range is added, it and what was selected before. */
export function movedTo(now: Selection, place: CellPlace, merges: readonly Area[]): Selection {
  if (!now.kept) return selected(place)
  const isRange = now.anchor.row !== now.head.row || now.anchor.column !== now.head.column
  // A range that was drawn out beside what is kept stays too.
  const kept = isRange && now.others === now.kept ? areasOf(now, merges) : now.kept
  return { ...selected(place), others: kept, kept }
}

/** All rows, or columns, of which something is selected, as wide as the sheet. */
export function selectedWhole(
  now: Selection,
  what: 'rows' | 'columns',
  size: Size,
  merges: readonly Area[],
): Selection {
  const whole = ({ top, bottom, left, right }: Area): Selection =>
    what === 'rows' ? selectedRows(top, bottom, size) : selectedColumns(left, right, size)
  const last = whole(areaOf(now, merges))
  const own = areaOf(last, merges)
  const others = now.others
    .map((area) => areaOf(whole(area), merges))
    .filter((area, index, all) => !holdsArea(own, area) && !all.slice(0, index).some((one) => holdsArea(one, area)))
  return { ...last, active: now.active, others, kept: now.kept && others }
}

/** All cells of an area; its first one is active. */
export function selectedArea({ top, left, bottom, right }: Area): Selection {
  const first = { row: top, column: left }
  return { active: first, anchor: first, head: { row: bottom, column: right }, others: [], kept: null }
}

/** Whole rows, from the one that the hand began with to the one where it is. */
export function selectedRows(from: number, to: number, { columns }: Size, merges: readonly Area[] = []): Selection {
  const anchor = { row: from, column: 1 }
  return {
    active: freeFrom(anchor, 'right', merges),
    anchor,
    head: { row: to, column: columns },
    others: [],
    kept: null,
    byHeads: true,
  }
}

export function selectedColumns(from: number, to: number, { rows }: Size, merges: readonly Area[] = []): Selection {
  const anchor = { row: 1, column: from }
  return {
    active: freeFrom(anchor, 'down', merges),
    anchor,
    head: { row: rows, column: to },
    others: [],
    kept: null,
    byHeads: true,
  }
}

/** The first cell from there on that no merged area covers: what is typed into a covered one is never seen. */
function freeFrom(from: CellPlace, way: 'down' | 'right', merges: readonly Area[]): CellPlace {
  let { row, column } = from
  for (;;) {
    const merge = mergeAt(merges, row, column)
    if (!merge || (merge.top === row && merge.left === column)) return { row, column }
    if (way === 'down') row = merge.bottom + 1
    else column = merge.right + 1
  }
}

/** The rectangle that is selected, as large as merged areas that it cuts make it, unless it was selected by heads: a title over a whole
 * table would have every column selected with one. */
export function areaOf(
  { anchor, head, byHeads }: Pick<Selection, 'anchor' | 'head' | 'byHeads'>,
  merges: readonly Area[],
): Area {
  let area: Area = {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  }
  if (byHeads) return area
  for (let isWhole = false; !isWhole; ) {
    isWhole = true
    for (const merge of merges) {
      if (!overlaps(merge, area) || holdsArea(area, merge)) continue
      area = {
        top: Math.min(area.top, merge.top),
        left: Math.min(area.left, merge.left),
        bottom: Math.max(area.bottom, merge.bottom),
        right: Math.max(area.right, merge.right),
      }
      isWhole = false
    }
  }
  return area
}

/** Whether an area reaches over all columns of the sheet, as selected by the heads of rows does. */
export function isWholeRows({ left, right }: Area, { columns }: Size): boolean {
  return left === 1 && right >= columns
}

export function isWholeColumns({ top, bottom }: Area, { rows }: Size): boolean {
  return top === 1 && bottom >= rows
}

/** As much of an area as lies within what is used, so that nobody walks through a million empty rows; null for nothing. */
export function usedPart(area: Area, used: { readonly lastRow: number; readonly lastColumn: number }): Area | null {
  const part = { ...area, bottom: Math.min(area.bottom, used.lastRow), right: Math.min(area.right, used.lastColumn) }
  return part.bottom < part.top || part.right < part.left ? null : part
}

export function isOneCell(area: Area, merges: readonly Area[]): boolean {
  if (area.top === area.bottom && area.left === area.right) return true
  const merge = mergeAt(merges, area.top, area.left)
  return merge !== undefined && holdsArea(merge, area)
}

/**
 * The next cell within what is selected, as Enter (down) and Tab (right) go, back with Shift: from the end of a column or row to the
 * next, and from the last cell to the first. Cells that a merged area covers are passed over.
 */
export function nextWithin(
  area: Area,
  from: CellPlace,
  way: 'down' | 'right',
  back: boolean,
  merges: readonly Area[],
): CellPlace {
  const height = area.bottom - area.top + 1
  const width = area.right - area.left + 1
  const count = height * width
  const indexOf = ({ row, column }: CellPlace) =>
    way === 'down' ? (column - area.left) * height + (row - area.top) : (row - area.top) * width + (column - area.left)
  const placeAt = (index: number): CellPlace =>
    way === 'down'
      ? { row: area.top + (index % height), column: area.left + Math.floor(index / height) }
      : { row: area.top + Math.floor(index / width), column: area.left + (index % width) }
  let index = indexOf(from)
  for (let step = 0; step < count; step++) {
    index = (index + (back ? count - 1 : 1)) % count
    const place = placeAt(index)
    const merge = mergeAt(merges, place.row, place.column)
    if (!merge || (merge.top === place.row && merge.left === place.column)) return place
  }
  return from
}

/** The same through several rectangles, one after the other. */
export function nextWithinAll(
  areas: readonly Area[],
  from: CellPlace,
  way: 'down' | 'right',
  back: boolean,
  merges: readonly Area[],
): CellPlace {
  const at = areas.findLastIndex((area) => holds(area, from))
  const area = areas[at]
  if (!area) return from
  const next = nextWithin(area, from, way, back, merges)
  if (areas.length === 1) return next
  // Round in its own: from its end it goes on with the next one.
  const first = endOf(area, back, merges)
  if (next.row !== first.row || next.column !== first.column) return next
  return endOf(areas[(at + (back ? areas.length - 1 : 1)) % areas.length]!, back, merges)
}

/** Where going through a rectangle begins. */
function endOf({ top, left, bottom, right }: Area, back: boolean, merges: readonly Area[]): CellPlace {
  const place = back ? { row: bottom, column: right } : { row: top, column: left }
  const merge = mergeAt(merges, place.row, place.column)
  return merge ? { row: merge.top, column: merge.left } : place
}

export function holds({ top, left, bottom, right }: Area, { row, column }: CellPlace): boolean {
  return top <= row && row <= bottom && left <= column && column <= right
}

/** Whether the first area holds all of the second. */
export function holdsArea(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  )
}

export function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
}
