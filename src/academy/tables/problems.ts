import type { RowState } from '../../records/rowState'
import { ACADEMY_SHEETS } from '../../records/writtenSheets'
import type { Column } from '../../report/column'
import type { Sheet } from '../../report/layOut'
import { GROUND, WORKING_TABLE } from '../../report/look'
import { tableBlocks } from '../../report/table'
import { workingSheet } from '../../report/working'
import type { AcademyHeading } from '../../text/academyWords'
import { fileLink } from '../../workbook/address'
import type { AcademyInput } from '../academyInput'
import { calledRow } from '../calledRow'
import { countStates, type InstituteRow } from '../instituteRow'
import { problemsOf } from '../problemsOf'

interface Trouble {
  readonly row: InstituteRow
  readonly what: string
}

/** Grounds of states; none for what is in order. */
const GROUNDS: Readonly<Record<RowState, string | null>> = {
  final: null,
  draft: GROUND.look,
  errors: GROUND.bad,
  questions: GROUND.look,
  unreadable: GROUND.bad,
  missing: GROUND.bad,
  duplicate: GROUND.look,
  'other-year': GROUND.bad,
}

/** 未交与问题: who has sent nothing, and of every workbook what is wrong with it or should be known, with what may help. */
export function problemsSheet(input: AcademyInput): Sheet {
  const { rows, say, year } = input
  const troubles = rows.flatMap((row): readonly Trouble[] => {
    const all = problemsOf(row, input)
    return all.length === 0 ? [] : [{ row, what: all.join(say.between) }]
  })
  const columns = columnsOf(input)
  const counts = Object.entries(countStates(rows)).filter(([, count]) => count > 0)
  return workingSheet(
    {
      name: ACADEMY_SHEETS.problems,
      title: say.titles.problems(year),
      note: say.counts(
        rows.length,
        counts.map(([state, count]) => [say.states[state as RowState], count] as const),
      ),
      widths: columns.map(({ width }) => width),
      blocks: tableBlocks(
        { columns, rows: troubles, style: WORKING_TABLE, empty: say.noProblems },
        { headings: { ...say.figures, ...say.headings } },
      ),
      frozenColumns: 2,
      filtered: troubles.length > 0,
    },
    input,
  )
}

function columnsOf({ say, pathTo }: AcademyInput): readonly Column<Trouble, AcademyHeading>[] {
  const fileOf = (row: InstituteRow) => (row.kind === 'sent' ? row.result.file : '')
  return [
    { heading: 'institute', width: 150, align: 'left', kind: 'text', value: ({ row }) => calledRow(row, say) },
    {
      heading: 'state',
      width: 58,
      align: 'center',
      kind: 'text',
      value: ({ row }) => say.states[row.state],
      ground: ({ row }) => GROUNDS[row.state],
    },
    { heading: 'what', width: 400, align: 'left', kind: 'text', value: ({ what }) => what },
    {
      heading: 'file',
      width: 148,
      align: 'left',
      kind: 'text',
      value: ({ row }) => fileOf(row),
      link: ({ row }) => (row.kind === 'sent' ? fileLink(pathTo(row.result.file)) : null),
    },
  ]
}
