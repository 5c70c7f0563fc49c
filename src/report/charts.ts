import type { Heading } from '../text/catalogue'
import type { Area } from '../workbook/address'
import type { Block, BlockChart } from './block'
import { cellValue, type Table } from './column'
import type { Named } from './table'

/** What is drawn of a table. */
export interface Drawing<Row, Name extends string = Heading> {
  readonly table: Table<Row, Name>
  /** Its rows on the sheet. */
  readonly body: Block
  readonly kind: BlockChart['chart']['kind']
  readonly title: string
  /** Columns of numbers, by their indexes, each with the colour of its bars. */
  readonly columns: readonly { readonly index: number; readonly colour: string }[]
  /** Rows of the table, from 0, the last not within; all where nothing is said. */
  readonly rows?: readonly [from: number, to: number]
  /** Within the block that has the chart. */
  readonly area: Area
  /** The rows to whose measure it is drawn, where it is a part of several. */
  readonly measuredBy?: readonly [from: number, to: number]
}

/** The chart of some columns of a table, named by its first column; none where all its numbers are 0. */
export function charted<Row, Name extends string = Heading>(
  drawing: Drawing<Row, Name>,
  { headings }: Named<Name>,
): readonly BlockChart[] {
  const { table, body, kind, title, columns, area, measuredBy } = drawing
  const [from, to] = drawing.rows ?? [0, table.rows.length]
  const numbers = (rows: readonly Row[]) =>
    columns.flatMap(({ index }) => rows.map((row) => Number(cellValue(table.columns[index]!, row) ?? 0)))
  // A text that takes several rows of the sheet would put the others out of place.
  if (body.count !== table.rows.length || !numbers(table.rows.slice(from, to)).some((number) => number > 0)) return []
  const column = (index: number): Area => ({ top: from + 1, left: index + 1, bottom: to, right: index + 1 })
  const series = columns.map(({ index, colour }) => {
    return { name: headings[table.columns[index]!.heading], values: column(index), colour }
  })
  const maximum = measuredBy ? roundAbove(numbers(table.rows.slice(measuredBy[0], measuredBy[1]))) : null
  return [
    {
      chart: { kind, title, area, categories: column(0), series, font: table.style.body.font.name, maximum },
      of: body,
    },
  ]
}

/** The next round number above all of them: with room for the number that stands at the end of the longest bar. */
export function roundAbove(numbers: readonly number[]): number {
  const most = 1.1 * numbers.reduce((max, number) => Math.max(max, number), 0)
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((round) => round >= most) ?? 10 * power
}
