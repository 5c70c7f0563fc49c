import { type Figure, figureOf } from '../../engine/figure'
import { titleKey } from '../../input/plainText'
import { LISTED_FIGURES, SUMMARY_FIGURE, type SummaryFigure } from '../../records/summaryFigures'
import { ACADEMY_SHEETS } from '../../records/writtenSheets'
import type { Column } from '../../report/column'
import { columnWidths } from '../../report/columnWidths'
import type { Sheet } from '../../report/layOut'
import { COLUMN_FORMATS, WORKING_TABLE } from '../../report/look'
import { WORKING_LYING } from '../../report/paper'
import { tableBlocks } from '../../report/table'
import { workingSheet } from '../../report/working'
import type { AcademyWords } from '../../text/academyWords'
import type { AcademyInput } from '../academyInput'
import { addAmounts } from '../addAmounts'
import { calledRow } from '../calledRow'
import { instituteFigure, totalFigure } from '../figures'
import { countedOf, countedResult } from '../instituteRow'
import type { LastInstitute, LastYear } from '../lastYear'
import { rollUp, totalOf } from '../rollup'

/** A line of two years: an institute's, or the total. */
interface YearLine {
  readonly institute: string
  readonly was: (name: SummaryFigure) => Figure
  readonly now: (name: SummaryFigure) => Figure
}

type Heading = 'institute' | `${'was' | 'now' | 'change'} ${SummaryFigure}`

const NOTHING = figureOf(null, { how: 'absent' })

/**
 * 两年对照: of every institute that is counted in one of the years what the list of years shows of a summary, both years and what they differ
 * by (domain.md §5); institutes are the same by their names.
 */
export function yearsSheet(input: AcademyInput, last: LastYear): Sheet {
  const { say, year } = input
  const columns = columnsOf()
  const rows = linesOf(input, last)
  const table = { columns, rows, style: WORKING_TABLE, empty: say.noYears }
  const widths = columnWidths(table)
  return workingSheet(
    {
      name: ACADEMY_SHEETS.years,
      title: say.titles.years(last.year, year),
      note: '',
      widths,
      blocks: tableBlocks(table, { headings: headingsOf(say, last.year, year) }, widths),
      frozenColumns: 1,
      filtered: rows.length > 0,
      paper: { ...WORKING_LYING, size: 'A3' },
    },
    input,
  )
}

function linesOf({ rows, say, year }: AcademyInput, last: LastYear): readonly YearLine[] {
  const before = new Map(last.institutes.map((one) => [titleKey(one.institute), one]))
  const lines = rows.flatMap((row): readonly YearLine[] => {
    const key = titleKey(row.institute)
    const was = key === '' || row.state === 'duplicate' ? null : (before.get(key) ?? null)
    if (was) before.delete(key)
    const now = countedResult(row)
    if (!was && !now) return []
    return [
      {
        institute: calledRow(row, say),
        was: (name) => (was ? kept(was, name) : NOTHING),
        now: (name) => (now ? instituteFigure(now, now.figures[name]) : NOTHING),
      },
    ]
  })
  const gone = [...before.values()].map((was): YearLine => {
    return { institute: was.institute, was: (name) => kept(was, name), now: () => NOTHING }
  })
  const counted = countedOf(rows)
  const sums = totalOf(rollUp(counted))
  const total: YearLine = {
    institute: say.yearsTotal([last.year, last.institutes.length], [year, counted.length]),
    was: (name) => keptTotal(last, name),
    now: (name) => (sums.institutes === 0 ? NOTHING : totalFigure(sums, name, counted)),
  }
  const all = [...lines, ...gone]
  return all.length === 0 ? [] : [...all, total]
}

function kept({ institute, figures }: LastInstitute, name: SummaryFigure): Figure {
  const amount = figures[name]
  const place = { file: institute, sheet: ACADEMY_SHEETS.basis, row: 1, column: null }
  return figureOf(amount, amount === null ? { how: 'absent' } : { how: 'cell', place })
}

function keptTotal({ institutes }: LastYear, name: SummaryFigure): Figure {
  const amounts = institutes.map(({ figures }) => figures[name]).filter((amount) => amount !== null)
  const amount = amounts.length === 0 ? null : amounts.reduce(addAmounts)
  const place = (file: string) => ({ file, sheet: ACADEMY_SHEETS.basis, row: 1, column: null })
  return figureOf(amount, {
    how: 'sum',
    parts: () =>
      institutes.flatMap(({ institute, figures }) => {
        const own = figures[name]
        const part = { place: place(institute), text: institute, counts: true, why: 'counts' as const }
        return own === null ? [] : [{ ...part, amount: own }]
      }),
  })
}

function columnsOf(): readonly Column<YearLine, Heading>[] {
  return [
    { heading: 'institute', width: 150, align: 'left', kind: 'text', value: ({ institute }) => institute },
    ...LISTED_FIGURES.flatMap((name): readonly Column<YearLine, Heading>[] => {
      const shared = { width: 56, align: 'right', format: formatOf(name) } as const
      return [
        { ...shared, heading: `was ${name}`, kind: 'figure', value: ({ was }) => was(name) },
        { ...shared, heading: `now ${name}`, kind: 'figure', value: ({ now }) => now(name) },
        { ...shared, heading: `change ${name}`, kind: 'difference', value: ({ was, now }) => [was(name), now(name)] },
      ]
    }),
  ]
}

function formatOf(name: SummaryFigure): string {
  switch (SUMMARY_FIGURE[name].unit) {
    case 'percent':
      return COLUMN_FORMATS.rate
    case 'money':
      return '0.0#####_ ;-0.0#####_ ;0.0_ '
    default:
      return COLUMN_FORMATS.count
  }
}

function headingsOf({ headings, figures }: AcademyWords, was: number, now: number): Record<Heading, string> {
  const entries = LISTED_FIGURES.flatMap((name) => [
    [`was ${name}`, `${figures[name]}\n${was}`],
    [`now ${name}`, `${figures[name]}\n${now}`],
    [`change ${name}`, `${figures[name]}\n${headings.change}`],
  ])
  return { institute: headings.institute, ...Object.fromEntries(entries) } as Record<Heading, string>
}
