import type { Figure } from '../../engine/figure'
import { reportedPeople } from '../../engine/reportedPeople'
import { WORKING_TITLES } from '../../input/reportTitles'
import { shownNumber } from '../../records/rounding'
import { SHEET_NAMES } from '../../records/writtenSheets'
import { amountText, NO_VALUE } from '../../text/amounts'
import type { Column } from '../column'
import { withHeadRoom } from '../headRoom'
import type { Sheet } from '../layOut'
import { GROUND, WORKING_TABLE } from '../look'
import type { ReportInput } from '../reportInput'
import { tableBlocks } from '../table'
import { workingSheet } from '../working'
import { hoursColumn, personColumns } from './people'

/** A candidate, or somebody who lacks a little. `person` is an index in `Dataset.people`. */
interface ScreenedPerson {
  readonly person: number
  readonly isCandidate: boolean
  /** What is missing, in words; '' for a candidate. */
  readonly lacking: string
}

/** 骨干筛选: where the reporting stands, the candidates, and below them the near misses with what they lack. */
export function screeningSheet(input: ReportInput): Sheet {
  const { statistics, words } = input
  const columns = withHeadRoom(screeningColumns(input), words)
  return workingSheet(
    {
      name: SHEET_NAMES.screening,
      title: WORKING_TITLES.screening[input.language](statistics.year),
      note: facts(input),
      widths: columns.map((column) => column.width),
      blocks: tableBlocks(
        { columns, rows: screened(input), style: WORKING_TABLE, empty: words.reports.noRecords },
        words,
      ),
      frozenColumns: 2,
      filtered: true,
    },
    input,
  )
}

function screened({ dataset: { policy }, statistics: { backbone }, words }: ReportInput): readonly ScreenedPerson[] {
  const { lacking } = words.reports
  return [
    ...backbone.candidates.map((person) => ({ person, isCandidate: true, lacking: '' })),
    ...backbone.nearMisses.map(({ person, missingSeconds, lacksSingle, parts }) => ({
      person,
      isCandidate: false,
      lacking: lacking(missingSeconds, lacksSingle, policy.singleSeconds, parts),
    })),
  ]
}

function screeningColumns({ dataset: { people }, statistics, words }: ReportInput): readonly Column<ScreenedPerson>[] {
  const { people: hours } = statistics
  const reported = reportedPeople(statistics)
  const { yesNo } = words.reports
  const personOf = ({ person }: ScreenedPerson) => person
  return [
    ...personColumns(({ person }: ScreenedPerson) => people[person]!),
    { heading: 'unit', width: 120, align: 'left', kind: 'text', value: ({ person }) => people[person]!.unit },
    hoursColumn('total', hours, personOf, (person) => hours.total[person]!),
    hoursColumn('effective', hours, personOf, (person) => hours.effective[person]!),
    hoursColumn('longestSingle', hours, personOf, (person) => hours.longestSingle[person]!),
    {
      heading: 'candidate',
      width: 48,
      align: 'center',
      kind: 'text',
      value: ({ isCandidate }) => yesNo(isCandidate),
      ground: ({ isCandidate }) => (isCandidate ? GROUND.good : null),
    },
    {
      heading: 'isBackbone',
      width: 62,
      align: 'center',
      kind: 'text',
      value: ({ person }) => yesNo(reported.has(person)),
    },
    { heading: 'lacking', width: 130, align: 'left', kind: 'text', value: (row) => row.lacking },
  ]
}

function facts({ statistics: { backbone, summary }, words }: ReportInput): string {
  const { backboneFacts, status, window } = words.reports
  return backboneFacts({
    headcount: figureText(summary.headcount),
    target: figureText(backbone.target),
    reported: backbone.reported.length,
    rate: figureText(backbone.rate),
    status: status[backbone.status],
    window: window(backbone.window.from, backbone.window.to),
    candidates: backbone.candidates.length,
    nearMisses: backbone.nearMisses.length,
  })
}

function figureText({ amount }: Figure): string {
  return amount === null ? NO_VALUE : amountText(amount.unit, shownNumber(amount))
}
