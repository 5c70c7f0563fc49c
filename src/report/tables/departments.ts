import type { Figure } from '../../engine/figure'
import type { DepartmentRow } from '../../engine/statistics'
import { STUDY_SOURCES } from '../../records/studyRecords'
import type { Heading } from '../../text/catalogue'
import { type Block, gap, line } from '../block'
import type { Sheet } from '../layOut'
import { COLUMN_FORMATS, LOOKS, WORKING_TABLE } from '../look'
import { WORKING_UPRIGHT } from '../paper'
import type { ReportInput } from '../reportInput'
import { SHEET_NAMES } from '../sheetNames'
import { type Column, tableBlocks } from '../table'
import { workingSheet } from '../working'

/** A named figure: one row of the blocks by source and by month. */
interface NamedFigure {
  readonly name: string
  readonly hours: Figure
}

/** 机构统计: the tree of departments, then the hours of all people by source and by month. */
export function departmentsSheet(input: ReportInput): Sheet {
  const { statistics, words } = input
  const { byDepartment, bySource, byMonth } = statistics.breakdown
  const { sections, noRecords: empty, month } = words.reports
  const columns = departmentColumns(words.reports.noDepartment)
  const widths = columns.map((column) => column.width)
  const section = (title: string): Block[] => [gap(18), line(title, LOOKS.section, widths)]
  const named = (heading: Heading, rows: readonly NamedFigure[]): Block[] => {
    const table = { columns: namedColumns(heading), rows, style: WORKING_TABLE, empty }
    return tableBlocks(table, words).map((block) => ({ ...block, role: 'plain' }))
  }
  const sources = STUDY_SOURCES.map((source) => ({ name: words.sources[source], hours: bySource[source] }))
  const months = byMonth.map((hours, index) => ({ name: month(index + 1), hours }))
  return workingSheet(
    {
      name: SHEET_NAMES.departments,
      title: words.reports.titles.departments(statistics.year),
      note: '',
      widths,
      blocks: [
        ...tableBlocks({ columns, rows: byDepartment, style: WORKING_TABLE, empty }, words),
        ...section(sections.bySource),
        ...named('source', sources),
        ...section(sections.byMonth),
        ...named('month', months),
      ],
      frozenColumns: 1,
      paper: WORKING_UPRIGHT,
    },
    input,
  )
}

const DEPARTMENT_WIDTH = 140

function departmentColumns(noDepartment: string): readonly Column<DepartmentRow>[] {
  const name = ({ department, depth }: DepartmentRow) => INDENT.repeat(depth) + (department || noDepartment)
  return [
    { heading: 'department', width: DEPARTMENT_WIDTH, align: 'left', kind: 'text', value: name },
    figureColumn('people', COLUMN_FORMATS.count, (row) => row.people),
    figureColumn('requiredPeople', COLUMN_FORMATS.count, (row) => row.required),
    figureColumn('reachedPeople', COLUMN_FORMATS.count, (row) => row.reached),
    figureColumn('completionRate', COLUMN_FORMATS.rate, (row) => row.completionRate),
    figureColumn('totalHours', COLUMN_FORMATS.hours, (row) => row.totalHours, 66),
    figureColumn('averageHours', COLUMN_FORMATS.hours, (row) => row.averageHours),
    figureColumn('candidates', COLUMN_FORMATS.count, (row) => row.candidates),
    figureColumn('classes', COLUMN_FORMATS.count, (row) => row.classes),
  ]
}

const INDENT = '　　'

function namedColumns(heading: Heading): readonly Column<NamedFigure>[] {
  return [
    { heading, width: DEPARTMENT_WIDTH, align: 'left', kind: 'text', value: (row) => row.name },
    figureColumn('totalHours', COLUMN_FORMATS.hours, (row) => row.hours, 66),
  ]
}

function figureColumn<Row>(heading: Heading, format: string, value: (row: Row) => Figure, width = 46): Column<Row> {
  return { heading, width, align: 'right', kind: 'figure', format, value }
}
