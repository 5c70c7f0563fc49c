import { isHeldToYears, requirementOf } from '../../engine/demands'
import { reportedPeople } from '../../engine/reportedPeople'
import type { HoursBand, PeopleHours, PersonMeasure } from '../../engine/statistics'
import { WORKING_TITLES } from '../../input/reportTitles'
import type { Seconds } from '../../records/duration'
import type { Person } from '../../records/person'
import { hasParts } from '../../records/requirement'
import { STUDY_SOURCES } from '../../records/studyRecords'
import { SHEET_NAMES } from '../../records/writtenSheets'
import type { Words } from '../../text/catalogue'
import type { Block } from '../block'
import type { Column, Table } from '../column'
import { withHeadRoom } from '../headRoom'
import type { Sheet } from '../layOut'
import { COLUMN_FORMATS, GROUND, WORKING_TABLE } from '../look'
import type { ReportInput } from '../reportInput'
import { tableBlocks } from '../table'
import { workingSheet } from '../working'
import { besideChart } from './besideChart'
import { figureColumn } from './figureColumn'

/** 学习统计: every person of the year's staff with the hours of the year, in the order of the sheet. */
export function peopleSheet(input: ReportInput): Sheet {
  const { statistics, words } = input
  const table: Table<number> = {
    columns: withHeadRoom(peopleColumns(input), words),
    rows: statistics.people.staff,
    style: WORKING_TABLE,
    empty: words.reports.noRecords,
  }
  const widths = table.columns.map((column) => column.width)
  const below = statistics.people.staff.length === 0 ? [] : bandBlocks(input, widths)
  return workingSheet(
    {
      name: SHEET_NAMES.people,
      title: WORKING_TITLES.people[input.language](statistics.year),
      note: below[0] ? { text: words.reports.chartBelow, leadsTo: below[0] } : '',
      widths,
      blocks: [...tableBlocks(table, words), ...below],
      frozenColumns: 2,
      filtered: true,
    },
    input,
  )
}

/** How many people have how many hours, as a small table and a chart beside it. */
function bandBlocks(
  { statistics, dataset: { policy }, words }: ReportInput,
  widths: readonly number[],
): readonly Block[] {
  const { sections, charts, hoursBand, noRecords } = words.reports
  const table: Table<HoursBand> = {
    columns: [
      { heading: 'hours', width: 0, align: 'left', kind: 'text', value: ({ from, to }) => hoursBand(from, to) },
      figureColumn('people', COLUMN_FORMATS.count, ({ people }) => people),
    ],
    rows: statistics.breakdown.byHours,
    style: WORKING_TABLE,
    empty: noRecords,
  }
  return besideChart(
    { table, title: sections.byHours, widths, words },
    {
      kind: 'column',
      title: charts.byHours(policy.requiredSeconds),
      lastColumn: CHART_END,
    },
  )
}

/** The last column beside the bands, from 1: so wide that a page shows the chart whole. */
const CHART_END = 11

/** Rows are indexes in `Dataset.people`. */
function peopleColumns({ dataset: { people, policy }, statistics, words }: ReportInput): readonly Column<number>[] {
  const { people: hours } = statistics
  const reported = reportedPeople(statistics)
  const { yesNo } = words.reports
  const itself = (index: number) => index
  const missing = (index: number) =>
    policy.orDays !== null || isHeldToYears(policy, people[index]!)
      ? (hours.lacking(index)[0]?.missing ?? 0)
      : Math.max(0, requirementOf(policy, people[index]!) - hours.counted[index]!)
  return [
    ...personColumns((index: number) => people[index]!),
    ...STUDY_SOURCES.map((source) => hoursColumn(source, hours, itself, (index) => hours.bySource[source][index]!)),
    hoursColumn('total', hours, itself, (index) => hours.total[index]!),
    hoursColumn('effective', hours, itself, (index) => hours.effective[index]!),
    hoursColumn('longestSingle', hours, itself, (index) => hours.longestSingle[index]!),
    yesNoColumn('required', (index) => hours.required[index] === 1, yesNo),
    yesNoColumn('newHire', (index) => hours.newHire[index] === 1, yesNo),
    {
      ...yesNoColumn('reached', (index) => hours.reached[index] === 1, yesNo),
      ground: (index) => (hours.reached[index] === 1 ? GROUND.good : null),
    },
    hoursColumn('missing', hours, itself, (index) => (hours.required[index] === 1 ? missing(index) : 0)),
    ...(hasParts(policy)
      ? [
          {
            heading: 'lacking' as const,
            width: 130,
            align: 'left' as const,
            kind: 'text' as const,
            value: (index: number) => (hours.required[index] === 1 ? words.reports.lacks(hours.lacking(index)) : ''),
          },
        ]
      : []),
    yesNoColumn('candidate', (index) => hours.candidate[index] === 1, yesNo),
    yesNoColumn('reported', (index) => reported.has(index), yesNo),
  ]
}

/** 用户编号, 姓名, 部门: who a row is about. */
export function personColumns<Row>(personOf: (row: Row) => Pick<Person, 'id' | 'name' | 'department'>): Column<Row>[] {
  return [
    // Below the people stand the bands, whose head 学时(小时) is as wide.
    { heading: 'id', width: 62, align: 'left', kind: 'text', value: (row) => personOf(row).id },
    { heading: 'name', width: 54, align: 'left', kind: 'text', value: (row) => personOf(row).name },
    { heading: 'department', width: 146, align: 'left', kind: 'text', value: (row) => personOf(row).department },
  ]
}

/** A column of hours, wide enough for a year without sleep. */
export function hoursColumn<Row>(
  heading: Column<Row>['heading'] & PersonMeasure,
  hours: PeopleHours,
  personOf: (row: Row) => number,
  value: (person: number) => Seconds,
): Column<Row> {
  return {
    heading,
    width: WIDEST_HOURS,
    align: 'right',
    kind: 'hours',
    format: COLUMN_FORMATS.hours,
    value: (row) => value(personOf(row)),
    figure: (row) => hours.figure(personOf(row), heading),
  }
}

const WIDEST_HOURS = 55

function yesNoColumn(
  heading: Column<number>['heading'],
  value: (index: number) => boolean,
  yesNo: Words['reports']['yesNo'],
): Column<number> {
  return { heading, width: 38, align: 'center', kind: 'text', value: (index) => yesNo(value(index)) }
}
