import { type Figure, figureOf } from '../../engine/figure'
import { ACADEMY_TITLES } from '../../input/reportTitles'
import { SUMMARY_FIGURE, SUMMARY_FIGURES } from '../../records/summaryFigures'
import { ACADEMY_SHEETS } from '../../records/writtenSheets'
import { type Block, line } from '../../report/block'
import { checkCodeOfRows } from '../../report/checkCode'
import type { Column, Table } from '../../report/column'
import { columnWidths } from '../../report/columnWidths'
import { columnFormat, MONEY_DECIMALS } from '../../report/decimals'
import { headRoom } from '../../report/headRoom'
import type { Sheet } from '../../report/layOut'
import { FORMATS, LOOKS, stampedTable } from '../../report/look'
import { WIDE } from '../../report/paper'
import { codedSheet, SEAL_ROW, titleLine } from '../../report/stamped'
import { tableBlocks } from '../../report/table'
import type { AcademyHeading } from '../../text/academyWords'
import { zhCN } from '../../text/zhCN'
import { academyZhCN } from '../../text/zhCN/academy'
import { fileLink } from '../../workbook/address'
import type { StampedName } from '../../year/stampedSheets'
import type { AcademyInput } from '../academyInput'
import { calledRow } from '../calledRow'
import { instituteFigure, totalFigure, totalOver } from '../figures'
import type { ComputedInstitute } from '../instituteResult'
import { countedOf, countedResult, countStates, type InstituteRow } from '../instituteRow'
import { rollUp, type StateSums, totalOf } from '../rollup'

const say = academyZhCN
const HEADINGS = { ...say.figures, ...say.headings }

/** A line of the table: an institute's, or a total. */
interface Line {
  readonly number: string
  readonly institute: string
  readonly state: string
  readonly figures: (name: (typeof SUMMARY_FIGURES)[number]) => Figure
  readonly target: Figure
  readonly reported: Figure
  readonly code: (name: StampedName) => string
  readonly file: string
  readonly link: string | null
}

const NOTHING = figureOf(null, { how: 'absent' })

/** Points: a body of this size, and what a number of so many digits takes where its head needs no more. */
const SIZE = 9
const [SHORT, USUAL, LONG] = [36, 42, 56]

/**
 * 院汇总: a row an institute with its ten figures, codes and file, below them the totals: of all whose figures are known, and of those alone
 * that are final. Stamped, on A3 that lies.
 *
 * @param basisCode the code of 汇总底稿, so that the printed sheet says which it was made from
 */
export function institutesSheet(input: AcademyInput, basisCode: string): Sheet {
  const { year, rows, computedAt } = input
  const lines = rows.map((row, index) => lineOf(row, index + 1, input))
  const totals = totalLines(rows)
  const style = stampedTable(SIZE)
  const columns = columnsOf([...lines, ...totals])
  const table: Table<Line, AcademyHeading> = { columns, rows: lines, style, empty: say.none }
  const widths = columnWidths({ ...table, rows: [...lines, ...totals] })
  const [head, body] = tableBlocks(table, { headings: HEADINGS }, widths)
  const [, totalBody] = tableBlocks({ ...table, rows: totals }, { headings: HEADINGS }, widths)
  const form = { name: ACADEMY_SHEETS.institutes, draft: false, paper: WIDE, widths }
  const blocks: readonly Block[] = [
    titleLine({ ...form, title: ACADEMY_TITLES.institutes(year) }),
    line(zhCN.reports.unitLine(''), LOOKS.unitLine, widths, { least: SEAL_ROW }),
    head,
    body,
    ...(totals.length > 0 ? [{ ...totalBody, role: 'tail' as const }] : []),
    ...notes(input, basisCode).map((text) => line(text, LOOKS.signOff, widths, { role: 'tail' })),
    line(signOff(), LOOKS.signOff, widths, { least: 30, role: 'tail' }),
  ]
  const sheet = codedSheet({ ...form, blocks }, checkCodeOfRows, computedAt)
  return { ...sheet, frozenColumns: 2, filtered: lines.length > 0 }
}

/** The columns; numbers of a column have as many decimals, whichever row they stand in (print.md). */
const columnsOf = (rows: readonly Line[]): readonly Column<Line, AcademyHeading>[] => [
  text('number', 24, 'center', (row) => row.number),
  text('institute', 100, 'left', (row) => row.institute),
  text('state', 46, 'center', (row) => row.state),
  ...SUMMARY_FIGURES.map((name) => {
    const { unit } = SUMMARY_FIGURE[name]
    const value = (row: Line) => row.figures(name)
    const format = unit === 'percent' ? FORMATS.rate : columnFormat(rows, value, unit === 'money' ? MONEY_DECIMALS : 0)
    return figure(name, unit === 'hours' || unit === 'money' ? LONG : USUAL, format, value)
  }),
  figure('target', SHORT, FORMATS.count, (row) => row.target),
  figure('reported', SHORT, FORMATS.count, (row) => row.reported),
  text('executionCode', 90, 'center', (row) => row.code('execution')),
  text('backboneCode', 90, 'center', (row) => row.code('backbone')),
  text('summaryCode', 90, 'center', (row) => row.code('summary')),
  { ...text('file', 85, 'left', (row) => row.file), link: (row) => row.link },
]

