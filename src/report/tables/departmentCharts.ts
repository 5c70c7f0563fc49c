import type { DepartmentRow } from '../../engine/statistics'
import type { Heading, Words } from '../../text/catalogue'
import type { Area } from '../../workbook/address'
import { type Block, type BlockChart, gap, line } from '../block'
import { charted } from '../charts'
import type { Table } from '../column'
import { CHART_COLOURS, LOOKS } from '../look'

/** The most departments that a page compares in one chart, and the fewest rows that a chart is high. */
const MOST_COMPARED = 25
const LEAST_ROWS = 10
/** The longest name that leaves room for bars in half the width, in characters, and the most departments of a page where names are longer. */
const LONGEST_BESIDE = 14
const MOST_STACKED = 16
const CHART_ROW = 21
/** The last column of the chart on the left, in columns from 1. */
const LEFT_CHART_END = 3

/**
 * Charts of the rows of a table of departments, hours on the left and people on the right, each pair on one page: of many
 * departments several pairs, drawn to the same measure. One that stands alone takes the whole width.
 */
export function comparison(
  table: Table<DepartmentRow>,
  body: Block,
  [from, to]: readonly [from: number, to: number],
  widths: readonly number[],
  words: Words,
): readonly Block[] {
  const { charts, sections, part } = words.reports
  if (to - from < 2) return []
  // Long names leave no room for bars in half a page: then the charts stand one below the other, over its whole width.
  const isLong = table.rows.slice(from, to).some(({ department }) => department.length > LONGEST_BESIDE)
  const mostOfPage = isLong ? MOST_STACKED : MOST_COMPARED
  const parts = Math.ceil((to - from) / mostOfPage)
  const most = Math.ceil((to - from) / parts)
  const index = (heading: Heading) => table.columns.findIndex((column) => column.heading === heading)
  return Array.from({ length: parts }, (_, number): readonly Block[] => {
    const named = (title: string) => (parts === 1 ? title : title + part(number + 1, parts))
    const rows = [from + number * most, Math.min(to, from + (number + 1) * most)] as const
    // Room for the title and the legend beside a row for each department, else programs leave out names.
    const count = Math.max(LEAST_ROWS, most + 4)
    const shared = {
      table,
      body,
      kind: 'bar',
      rows,
      ...(parts > 1 ? { measuredBy: [from, to] as const } : {}),
    } as const
    const hours = (area: Area) =>
      charted(
        {
          ...shared,
          title: named(charts.departmentHours),
          columns: [{ index: index('totalHours'), colour: CHART_COLOURS.dark }],
          area,
        },
        words,
      )
    const people = (area: Area) =>
      charted(
        {
          ...shared,
          title: named(charts.departmentPeople),
          columns: [
            { index: index('requiredPeople'), colour: CHART_COLOURS.light },
            { index: index('reachedPeople'), colour: CHART_COLOURS.dark },
          ],
          area,
        },
        words,
      )
    const whole: Area = { top: 1, left: 1, bottom: count, right: widths.length }
    const drawn = [hours(whole), people(whole)].flat()
    if (drawn.length === 0) return []
    const isPair = drawn.length > 1
    const height = isPair && isLong ? 2 * count : count
    return [
      gap(18, 'section'),
      line(named(sections.comparedCharts), LOOKS.section, widths),
      {
        ...gap(CHART_ROW),
        rows: Array.from({ length: height }, () => ({ height: CHART_ROW, cells: [] })),
        count: height,
        charts: isPair ? pairOf(hours, people, whole, isLong) : drawn,
      },
    ]
  }).flat()
}

/** Two charts beside each other, or one below the other over the whole width. */
function pairOf(
  first: (area: Area) => readonly BlockChart[],
  second: (area: Area) => readonly BlockChart[],
  whole: Area,
  isStacked: boolean,
): readonly BlockChart[] {
  const { bottom } = whole
  return isStacked
    ? [...first(whole), ...second({ ...whole, top: bottom + 1, bottom: 2 * bottom })]
    : [...first({ ...whole, right: LEFT_CHART_END }), ...second({ ...whole, left: LEFT_CHART_END + 1 })]
}
