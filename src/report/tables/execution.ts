import type { ExecutionRow } from '../../engine/statistics'
import { STAMPED_TITLES } from '../../input/reportTitles'
import { SHEET_NAMES } from '../../records/writtenSheets'
import { zhCN } from '../../text/zhCN'
import type { Column, Table } from '../column'
import { evenly, fittedWidths, lettersWidth, MOST_MEASURED, unbrokenWidths } from '../columnFit'
import { columnFormat, MONEY_DECIMALS } from '../decimals'
import { type Sheet, stampedPages } from '../layOut'
import { FORMATS, stampedTable } from '../look'
import { cellWidth } from '../measure'
import { LYING, printableWidth, WIDE } from '../paper'
import type { ReportInput } from '../reportInput'
import { formBlocks, formRoom, type StampedForm, stampedSheet } from '../stamped'
import { tableBlocks } from '../table'

const words = zhCN.reports

const [LARGE, SMALL] = [12, 10.5]

/** How the table may be set, the best to read first: the sizes of its body and of its heads, none of which is broken within a word. */
const WAYS = [
  { size: LARGE, headSize: LARGE },
  { size: SMALL, headSize: LARGE },
  { size: SMALL, headSize: SMALL },
] as const
type Way = (typeof WAYS)[number]

/** Points above and below a text of the small size together: a line holds more room than its letters take. */
const CLOSE = 0.5

/**
 * 培训项目执行情况表: one row a class of the year, on pages that lie, set so that there are as few as can be. How, some rows of a long table
 * tell: each way of setting it takes its time.
 */
export function executionTable(input: ReportInput): Sheet {
  const { rows } = input.statistics.execution
  const some = rows.length < LONG ? rows : evenly(rows, MOST_MEASURED)
  const unbroken: Unbroken = new Map()
  let best: Way = WAYS[0]
  let form = executionForm(input, some, best, unbroken)
  let fewest = pagesOf(form, input)
  for (const way of WAYS.slice(1)) {
    if (fewest === 1) break
    const other = executionForm(input, some, way, unbroken)
    const pages = pagesOf(other, input)
    if (pages < fewest) [best, form, fewest] = [way, other, pages]
  }
  return stampedSheet(some.length === rows.length ? form : executionForm(input, rows, best, new Map()), input)
}

/** Rows of a table that is set in some of its rows first. */
const LONG = 4 * MOST_MEASURED

/** Points of what is not broken in the columns, by the size of the letters. */
type Unbroken = Map<number, number[]>

function executionForm(input: ReportInput, rows: readonly ExecutionRow[], way: Way, unbroken: Unbroken): StampedForm {
  const { size, headSize } = way
  const { year } = input.statistics
  const { policy } = input.dataset
  const table: Table<ExecutionRow> = {
    columns: columnsOf(input.statistics.execution.rows, way),
    rows,
    style: { ...stampedTable(size, headSize), ...(size === SMALL && { padding: CLOSE }) },
    empty: words.noRecords,
  }
  const paper = policy.executionPaper === 'A3' ? WIDE : LYING
  const known = unbroken.get(size) ?? unbrokenWidths(table)
  unbroken.set(size, known)
  const widths = fittedWidths(table, zhCN, printableWidth(paper), known)
  const form = {
    name: SHEET_NAMES.execution,
    title: STAMPED_TITLES.execution(year),
    draft: false,
    paper,
    widths,
  }
  return { ...form, blocks: tableBlocks(table, zhCN, widths, formRoom(form, policy)) }
}

const pagesOf = (form: StampedForm, { dataset }: ReportInput) =>
  stampedPages({ paper: form.paper, blocks: formBlocks(form, dataset.policy) })

/** The stamped columns in the manual's order (domain.md §5), each so wide that the words of its head stand whole. */
function columnsOf(rows: readonly ExecutionRow[], { size, headSize }: Way): readonly Column<ExecutionRow>[] {
  const head = (letters: number) => cellWidth('字'.repeat(letters), headSize)
  const least = (letters: number, ofHead = 2) => Math.max(lettersWidth(letters, size), head(ofHead))
  const narrow = { width: head(2), align: 'center' } as const
  const text = (heading: TextColumn['heading'], value: TextColumn['value']): TextColumn => {
    return { ...narrow, heading, kind: 'text', value }
  }
  const figure = (heading: FigureColumn['heading'], format: string, value: FigureColumn['value']): FigureColumn => {
    return { ...narrow, heading, kind: 'figure', format, value }
  }
  const money = columnFormat(rows, ({ cost }) => cost, MONEY_DECIMALS)
  return [
    { ...text('trainingName', ({ trainingClass }) => trainingClass.name), least: least(4, 4) },
    text('boutique', ({ trainingClass }) => words.yesNo(trainingClass.boutique)),
    { ...text('audience', ({ trainingClass }) => trainingClass.audience), least: least(3) },
    { ...text('content', ({ trainingClass }) => trainingClass.content), least: least(5), align: 'left' },
    { ...text('goal', ({ trainingClass }) => trainingClass.goal), least: least(4, 4), align: 'left' },
    { ...text('period', periodOf), least: least(4), whole: (period) => period.split(/\s/) },
    { ...text('location', ({ trainingClass }) => trainingClass.location), least: least(3) },
    figure('participants', FORMATS.count, (row) => row.participants),
    figure('staff', FORMATS.count, (row) => row.staff),
    { ...figure('cost', money, (row) => row.cost), width: head(4) },
    { ...text('effect', ({ trainingClass }) => trainingClass.effect), least: least(4, 4), align: 'left' },
    { ...text('contact', ({ trainingClass }) => trainingClass.contact), least: least(3, 3) },
    { ...text('phone', phonesOf), whole: (phones) => phones.split('\n') },
  ]
}

/** Each day begins a line, so that none is broken at its hyphens. */
const periodOf = remembered(({ trainingClass: { start, end, timed } }) =>
  words.periodLines(start, end, timed).join('\n'),
)

/** Each of several numbers on a line of its own. */
const phonesOf = remembered(({ trainingClass: { phone } }) => phone.replace(/([、，,；;/])[^\S\n]*(?=\S)/g, '$1\n'))

/** A row's text, asked for at each way of setting the table and again to write it, made once. */
function remembered(textOf: (row: ExecutionRow) => string): (row: ExecutionRow) => string {
  const known = new WeakMap<ExecutionRow, string>()
  return (row) => {
    let found = known.get(row)
    if (found === undefined) {
      found = textOf(row)
      known.set(row, found)
    }
    return found
  }
}

type TextColumn = Extract<Column<ExecutionRow>, { kind: 'text' }>
type FigureColumn = Extract<Column<ExecutionRow>, { kind: 'figure' }>
