import { hasParts, requirementOf } from '../../engine/demands'
import { reportedPeople } from '../../engine/reportedPeople'
import type { PeopleHours, PersonMeasure } from '../../engine/statistics'
import { WORKING_TITLES } from '../../input/reportTitles'
import type { Seconds } from '../../records/duration'
import type { Person } from '../../records/person'
import { STUDY_SOURCES } from '../../records/studyRecords'
import { SHEET_NAMES } from '../../records/writtenSheets'
import type { Words } from '../../text/catalogue'
import type { Column, Table } from '../column'
import type { Sheet } from '../layOut'
import { COLUMN_FORMATS, GROUND, WORKING_TABLE } from '../look'
import type { ReportInput } from '../reportInput'
import { tableBlocks } from '../table'
import { workingSheet } from '../working'

/** 学习统计: every person of the year's staff with the hours of the year, in the order of the sheet. */
export function peopleSheet(input: ReportInput): Sheet {
  const { statistics, words } = input
  const table: Table<number> = {
    columns: peopleColumns(input),
    rows: statistics.people.staff,
    style: WORKING_TABLE,
    empty: words.reports.noRecords,
  }
  return workingSheet(
    {
      name: SHEET_NAMES.people,
      title: WORKING_TITLES.people[input.language](statistics.year),
      note: '',
      widths: table.columns.map((column) => column.width),
      blocks: tableBlocks(table, words),
      frozenColumns: 2,
      filtered: true,
    },
    input,
  )
}

/** Rows are indexes in `Dataset.people`. */
function peopleColumns({ dataset: { people, policy }, statistics, words }: ReportInput): readonly Column<number>[] {
  const { people: hours } = statistics
  const reported = reportedPeople(statistics)
  const { yesNo } = words.reports
  const itself = (index: number) => index
  const missing = (index: number) => Math.max(0, requirementOf(policy, people[index]!) - hours.counted[index]!)
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
    { heading: 'id', width: 56, align: 'left', kind: 'text', value: (row) => personOf(row).id },
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
