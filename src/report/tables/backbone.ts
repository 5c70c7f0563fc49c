import type { Figure } from '../../engine/figure'
import { STAMPED_TITLES } from '../../input/reportTitles'
import { SHEET_NAMES } from '../../records/writtenSheets'
import { zhCN } from '../../text/zhCN'
import type { Column, Table } from '../column'
import { columnWidths } from '../columnWidths'
import { columnFormat } from '../decimals'
import type { Sheet } from '../layOut'
import { FORMATS, stampedTable } from '../look'
import { UPRIGHT } from '../paper'
import type { ReportInput } from '../reportInput'
import { stampedSheet } from '../stamped'
import { tableBlocks } from '../table'

interface BackboneRow {
  readonly name: string
  readonly unit: string
  readonly department: string
  readonly hours: Figure
}

const words = zhCN.reports

const columnsOf = (format: string): readonly Column<BackboneRow>[] => [
  { heading: 'name', width: 78, align: 'center', kind: 'text', value: (row) => row.name },
  { heading: 'unitName', width: 148, least: 84, align: 'center', kind: 'text', value: (row) => row.unit },
  { heading: 'departmentName', width: 169, least: 84, align: 'center', kind: 'text', value: (row) => row.department },
  { heading: 'hours', width: 86, align: 'center', kind: 'figure', format, value: (row) => row.hours },
]

/** A few rows are set larger; more than these in the smaller size, so that 4 % of some hundred people stay on one page. */
const ROWS_IN_LARGE = 12

/** 骨干人才培训情况表: the people reported, by hours descending. A draft until 完成上报. */
export function backboneTable(input: ReportInput): Sheet {
  return backboneSheet(
    input,
    columnFormat(backboneRows(input), ({ hours }) => hours),
  )
}

/** 骨干人才培训情况表 as it was set before 0.2.0: hours without trailing noughts. */
export function firstBackboneTable(input: ReportInput): Sheet {
  return backboneSheet(input, FORMATS.hours)
}

function backboneSheet(input: ReportInput, format: string): Sheet {
  const { year, backbone } = input.statistics
  const rows = backboneRows(input)
  const table: Table<BackboneRow> = {
    columns: columnsOf(format),
    rows,
    style: stampedTable(rows.length > ROWS_IN_LARGE ? 12 : 14),
    empty: words.noRecords,
  }
  return stampedSheet(
    {
      name: SHEET_NAMES.backbone,
      title: STAMPED_TITLES.backbone(year),
      draft: backbone.status === 'open',
      paper: UPRIGHT,
      widths: columnWidths(table),
      blocks: tableBlocks(table, zhCN),
    },
    input,
  )
}

/** Those reported; in a draft, while nobody is, all candidates (domain.md §5). Who has no unit belongs to the institute. */
function backboneRows({ dataset, statistics: { backbone, people } }: ReportInput): readonly BackboneRow[] {
  const candidates = backbone.candidates.map((index) => ({
    ...dataset.people[index]!,
    hours: people.figure(index, 'counted'),
  }))
  const isFinal = backbone.reported.length > 0 || backbone.status === 'finished'
  const rows: readonly BackboneRow[] = isFinal ? backbone.reported : candidates
  return rows.map(({ name, unit, department, hours }) => ({
    name,
    unit: unit || dataset.policy.unit,
    department,
    hours,
  }))
}