function figure(
  heading: AcademyHeading,
  least: number,
  format: string,
  value: (row: Line) => Figure,
): Column<Line, AcademyHeading> {
  const width = headRoom(HEADINGS[heading], least, SIZE)
  return { heading, width, align: 'center', kind: 'figure', format, value }
}

function text(
  heading: AcademyHeading,
  width: number,
  align: 'left' | 'center',
  value: (row: Line) => string,
): Extract<Column<Line, AcademyHeading>, { readonly kind: 'text' }> {
  return { heading, width, align, kind: 'text', value }
}

function lineOf(row: InstituteRow, number: number, { pathTo }: Pick<AcademyInput, 'pathTo'>): Line {
  const result = countedResult(row)
  const file = row.kind === 'sent' ? row.result.file : ''
  const people = (count: number | null) =>
    result ? instituteFigure(result, count === null ? null : { unit: 'people', count }) : NOTHING
  return {
    number: String(number),
    institute: calledRow(row, say),
    state: say.states[row.state],
    figures: (name) => (result ? instituteFigure(result, result.figures[name]) : NOTHING),
    target: people(result?.backbone.target ?? null),
    reported: people(result?.backbone.people.length ?? null),
    code: (name) => (result ? codeText(result, name) : ''),
    file,
    link: file === '' ? null : fileLink(pathTo(file)),
  }
}

/** The code of a table that prints what the data give; else that it does not. */
function codeText({ stamped }: ComputedInstitute, name: StampedName): string {
  const { state, code, printed } = stamped[name]
  if (state === 'verified') return code
  return state === 'missing' ? say.noCode : say.codeDiffers(printed)
}

function totalLines(rows: readonly InstituteRow[]): readonly Line[] {
  const counted = countedOf(rows)
  const rollup = rollUp(counted)
  const all = totalOf(rollup)
  const final = totalOf(rollup, ['final'])
  if (all.institutes === 0) return []
  const finals = counted.filter(({ state }) => state === 'final')
  const both = [totalLine(say.allTotal(all.institutes), all, counted)]
  // A total over nobody would be a row of noughts.
  return final.institutes === 0 ? both : [...both, totalLine(say.finalTotal(final.institutes), final, finals)]
}

function totalLine(institute: string, sums: StateSums, of: readonly ComputedInstitute[]): Line {
  const people = (count: number, each: (one: ComputedInstitute) => number | null) =>
    totalOver(
      { unit: 'people', count },
      of.map((one) => ({ one, amount: { unit: 'people', count: each(one) ?? 0 } })),
    )
  return {
    number: '',
    institute,
    state: '',
    figures: (name) => totalFigure(sums, name, of),
    target: people(sums.backbone.target, ({ backbone }) => backbone.target),
    reported: people(sums.backbone.reported, ({ backbone }) => backbone.people.length),
    code: () => '',
    file: '',
    link: null,
  }
}

/** How many rows are in which state, what the totals hold and lack, and what the sheet was made from. */
function notes({ rows }: AcademyInput, basisCode: string): readonly string[] {
  const states = Object.entries(countStates(rows)).filter(([, count]) => count > 0)
  const named = states.map(([state, count]) => [say.states[state as InstituteRow['state']], count] as const)
  const rollup = rollUp(countedOf(rows))
  const all = totalOf(rollup)
  const lacking = SUMMARY_FIGURES.filter((name) => all.institutes > 0 && all.figures[name].unknown > 0).map((name) =>
    say.lacking(zhCN.figures[name], all.figures[name].unknown),
  )
  const left = rows.length - all.institutes
  return [
    say.counts(rows.length, named) + say.totalsNote(all.institutes, totalOf(rollup, ['final']).institutes, left),
    ...(lacking.length > 0 ? [`${lacking.join(say.between)}。`] : []),
    `${ACADEMY_SHEETS.basis} ${zhCN.reports.checkCode(basisCode)}`,
  ]
}

/** Room to sign: nobody's name is known here. */
function signOff(): string {
  const { preparer, reviewer, head, reportDate } = zhCN.reports.signOff
  return [preparer, reviewer, head, reportDate].map((label) => `${label}：${ROOM}`).join('')
}

const ROOM = '　'.repeat(12)
