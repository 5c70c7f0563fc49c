import type { Figure } from '../engine/figure'
import { hundredthsOfHour, type Seconds } from '../records/duration'
import { shownNumber } from '../records/rounding'
import { NO_VALUE } from '../text/amounts'
import type { Heading } from '../text/catalogue'
import type { LayoutCell } from '../workbook/layout'
import type { Look } from '../workbook/style'
import type { TableStyle } from './look'

/**
 * One column of a table as data. A number comes from a figure or is a person's hours, so that each can be explained. `Name`: what its
 * heading is named by.
 */
export type Column<Row, Name extends string = Heading> = {
  readonly heading: Name
  /** Points on paper. */
  readonly width: number
  /** Columns with this share their widths, each at least so wide, by their texts. */
  readonly least?: number
  readonly align: Look['horizontal']
  /** A ground for some of its cells, `RRGGBB`. */
  readonly ground?: (row: Row) => string | null
} & (
  | {
      readonly kind: 'text'
      readonly value: (row: Row) => string
      /** The parts of a text that are never broken where widths are fitted to a page: a date, a number. */
      readonly whole?: (text: string) => readonly string[]
      /** Where a click on the cell leads; null for nowhere. */
      readonly link?: (row: Row) => string | null
    }
  | {
      readonly kind: 'hours'
      readonly format: string
      readonly value: (row: Row) => Seconds
      /** The same as a figure, made when somebody asks: a table of everybody's hours makes none. */
      readonly figure: (row: Row) => Figure
    }
  | { readonly kind: 'figure'; readonly format: string; readonly value: (row: Row) => Figure }
  /** What two figures differ by, as they are shown (domain.md §5); nothing where one has no value. */
  | {
      readonly kind: 'difference'
      readonly format: string
      readonly value: (row: Row) => readonly [from: Figure, to: Figure]
    }
)

export interface Table<Row, Name extends string = Heading> {
  readonly columns: readonly Column<Row, Name>[]
  readonly rows: readonly Row[]
  readonly style: TableStyle
  /** What the one row of an empty table says. */
  readonly empty: string
  /** A ground for whole rows. */
  readonly ground?: (row: Row) => string | null
}

/** What a column puts into a cell. */
export function cellValue<Row>(column: Column<Row, string>, row: Row): LayoutCell['value'] {
  switch (column.kind) {
    case 'text':
      return column.value(row)
    case 'hours':
      return hundredthsOfHour(column.value(row)) / 100
    case 'figure':
      return figureValue(column.value(row))
    case 'difference':
      return differenceValue(column.value(row))
  }
}

function differenceValue([from, to]: readonly [from: Figure, to: Figure]): number | null {
  const [was, is] = [figureValue(from), figureValue(to)]
  if (typeof was !== 'number' || typeof is !== 'number') return null
  // As shown both have at most six decimals (万元); a sum of binary fractions has a rest.
  return Math.round((is - was) * 1e6) / 1e6
}

/** The figure behind a cell of a column; null for a text. */
export function figureOf<Row>(column: Column<Row, string>, row: Row): Figure | null {
  switch (column.kind) {
    case 'text':
    case 'difference':
      return null
    case 'hours':
      return column.figure(row)
    case 'figure':
      return column.value(row)
  }
}

/** A figure as a cell: a number, a dash for a rate without a denominator, nothing where nothing was given. */
export function figureValue({ amount }: Figure): number | string | null {
  return amount === null ? null : (shownNumber(amount) ?? NO_VALUE)
}
