import type { Heading } from '../../text/catalogue'
import { type Block, gap, line } from '../block'
import { charted } from '../charts'
import type { Table } from '../column'
import { CHART_COLOURS, LOOKS } from '../look'
import { type Named, tableBlocks } from '../table'

/** A small table of names and one number each, and its title. */
interface Section<Row, Name extends string> {
  readonly table: Table<Row, Name>
  readonly title: string
  /** Of the sheet's columns, in points. */
  readonly widths: readonly number[]
  readonly words: Named<Name>
}

/** A section below a sheet's table: a small table of names and one number each, its chart in the columns beside it. */
export function besideChart<Row, Name extends string = Heading>(
  { table, title, widths, words }: Section<Row, Name>,
  chart: { readonly kind: 'bar' | 'column'; readonly title: string; readonly lastColumn: number },
): readonly [first: Block, ...Block[]] {
  const [head, body] = tableBlocks(table, words, widths).map((block): Block => ({ ...block, role: 'plain' }))
  const area = { top: 1, left: table.columns.length + 1, bottom: 1 + body!.count, right: chart.lastColumn }
  const columns = [{ index: 1, colour: CHART_COLOURS.dark }]
  const charts = charted({ table, body: body!, kind: chart.kind, title: chart.title, columns, area }, words)
  return [gap(18, 'section'), line(title, LOOKS.section, widths), { ...head!, charts }, body!]
}
