import type { ExecutionRow } from '../../engine/statistics'
import { WORKING_TITLES } from '../../input/reportTitles'
import { SHEET_NAMES } from '../../records/writtenSheets'
import type { Column, Table } from '../column'
import { columnWidths } from '../columnWidths'
import { withHeadRoom } from '../headRoom'
import type { Sheet } from '../layOut'
import { COLUMN_FORMATS, GROUND, WORKING_TABLE } from '../look'
import type { ReportInput } from '../reportInput'
import { tableBlocks } from '../table'
import { workingSheet } from '../working'

/** 培训班执行: which classes were held and what needs approval; those not held stand on red, with the word 未实施. */
export function classesSheet(input: ReportInput): Sheet {
  const { statistics, words } = input
  const table: Table<ExecutionRow> = {
    columns: withHeadRoom(classColumns(input), words),
    rows: statistics.execution.rows,
    style: WORKING_TABLE,
    empty: words.reports.noRecords,
    ground: ({ trainingClass }) => (trainingClass.implemented ? null : GROUND.bad),
  }
  return workingSheet(
    {
      name: SHEET_NAMES.classes,
      title: WORKING_TITLES.classes[input.language](statistics.year),
      note: '',
      widths: columnWidths(table),
      blocks: tableBlocks(table, words),
      frozenColumns: 1,
      filtered: true,
    },
    input,
  )
}

function classColumns({ words }: ReportInput): readonly Column<ExecutionRow>[] {
  const { implemented, period } = words.reports
  const figure = (
    heading: Column<ExecutionRow>['heading'],
    format: string,
    value: Extract<Column<ExecutionRow>, { kind: 'figure' }>['value'],
  ): Column<ExecutionRow> => ({ heading, width: 49, align: 'right', kind: 'figure', format, value })
  return [
    { heading: 'trainingName', width: 160, align: 'left', kind: 'text', value: (row) => row.trainingClass.name },
    {
      heading: 'status',
      width: 50,
      align: 'center',
      kind: 'text',
      value: (row) => implemented(row.trainingClass.implemented),
    },
    {
      heading: 'period',
      width: 104,
      align: 'left',
      kind: 'text',
      value: ({ trainingClass: { start, end, timed } }) => period(start, end, timed),
    },
    { heading: 'organiser', width: 96, align: 'left', kind: 'text', value: (row) => row.trainingClass.department },
    figure('classHours', COLUMN_FORMATS.hours, (row) => row.hours),
    figure('participants', COLUMN_FORMATS.count, (row) => row.participants),
    figure('confirmed', COLUMN_FORMATS.count, (row) => row.confirmed),
    figure('cost', COLUMN_FORMATS.money, (row) => row.cost),
    {
      heading: 'approval',
      width: 160,
      align: 'left',
      kind: 'text',
      value: (row) => row.needsApproval.map(words.approvals).join('\n'),
      ground: (row) => (row.needsApproval.length > 0 ? GROUND.look : null),
    },
  ]
}
