import type { Figure } from '../../engine/figure'
import { type HeadCountRow, type HeadCounts, headCounts } from '../../engine/headCounts'
import type { DepartmentRow } from '../../engine/statistics'
import { WORKING_TITLES } from '../../input/reportTitles'
import type { Dataset } from '../../records/dataset'
import { STUDY_SOURCES } from '../../records/studyRecords'
import { SHEET_NAMES } from '../../records/writtenSheets'
import type { Heading, Words } from '../../text/catalogue'
import { headCountLabel, headLineText } from '../../text/headCountText'
import { placeName } from '../../workbook/address'
import { type Block, gap, line } from '../block'
import type { Column, Table } from '../column'
import { columnWidths } from '../columnWidths'
import type { Sheet } from '../layOut'
import { COLUMN_FORMATS, LOOKS, WORKING_TABLE } from '../look'
import { WORKING_UPRIGHT } from '../paper'
import type { ReportInput } from '../reportInput'
import { tableBlocks } from '../table'
import { workingSheet } from '../working'

/** A named figure: one row of the blocks by source and by month. */
interface NamedFigure {
  readonly name: string
  readonly hours: Figure
}

/** 机构统计: the tree of departments, the hours of all people by source and by month, and how many people there are by whom. */
export function departmentsSheet(input: ReportInput): Sheet {
  const { statistics, words, dataset } = input
  const { policy } = dataset
  const { byDepartment, bySource, byMonth } = statistics.breakdown
  const { sections, noRecords: empty, month } = words.reports
  const departments = {
    columns: departmentColumns(words.reports.noDepartment),
    rows: byDepartment,
    style: WORKING_TABLE,
    empty,
  }
  const named = (heading: Heading, rows: readonly NamedFigure[]) => ({
    columns: namedColumns(heading),
    rows,
    style: WORKING_TABLE,
    empty,
  })
  const sources = named(
    'source',
    STUDY_SOURCES.map((source) => ({ name: words.sources[source], hours: bySource[source] })),
  )
  const months = named(
    'month',
    byMonth.map((hours, index) => ({ name: month(index + 1), hours })),
  )
  // Hours of a source and a month are before its cap; those of a department may be after.
  const isCapped = STUDY_SOURCES.some((source) => policy.caps[source] !== null) && policy.measure === 'effective'
  const measure = isCapped ? words.reports.beforeCaps : ''
  const heads = headCounts(dataset, statistics)
  const counts = { columns: headCountColumns(words), rows: heads.shown, style: WORKING_TABLE, empty }
  const widths = widest([columnWidths(departments), columnWidths(sources), columnWidths(months), columnWidths(counts)])
  const below = <Row>(title: string, table: Table<Row>): Block[] => [
    gap(18, 'section'),
    line(title, LOOKS.section, widths),
    ...tableBlocks(table, words).map((block): Block => ({ ...block, role: 'plain' })),
  ]
  return workingSheet(
    {
      name: SHEET_NAMES.departments,
      title: WORKING_TITLES.departments[input.language](statistics.year),
      note: '',
      widths,
      blocks: [
        ...tableBlocks(departments, words),
        ...below(sections.bySource + measure, sources),
        ...below(sections.byMonth + measure, months),
        ...below(words.headCounts.title, counts),
        ...[words.headCounts.verdict(heads.compared), ...differenceLines(heads, dataset, words)].map((text) =>
          line(text, LOOKS.note, widths),
        ),
      ],
      frozenColumns: 1,
      paper: WORKING_UPRIGHT,
    },
    input,
  )
}

/** The widths of a sheet whose columns several tables share. */
function widest(tables: readonly (readonly number[])[]): number[] {
  return tables[0]!.map((_, column) => Math.max(...tables.map((widths) => widths[column] ?? 0)))
}

const DEPARTMENT_WIDTH = 186

function departmentColumns(noDepartment: string): readonly Column<DepartmentRow>[] {
  const name = ({ department, depth }: DepartmentRow) => INDENT.repeat(depth) + (department || noDepartment)
  return [
    { heading: 'department', width: DEPARTMENT_WIDTH, align: 'left', kind: 'text', value: name },
    figureColumn('people', COLUMN_FORMATS.count, (row) => row.people),
    figureColumn('requiredPeople', COLUMN_FORMATS.count, (row) => row.required),
    figureColumn('reachedPeople', COLUMN_FORMATS.count, (row) => row.reached),
    figureColumn('completionRate', COLUMN_FORMATS.rate, (row) => row.completionRate, 54),
    figureColumn('totalHours', COLUMN_FORMATS.hours, (row) => row.totalHours, 66),
    figureColumn('averageHours', COLUMN_FORMATS.hours, (row) => row.averageHours),
    figureColumn('candidates', COLUMN_FORMATS.count, (row) => row.candidates),
    figureColumn('classes', COLUMN_FORMATS.count, (row) => row.classes),
  ]
}

const INDENT = '　'

function namedColumns(heading: Heading): readonly Column<NamedFigure>[] {
  return [
    { heading, width: DEPARTMENT_WIDTH, align: 'left', kind: 'text', value: (row) => row.name },
    figureColumn('totalHours', COLUMN_FORMATS.hours, (row) => row.hours, 66),
  ]
}

function headCountColumns(words: Words): readonly Column<HeadCountRow>[] {
  return [
    {
      heading: 'headCount',
      width: DEPARTMENT_WIDTH,
      align: 'left',
      kind: 'text',
      value: ({ name }) => headCountLabel(name, words),
    },
    figureColumn('count', COLUMN_FORMATS.count, (row) => row.figure),
  ]
}

/** Who makes the difference, each with the cells; nothing without ARP's list. */
function differenceLines({ lines }: HeadCounts, { arp }: Dataset, words: Words): readonly string[] {
  if (!arp) return []
  const led = lines.map((line) => {
    const cells = [...line.arp, ...line.staff].map(({ place }) => placeName(place))
    return `${headLineText(line, words)} → ${cells.join(' ')}`
  })
  return [words.headCounts.differences(lines.length), ...led]
}

function figureColumn<Row>(heading: Heading, format: string, value: (row: Row) => Figure, width = 46): Column<Row> {
  return { heading, width, align: 'right', kind: 'figure', format, value }
}
