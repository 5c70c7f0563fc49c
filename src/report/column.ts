import type { Figure } from '../engine/figure'
import { hundredthsOfHour, type Seconds } from '../records/duration'
import { shownNumber } from '../records/rounding'
import { NO_VALUE } from '../text/amounts'
import type { Heading } from '../text/catalogue'
import type { LayoutCell } from '../workbook/layout'
import type { Look } from '../workbook/style'
import type { TableStyle } from './look'

/** One column of a table as data. A number comes from a figure or is a person's hours, so that each can be explained. */
export type Column<Row> = {
  readonly heading: Heading
  /** Points on paper. */
  readonly width: number
  /** Columns with this share their widths, each at least so wide, by the length of their texts. */
  readonly least?: number
  readonly align: Look['horizontal']
  /** A ground for some of its cells, `RRGGBB`. */
  readonly ground?: (row: Row) => string | null
} & (
  | {
      readonly kind: 'text'
      readonly value: (row: Row) => string
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
)

export interface Table<Row> {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly style: TableStyle
  /** What the one row of an empty table says. */
  readonly empty: string
  /** A ground for whole rows. */
  readonly ground?: (row: Row) => string | null
}

/** What a column puts into a cell. */
export function cellValue<Row>(column: Column<Row>, row: Row): LayoutCell['value'] {
  switch (column.kind) {
    case 'text':
      return column.value(row)
    case 'hours':
      return hundredthsOfHour(column.value(row)) / 100
    case 'figure':
      return figureValue(column.value(row))
  }
}

/** The figure behind a cell of a column; null for a text. */
export function figureOf<Row>(column: Column<Row>, row: Row): Figure | null {
  switch (column.kind) {
    case 'text':
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
