import { WORKING_TITLES } from '../../input/reportTitles'
import type { Finding } from '../../records/finding'
import { countFindings } from '../../records/findingCounts'
import { type Severity, severityOf } from '../../records/severity'
import { SHEET_NAMES } from '../../records/writtenSheets'
import { planLines } from '../../text/planLines'
import { sayFinding } from '../../text/say'
import { cellName, type Place, quotedSheet } from '../../workbook/address'
import { type Block, line } from '../block'
import type { Column } from '../column'
import { withHeadRoom } from '../headRoom'
import type { Sheet } from '../layOut'
import { GROUND, LOOKS, WORKING_TABLE } from '../look'
import type { ReportInput } from '../reportInput'
import { tableBlocks } from '../table'
import { workingSheet } from '../working'

/** 数据检查: every finding in a sentence, with the place to go to; below them how the sheets were read. */
export function findingsSheet(input: ReportInput): Sheet {
  const { statistics, findings, words } = input
  const columns = withHeadRoom(findingColumns(input), words)
  const widths = columns.map((column) => column.width)
  return workingSheet(
    {
      name: SHEET_NAMES.findings,
      title: WORKING_TITLES.findings[input.language](statistics.year),
      note: words.reports.findingCounts(countFindings(findings)),
      widths,
      blocks: [
        ...tableBlocks({ columns, rows: findings, style: WORKING_TABLE, empty: words.reports.noFindings }, words),
        ...planBlocks(input, widths),
      ],
      filtered: true,
    },
    input,
  )
}

/** 读表说明: what the figures rest on. */
function planBlocks({ dataset, words }: ReportInput, widths: readonly number[]): readonly Block[] {
  const lines = planLines(dataset.plan, words)
  if (lines.length === 0) return []
  return [
    line(words.plan.title, LOOKS.section, widths, { least: 24 }),
    ...lines.map((text) => line(text, LOOKS.note, widths)),
  ]
}

const SEVERITY_GROUND: Readonly<Record<Severity, string | null>> = {
  error: GROUND.bad,
  warning: GROUND.look,
  info: null,
}

function findingColumns({ words, linkable, dataset }: ReportInput): readonly Column<Finding>[] {
  const isElsewhere = elsewhere(dataset)
  return [
    {
      heading: 'severity',
      width: 48,
      align: 'center',
      kind: 'text',
      value: (found) => words.severities[severityOf(found)],
      ground: (found) => SEVERITY_GROUND[severityOf(found)],
    },
    {
      heading: 'place',
      width: 150,
      align: 'left',
      kind: 'text',
      value: ({ place }) => (place ? `${isElsewhere(place) ? `${place.file} ` : ''}${cellOf(place)}` : ''),
      link: ({ place }) => (linkable && place && !isElsewhere(place) ? cellOf(place) : null),
    },
    { heading: 'sentence', width: 400, align: 'left', kind: 'text', value: (found) => sayFinding(found, words) },
    { heading: 'code', width: 150, align: 'left', kind: 'text', value: (found) => found.code },
  ]
}

/** Whether a place is in a file that was read beside the workbook, which no link leads to. */
function elsewhere({ sheets }: ReportInput['dataset']): (place: Place) => boolean {
  const several = new Set(sheets.map(({ file }) => file)).size > 1
  return ({ file }) => several && file !== ''
}

/** `人员!B7`; a finding about a whole row leads to its first cell. */
function cellOf({ sheet, row, column }: Place): string {
  return `${quotedSheet(sheet)}!${cellName(row, column ?? 1)}`
}
