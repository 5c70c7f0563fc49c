import type { ExecutionRow } from '../../engine/statistics'
import { STAMPED_TITLES } from '../../input/reportTitles'
import { SHEET_NAMES } from '../../records/writtenSheets'
import { zhCN } from '../../text/zhCN'
import type { Column, Table } from '../column'
import { columnWidths } from '../columnWidths'
import type { Sheet } from '../layOut'
import { FORMATS, stampedTable } from '../look'
import { LYING } from '../paper'
import type { ReportInput } from '../reportInput'
import { stampedSheet } from '../stamped'
import { tableBlocks } from '../table'

const words = zhCN.reports

/** Points of a column that holds three or four characters in a line: a name, a head. */
const [THREE, FOUR] = [43, 54.5]

/**
 * Points in which a date of 12 pt stands on one line, while the end's year does not come behind `08:30 至`, to be broken off
 * at its hyphen.
 */
const DATE = 69

/** The stamped columns in the manual's order (domain.md §5). */
const COLUMNS: readonly Column<ExecutionRow>[] = [
  long('trainingName', FOUR, 72, ({ trainingClass }) => trainingClass.name),
  text('boutique', 31, ({ trainingClass }) => words.yesNo(trainingClass.boutique), 'center'),
  long('audience', THREE, 55, ({ trainingClass }) => trainingClass.audience),
  long('content', THREE, 85, ({ trainingClass }) => trainingClass.content),
  long('goal', FOUR, 67, ({ trainingClass }) => trainingClass.goal),
  text('period', DATE, ({ trainingClass: { start, end, timed } }) => words.period(start, end, timed), 'center'),
  long('location', THREE, 43, ({ trainingClass }) => trainingClass.location),
  {
    heading: 'participants',
    width: 32,
    align: 'center',
    kind: 'figure',
    format: FORMATS.count,
    value: (row) => row.participants,
  },
  { heading: 'staff', width: 32, align: 'center', kind: 'figure', format: FORMATS.count, value: (row) => row.staff },
  { heading: 'cost', width: 56, align: 'center', kind: 'figure', format: FORMATS.money, value: (row) => row.cost },
  long('effect', FOUR, 67, ({ trainingClass }) => trainingClass.effect),
  text('contact', 43, ({ trainingClass }) => trainingClass.contact, 'center'),
  text('phone', 80, ({ trainingClass }) => trainingClass.phone, 'center'),
]

function text(
  heading: Column<ExecutionRow>['heading'],
  width: number,
  value: (row: ExecutionRow) => string,
  align: Column<ExecutionRow>['align'] = 'left',
): Column<ExecutionRow> {
  return { heading, width, align, kind: 'text', value }
}

/** A column that takes of the others' width what its texts need, and leaves them at least theirs. */
function long(
  heading: Column<ExecutionRow>['heading'],
  least: number,
  width: number,
  value: (row: ExecutionRow) => string,
): Column<ExecutionRow> {
  return { ...text(heading, width, value), least }
}

/** 培训项目执行情况表 as it was set before 0.2.0: in 12 pt always, long texts cut into rows of ten lines. */
export function firstExecutionTable(input: ReportInput): Sheet {
  const { year, execution } = input.statistics
  const table: Table<ExecutionRow> = {
    columns: COLUMNS,
    rows: execution.rows,
    style: stampedTable(12),
    empty: words.noRecords,
  }
  return stampedSheet(
    {
      name: SHEET_NAMES.execution,
      title: STAMPED_TITLES.execution(year),
      draft: false,
      paper: LYING,
      widths: columnWidths(table),
      blocks: tableBlocks(table, zhCN),
    },
    input,
  )
}
