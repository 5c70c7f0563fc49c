import { type Figure, figureOf } from '../../engine/figure'
import { ACADEMY_TITLES } from '../../input/reportTitles'
import { ACADEMY_SHEETS, SHEET_NAMES } from '../../records/writtenSheets'
import { line } from '../../report/block'
import { checkCodeOfRows } from '../../report/checkCode'
import type { Column } from '../../report/column'
import { columnWidths } from '../../report/columnWidths'
import { columnFormat } from '../../report/decimals'
import type { Sheet } from '../../report/layOut'
import { LOOKS, stampedTable } from '../../report/look'
import { UPRIGHT } from '../../report/paper'
import { codedSheet, SEAL_ROW, titleLine } from '../../report/stamped'
import { tableBlocks } from '../../report/table'
import type { AcademyHeading } from '../../text/academyWords'
import { zhCN } from '../../text/zhCN'
import { academyZhCN } from '../../text/zhCN/academy'
import type { AcademyInput } from '../academyInput'
import { calledRow } from '../calledRow'
import { countedResult } from '../instituteRow'

interface Person {
  readonly number: string
  readonly institute: string
  readonly name: string
  readonly id: string
  readonly department: string
  readonly hours: Figure
}

const say = academyZhCN

const columnsOf = (rows: readonly Person[]): readonly Column<Person, AcademyHeading>[] => [
  { heading: 'number', width: 34, align: 'center', kind: 'text', value: ({ number }) => number },
  { heading: 'institute', width: 140, least: 90, align: 'left', kind: 'text', value: ({ institute }) => institute },
  { heading: 'name', width: 62, align: 'center', kind: 'text', value: ({ name }) => name },
  { heading: 'id', width: 62, align: 'center', kind: 'text', value: ({ id }) => id },
  { heading: 'department', width: 110, least: 70, align: 'left', kind: 'text', value: ({ department }) => department },
  {
    heading: 'hours',
    width: 64,
    align: 'center',
    kind: 'figure',
    format: columnFormat(rows, ({ hours }) => hours),
    value: ({ hours }) => hours,
  },
]

/** 骨干名单: everybody whom an institute that is counted has reported, in the institutes' order, each by hours descending. Stamped. */
export function academyBackboneSheet({ year, rows, computedAt }: AcademyInput): Sheet {
  const people = rows.flatMap((row) => {
    const result = countedResult(row)
    return (result?.backbone.people ?? []).map(({ seconds, ...person }) => ({
      ...person,
      institute: calledRow(row, say),
      hours: figureOf(
        { unit: 'hours', seconds },
        { how: 'frozen', place: { file: result!.file, sheet: SHEET_NAMES.backbone, row: 1, column: null } },
      ),
    }))
  })
  const numbered = people.map((person, index): Person => ({ ...person, number: String(index + 1) }))
  const table = {
    columns: columnsOf(numbered),
    rows: numbered,
    style: stampedTable(10.5),
    empty: say.noBackbone,
  }
  const widths = columnWidths(table)
  const form = { name: ACADEMY_SHEETS.backbone, draft: false, paper: UPRIGHT, widths }
  const blocks = [
    titleLine({ ...form, title: ACADEMY_TITLES.backbone(year) }),
    line(zhCN.reports.unitLine(''), LOOKS.unitLine, widths, { least: SEAL_ROW }),
    ...tableBlocks(table, { headings: { ...say.figures, ...say.headings } }, widths),
  ]
  const sheet = codedSheet({ ...form, blocks }, checkCodeOfRows, computedAt)
  return { ...sheet, filtered: people.length > 0 }
}
