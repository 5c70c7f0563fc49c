import type { Area } from '../../../../workbook/address'
import type { Cell } from '../../../../workbook/grid'
import type { ViewedSheet } from '../../book/viewedSheet'
import { cellOf, cellText } from '../look/cellText'
import { mergeAt } from '../place/geometry'
import { type CellWrite, enteredCopy } from './entered'

/** Ctrl+D and Ctrl+R: the first row, or column, of a selection into all others; of one row or column the cell before it. */
export function filledFrom(viewed: ViewedSheet, area: Area, way: 'down' | 'right'): Filled | null {
  const isDown = way === 'down'
  const length = isDown ? area.bottom - area.top : area.right - area.left
  const source = isDown
    ? { ...area, top: length === 0 ? area.top - 1 : area.top, bottom: length === 0 ? area.top - 1 : area.top }
    : { ...area, left: length === 0 ? area.left - 1 : area.left, right: length === 0 ? area.left - 1 : area.left }
  if (source.top < 1 || source.left < 1) return null
  return filled(viewed, source, area, 'copy')
}

export interface Filled {
  readonly writes: readonly CellWrite[]
  readonly area: Area
}

/**
 * What the fill handle changes when it is drawn from `source` over `target`, which holds it: each column (or row, where it is drawn
 * sideways) goes on as it stands. Two or more numbers or dates at one distance go on by it, a date alone by days, a text that ends in
 * digits counts on; all else is repeated. `copy` repeats everything.
 */
export function filled(viewed: ViewedSheet, source: Area, target: Area, how: 'series' | 'copy'): Filled {
  const isDown = target.top < source.top || target.bottom > source.bottom
  const writes: CellWrite[] = []
  const { merges } = viewed.grid
  const [firstLine, lastLine] = isDown ? [source.left, source.right] : [source.top, source.bottom]
  const [from, to] = isDown ? [source.top, source.bottom] : [source.left, source.right]
  const [first, last] = isDown ? [target.top, target.bottom] : [target.left, target.right]
  const placeOf = (line: number, at: number) => (isDown ? { row: at, column: line } : { row: line, column: at })
  for (let line = firstLine; line <= lastLine; line++) {
    const cells = Array.from({ length: to - from + 1 }, (_, index) => {
      const { row, column } = placeOf(line, from + index)
      return cellOf(viewed, row, column)
    })
    const goesOn = how === 'series' ? seriesOf(cells) : null
    for (let at = first; at <= last; at++) {
      if (at >= from && at <= to) continue
      const place = placeOf(line, at)
      const merge = mergeAt(merges, place.row, place.column)
      if (merge && (merge.top !== place.row || merge.left !== place.column)) continue
      const index = modulo(at - from, cells.length)
      const cell = goesOn ? goesOn(at - from) : cells[index]!
      const like = placeOf(line, from + index)
      writes.push(enteredCopy(viewed, place, { text: cellText(cell, null), cell }, like))
    }
  }
  return { writes, area: target }
}

/** The cell at a distance from the first one, before and behind those given; null where they make no series. */
function seriesOf(cells: readonly Cell[]): ((distance: number) => Cell) | null {
  const first = cells[0]!
  if (cells.every((cell) => cell.kind === 'date' || cell.kind === 'number') && isOfOneKind(cells)) {
    const values = cells.map((cell) => (cell as Valued).value)
    if (cells.length === 1) {
      if (first.kind !== 'date') return null
      return (distance) => ({ ...first, value: first.value + distance })
    }
    const step = exact(values[1]! - values[0]!)
    if (values.some((value, index) => index > 0 && exact(value - values[index - 1]!) !== step)) return null
    return (distance) => ({ ...(first as Valued), value: exact(values[0]! + step * distance) })
  }
  const ends = cells.map((cell) => (cell.kind === 'text' ? ENDING.exec(cell.text) : null))
  const [, stem, digits] = ends[0] ?? []
  if (stem === undefined || digits === undefined || ends.some((end) => end?.[1] !== stem)) return null
  const numbers = ends.map((end) => Number(end![2]))
  const step = numbers.length === 1 ? 1 : numbers[1]! - numbers[0]!
  if (numbers.some((number, index) => index > 0 && number - numbers[index - 1]! !== step)) return null
  return (distance) => {
    const number = Math.abs(numbers[0]! + step * distance)
    return { kind: 'text', text: stem + String(number).padStart(digits.length, '0') }
  }
}

type Valued = Extract<Cell, { readonly kind: 'number' | 'date' }>

const isOfOneKind = (cells: readonly Cell[]) =>
  new Set(cells.map((cell) => (cell.kind === 'number' ? `${cell.unit} ${cell.currency}` : cell.kind))).size === 1

/** A text and the number at its end; more digits are a number of a person, which nobody counts on by accident. */
const ENDING = /^(.*\D|)(\d{1,9})$/s

/** Without the last bits that adding of fractions leaves. */
const exact = (value: number) => Number(value.toPrecision(15))

const modulo = (value: number, by: number) => ((value % by) + by) % by
