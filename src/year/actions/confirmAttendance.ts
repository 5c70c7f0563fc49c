import { legendOf } from '../../input/legend'
import { attended } from '../../input/vocabulary/attended'
import type { Dataset } from '../../records/dataset'
import { CLASS_SOURCE, StudyState } from '../../records/studyRecords'
import type { Place } from '../../workbook/address'
import type { Grid } from '../../workbook/grid'
import type { OpenYear } from '../openYear'
import type { Proposal } from './proposal'
import { type StateColumn, setStates, whoOf } from './setStates'
import { type ActedTable, tableAt, textAt } from './tables'

/** Somebody on the list of a class. */
export interface Attendee {
  /** In `Dataset.studies`. */
  readonly record: number
  /** By name: of the staff, else as the row says. */
  readonly name: string
  readonly id: string
  readonly department: string
  readonly state: StudyState
  /** Whether a column of 签到 or the like says that the person came; null where the list has none. */
  readonly signed: boolean | null
  readonly place: Place
}

/** Heads under which people sign in, besides the column that confirms them. */
const SIGNING = /签到|签名|签字|打卡|到会|出勤/

/** Who stands on the lists of a class, in their order. */
export function attendeesOf(
  { dataset, grids }: Pick<OpenYear, 'dataset' | 'grids'>,
  trainingClass: number,
): readonly Attendee[] {
  const { studies, people } = dataset
  const tables = new Map<number, ReturnType<typeof signing>>()
  const found: Attendee[] = []
  for (let record = 0; record < studies.count; record++) {
    if (studies.trainingClass[record] !== trainingClass || studies.source[record] !== CLASS_SOURCE) continue
    const index = studies.sheet[record]!
    if (!tables.has(index)) tables.set(index, signing(dataset, grids, index))
    const table = tables.get(index)!
    const row = studies.row[record]!
    const { file, sheet } = dataset.sheets[index]!
    const person = people[studies.person[record]!]
    found.push({
      record,
      name: whoOf(dataset, record) || (table ? textAt(table.grid, row, table.nameColumn) : ''),
      id: person?.id ?? '',
      department: person?.department ?? '',
      state: studies.state[record] as StudyState,
      signed: table ? table.signed(row) : null,
      place: { file, sheet, row, column: null },
    })
  }
  return found
}

/** Of a table: which of its rows are signed, by the columns that confirm nobody. */
function signing(dataset: Dataset, grids: readonly Grid[], index: number) {
  const table = tableAt(dataset, grids, index)
  if (!table) return null
  const { grid, plan, source } = table
  const columns = plan.unread.filter(({ heading }) => SIGNING.test(heading)).map(({ column }) => column)
  const nameColumn = source.columnOf.name ?? 1
  const isSigned = (row: number, column: number) => {
    const text = textAt(grid, row, column).trim()
    return attended(text) ?? (text !== '' && text === textAt(grid, row, nameColumn).trim())
  }
  return {
    grid,
    nameColumn,
    signed: (row: number) => (columns.length === 0 ? null : columns.some((column) => isSigned(row, column))),
  }
}

/** 确认参加, or back (取消): by 最终参会 of the rows. */
export function confirmAttendance(
  opened: Pick<OpenYear, 'dataset' | 'grids'>,
  records: readonly number[],
  came: boolean,
): Proposal {
  return setStates(opened, records, came ? StudyState.accepted : StudyState.notConfirmed, CONFIRMED)
}

const CONFIRMED: StateColumn<'attendance'> = {
  kind: 'attendance',
  key: 'confirmed',
  heading: '最终参会',
  reads: ({ grid }: ActedTable) => {
    const legend = legendOf(grid)
    return (text) => {
      const came = attended(text) ?? legend.get(text.trim())
      return came === undefined ? undefined : came ? StudyState.accepted : StudyState.notConfirmed
    }
  },
  usual: (state, { plan }, { heading }) => {
    const isMark = plan.layout !== 'list' || /签/.test(heading)
    return state === StudyState.accepted ? (isMark ? '√' : '是') : isMark ? '×' : '否'
  },
  blank: StudyState.notConfirmed,
}
