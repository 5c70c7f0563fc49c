import { type Figure, figureOf } from '../../engine/figure'
import { shownNumber } from '../../records/rounding'
import type { SummaryFigure } from '../../records/summaryFigures'
import { ACADEMY_SHEETS } from '../../records/writtenSheets'
import type { Block } from '../../report/block'
import type { Column, Table } from '../../report/column'
import type { Sheet } from '../../report/layOut'
import { COLUMN_FORMATS, WORKING_TABLE } from '../../report/look'
import { WORKING_UPRIGHT } from '../../report/paper'
import { besideChart } from '../../report/tables/besideChart'
import { workingSheet } from '../../report/working'
import type { AcademyHeading } from '../../text/academyWords'
import type { AcademyInput } from '../academyInput'
import { calledRow } from '../calledRow'
import { instituteFigure } from '../figures'
import { countedResult } from '../instituteRow'
import { naturalOrder } from '../naturalOrder'

interface Ranked {
  readonly institute: string
  readonly rank: number
  readonly figure: Figure
  readonly shown: number
}

/** What institutes are ranked by. */
const RANKED = ['completionRate', 'backboneRate', 'executionRate', 'averageHours'] as const satisfies SummaryFigure[]

/** Institutes of one chart; of more than two charts' worth the first and the last are drawn. */
const MOST = 25

/** Points of the columns: the table on the left, the chart beside it. */
const WIDTHS = [150, 72, 40, 63, 63, 63, 63]

/** 排名: the institutes that are counted by their rates and average hours, each with its chart; equal ones share a rank. */
export function rankingSheet(input: AcademyInput): Sheet {
  const { say, year } = input
  const blocks = RANKED.flatMap((name) => rankingOf(name, input))
  const most = RANKED.reduce((count, name) => Math.max(count, ranked(name, input).length), 0)
  return workingSheet(
    {
      name: ACADEMY_SHEETS.ranking,
      title: say.titles.ranking(year),
      note: say.rankNote(Math.min(most, 2 * MOST), most),
      widths: WIDTHS,
      blocks,
      paper: WORKING_UPRIGHT,
    },
    input,
  )
}

function rankingOf(name: SummaryFigure, input: AcademyInput): readonly Block[] {
  const { say } = input
  const all = ranked(name, input)
  const parts = all.length <= 2 * MOST ? inParts(all) : [all.slice(0, MOST), all.slice(all.length - MOST)]
  const headings = { ...say.figures, ...say.headings }
  return parts.flatMap((rows) => {
    // By their places in the list: of many that share a rank two charts would be called the same.
    const first = all.indexOf(rows[0]!) + 1
    const title = say.charts(say.figures[name], first, first + rows.length - 1, all.length)
    const table: Table<Ranked, AcademyHeading> = {
      columns: columnsOf(name),
      rows,
      style: WORKING_TABLE,
      empty: say.none,
    }
    return besideChart(
      { table, title, widths: WIDTHS, words: { headings } },
      { kind: 'bar', title, lastColumn: WIDTHS.length },
    )
  })
}

function inParts(all: readonly Ranked[]): readonly (readonly Ranked[])[] {
  const parts = Math.ceil(all.length / MOST)
  const each = Math.ceil(all.length / Math.max(1, parts))
  return Array.from({ length: parts }, (_, at) => all.slice(at * each, (at + 1) * each))
}

/** Highest first, as shown; those without a value are in no ranking. */
function ranked(name: SummaryFigure, { rows, say }: Pick<AcademyInput, 'rows' | 'say'>): readonly Ranked[] {
  const known = rows.flatMap((row) => {
    const result = countedResult(row)
    const amount = result?.figures[name] ?? null
    const shown = amount === null ? null : shownNumber(amount)
    if (!result || shown === null) return []
    return [{ institute: calledRow(row, say), figure: instituteFigure(result, amount), shown }]
  })
  const ordered = known.toSorted((a, b) => b.shown - a.shown || naturalOrder(a.institute, b.institute))
  return ordered.map((one) => ({ ...one, rank: 1 + ordered.findIndex(({ shown }) => shown === one.shown) }))
}

function columnsOf(name: SummaryFigure): readonly Column<Ranked, AcademyHeading>[] {
  const place = (rank: number) => figureOf({ unit: 'people', count: rank }, { how: 'absent' })
  return [
    { heading: 'institute', width: WIDTHS[0]!, align: 'left', kind: 'text', value: ({ institute }) => institute },
    {
      heading: name,
      width: WIDTHS[1]!,
      align: 'right',
      kind: 'figure',
      format: name === 'averageHours' ? COLUMN_FORMATS.hours : COLUMN_FORMATS.rate,
      value: ({ figure }) => figure,
    },
    {
      heading: 'rank',
      width: WIDTHS[2]!,
      align: 'right',
      kind: 'figure',
      format: COLUMN_FORMATS.count,
      value: ({ rank }) => place(rank),
    },
  ]
}
