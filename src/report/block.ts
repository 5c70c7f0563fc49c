import type { Figure } from '../engine/figure'
import type { Area } from '../workbook/address'
import type { LayoutCell, LayoutChart, LayoutRow } from '../workbook/layout'
import type { Look } from '../workbook/style'
import { HIGHEST_ROW, lineCount, linesHeight, wholePixels } from './measure'

/** A figure and what it is called where it is shown: `赵一 总时长`. */
export interface ShownFigure {
  readonly name: string
  readonly figure: Figure
}

/** Rows that stand together on a sheet; blocks below each other make the sheet (layOut.ts). */
export interface Block {
  /** May be walked more than once. */
  readonly rows: Iterable<LayoutRow>
  /** Of the rows in points, where they are known before the rows are made. */
  readonly heights?: readonly number[]
  readonly count: number
  /** Rows are counted from 1 within the block. */
  readonly merges: readonly Area[]
  /**
   * `head`: printed again on every page, and stays in sight when the sheet is scrolled. `body`: what stands under it.
   * `tail`: never alone on a page. `section`: the first rows of a part of a working sheet with heads of its own, which stays
   * on one page.
   */
  readonly role: 'plain' | 'head' | 'body' | 'tail' | 'section'
  /** The figure that a cell shows, by row and column of the block, both from 1; absent where it shows none. */
  readonly figureAt?: (row: number, column: number) => ShownFigure | null
  readonly charts?: readonly BlockChart[]
  /** A click on the block's first cell goes to the first row of this one. */
  readonly leadsTo?: Block
  /** Whether the first row, a label, stays on the page of the second. */
  readonly keepsFirst?: boolean
  /** Rows, from 1 within the block, that begin a page: what of a text goes on there. */
  readonly pageStarts?: ReadonlySet<number>
}

/** A chart of a block, over rows of its own or of another. */
export interface BlockChart {
  /** Its `area` counts rows from 1 within the block that has it, and may reach below; its cells count within `of`. */
  readonly chart: LayoutChart
  readonly of: Block
}

/** Points that a line leaves above and below its text together. */
const PADDING = 6

/**
 * One line across all columns, as high as its text needs but not lower than `least` points. `widths` are the columns' in
 * points.
 */
export function line(
  text: string,
  look: Look,
  widths: readonly number[],
  { least = 0, role = 'plain' }: { readonly least?: number; readonly role?: Block['role'] } = {},
): Block {
  const lines = lineCount(text, sum(widths), look.font.size)
  const height = Math.min(HIGHEST_ROW, Math.max(wholePixels(least), linesHeight(lines, look.font.size, PADDING)))
  return { rows: [{ height, cells: across(text, look, widths.length) }], count: 1, merges: [acrossRow(widths)], role }
}

/** An empty row. */
export function gap(height: number, role: Block['role'] = 'plain'): Block {
  return { rows: [{ height, cells: [] }], count: 1, merges: [], role }
}

/** Cells of a row whose columns are merged into one: the first holds the value, all have the look. */
export function across(value: LayoutCell['value'], look: Look, columns: number): LayoutCell[] {
  return Array.from({ length: columns }, (_, index) => ({ value: index === 0 ? value : null, look }))
}

function acrossRow(widths: readonly number[]): Area {
  return { top: 1, left: 1, bottom: 1, right: widths.length }
}

/** The height of blocks below each other, in points. */
export function heightOf(blocks: readonly Block[]): number {
  return sum(blocks.flatMap(heightsOf))
}

/** The block with its rows made, where they are walked more than once: to be measured, for the check code, to be written. */
export function laid(block: Block): Block & { readonly rows: readonly LayoutRow[] } {
  return { ...block, rows: [...block.rows] }
}

/** The heights of a block's rows, in points. */
export function heightsOf({ rows, heights }: Block): readonly number[] {
  return heights ?? Array.from(rows, ({ height }) => height)
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
