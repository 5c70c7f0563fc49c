import { type Figure, figureOf } from '../engine/figure'
import type { Amount } from '../records/amount'
import type { Moment } from '../records/moment'
import { SUMMARY_FIGURE, SUMMARY_FIGURES, type SummaryFigure } from '../records/summaryFigures'
import type { Column, Table } from '../report/column'
import { columnWidths } from '../report/columnWidths'
import { layOut } from '../report/layOut'
import { COLUMN_FORMATS, WORKING_TABLE } from '../report/look'
import { tableBlocks } from '../report/table'
import { figureColumn } from '../report/tables/figureColumn'
import { workingSheet } from '../report/working'
import type { Heading, Words } from '../text/catalogue'
import type { RollupWords } from '../text/rollupWords'
import type { Layout } from '../workbook/layout'
import { type InstituteResult, isComputed } from './instituteResult'
import { rollUp, type StateSums, totalOf } from './rollup'

/** What 院汇总 is made of. */
export interface RollupInput {
  readonly year: number
  /** In the order of their files. */
  readonly results: readonly InstituteResult[]
  readonly words: Words
  readonly say: RollupWords
  readonly computedAt: Moment
}

interface Row {
  readonly name: string
  readonly state: string
  readonly file: string
  readonly amounts: Readonly<Partial<Record<SummaryFigure, Amount | null>>>
  readonly target: number | null
  readonly reported: number | null
}

/** 院汇总: a row an institute, and the totals. */
export function rollupLayouts(input: RollupInput): readonly Layout[] {
  const { year, results, words, say } = input
  const all = rollUp(results)
  const rows = [
    ...results.map((result) => rowOf(result, say)),
    totalRow(totalOf(all), say.allTotal),
    totalRow(totalOf(all, ['final']), say.finalTotal),
  ]
  const columns: Column<Row>[] = [
    { heading: headed('institute'), width: 150, least: 80, align: 'left', kind: 'text', value: ({ name }) => name },
    { heading: headed('state'), width: 52, align: 'center', kind: 'text', value: ({ state }) => state },
    ...SUMMARY_FIGURES.map((name) =>
      figureColumn<Row>(headed(name), formatOf(name), ({ amounts }) => plain(amounts[name] ?? null), 62),
    ),
    figureColumn<Row>(headed('target'), COLUMN_FORMATS.count, ({ target }) => plain(people(target)), 52),
    figureColumn<Row>(headed('reported'), COLUMN_FORMATS.count, ({ reported }) => plain(people(reported)), 52),
    { heading: headed('file'), width: 150, least: 80, align: 'left', kind: 'text', value: ({ file }) => file },
  ]
  const table: Table<Row> = { columns, rows, style: WORKING_TABLE, empty: '' }
  const widths = columnWidths(table)
  const title = say.title(year, results.length)
  const headings = { ...words.headings, ...words.figures, ...say.headings }
  const blocks = tableBlocks(table, { headings }, widths)
  return [layOut(workingSheet({ name: say.sheet, title, note: '', widths, blocks }, input))]
}

/** Columns of this table alone, whose words are laid over those of the others. */
function headed(column: SummaryFigure | keyof RollupWords['headings']): Heading {
  return column as Heading
}

function rowOf(result: InstituteResult, say: RollupWords): Row {
  const name = 'institute' in result ? result.institute : ''
  const known = { name: name || result.file, state: say.states[result.state], file: result.file }
  if (!isComputed(result)) return { ...known, amounts: {}, target: null, reported: null }
  const { figures, backbone } = result
  return { ...known, amounts: figures, target: backbone.target, reported: backbone.people.length }
}

function totalRow(sums: StateSums, name: RollupWords['allTotal']): Row {
  const amounts = Object.fromEntries(SUMMARY_FIGURES.map((figure) => [figure, sums.figures[figure].amount]))
  const { target, reported } = sums.backbone
  return { name: name(sums.institutes), state: '', file: '', amounts, target, reported }
}

function plain(amount: Amount | null): Figure {
  return figureOf(amount, { how: 'absent' })
}

function people(count: number | null): Amount | null {
  return count === null ? null : { unit: 'people', count }
}

function formatOf(name: SummaryFigure): string {
  const { unit } = SUMMARY_FIGURE[name]
  if (unit === 'percent') return COLUMN_FORMATS.rate
  if (unit === 'money') return COLUMN_FORMATS.money
  return unit === 'hours' || unit === 'averageHours' ? COLUMN_FORMATS.hours : COLUMN_FORMATS.count
}
