import { hasCaps } from '../../engine/caps'
import type { Figure } from '../../engine/figure'
import type { DepartmentRow } from '../../engine/statistics'
import { WORKING_TITLES } from '../../input/reportTitles'
import { STUDY_SOURCES } from '../../records/studyRecords'
import { SHEET_NAMES } from '../../records/writtenSheets'
import type { Heading, Words } from '../../text/catalogue'
import { type Block, gap, line } from '../block'
import type { Column, Table } from '../column'
import { columnWidths } from '../columnWidths'
import { withHeadRoom } from '../headRoom'
import type { Sheet } from '../layOut'
import { COLUMN_FORMATS, LOOKS, WORKING_TABLE } from '../look'
import { WORKING_UPRIGHT } from '../paper'
import type { ReportInput } from '../reportInput'
import { tableBlocks } from '../table'
import { workingSheet } from '../working'
import { besideChart } from './besideChart'
import { comparison } from './departmentCharts'
import { figureColumn } from './figureColumn'
import { headCountSection } from './headCountSection'

/** A named figure: one row of the blocks by source and by month. */
interface NamedFigure {
  readonly name: string
  readonly hours: Figure
}

/** 机构统计: the tree of departments, the hours of all people by source and by month, how many people there are by whom, and charts. */
export function departmentsSheet(input: ReportInput): Sheet {
  const {
    statistics,
    words,
    dataset: { policy },
  } = input
  const { byDepartment, comparedDepartments, bySource, byMonth } = statistics.breakdown
  const { sections, charts, noRecords: empty, month } = words.reports
  const departments = {
    columns: withHeadRoom(departmentColumns(words.reports.noDepartment), words),
    rows: byDepartment,
    style: WORKING_TABLE,
    empty,
  }
  const named = (heading: Heading, rows: readonly NamedFigure[]) => ({
    columns: withHeadRoom(namedColumns(heading), words),
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
  // Hours of a source and a month are before its cap; those of a department are after.
  const isCapped = hasCaps(policy) && policy.measure === 'effective'
  const measure = isCapped ? words.reports.beforeCaps : ''
  const heads = headCountSection(input)
  const widths = widest([
    columnWidths(departments),
    columnWidths(sources),
    columnWidths(months),
    columnWidths(heads.table),
  ])
  const [head, body] = tableBlocks(departments, words)
  // Lying: hours with two decimals would run into each other above standing bars.
  const below = (table: Table<NamedFigure>, title: string, chart: string): readonly Block[] =>
    besideChart(
      { table, title: title + measure, widths, words },
      { kind: 'bar', title: chart + measure, lastColumn: widths.length },
    )
  // Of one depth, whatever it is in the tree.
  const compared = { ...departments, rows: comparedDepartments.map((row) => ({ ...row, depth: 0 })) }
  const first = byDepartment.indexOf(comparedDepartments[0]!)
  const areTogether = comparedDepartments.every((row, index) => byDepartment[first + index] === row)
  const apart = areTogether ? null : tableSection(sections.compared, compared, widths, words)
  return workingSheet(
    {
      name: SHEET_NAMES.departments,
      title: WORKING_TITLES.departments[input.language](statistics.year),
      note: isCapped ? words.reports.departmentsAfterCaps : '',
      widths,
      blocks: [
        head,
        body,
        ...below(sources, sections.bySource, charts.source),
        ...below(months, sections.byMonth, charts.month),
        ...heads.blocks(widths),
        ...(apart?.blocks ?? []),
        ...(apart
          ? comparison(compared, apart.body, [0, compared.rows.length], widths, words)
          : comparison(departments, body, [first, first + compared.rows.length], widths, words)),
      ],
      frozenColumns: 1,
      paper: WORKING_UPRIGHT,
    },
    input,
  )
}

/** A table of its own below the others: where the departments to be compared do not stand together in the tree. */
function tableSection(
  title: string,
  table: Table<DepartmentRow>,
  widths: readonly number[],
  words: Words,
): { readonly blocks: readonly Block[]; readonly body: Block } {
  const [head, body] = tableBlocks(table, words, widths)
  const plain: Block = { ...body, role: 'plain' }
  return {
    blocks: [gap(18, 'section'), line(title, LOOKS.section, widths), { ...head, role: 'plain' }, plain],
    body: plain,
  }
}

/** The widths of a sheet whose columns several tables share. */
function widest(tables: readonly (readonly number[])[]): number[] {
  return tables[0]!.map((_, column) => Math.max(...tables.map((widths) => widths[column] ?? 0)))
}

const DEPARTMENT_WIDTH = 164

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
