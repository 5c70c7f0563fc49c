import type { PointedColumns } from '../../records/columnKeys'
import type { Dataset } from '../../records/dataset'
import type { LeftAloneWhy } from '../../records/leftAlone'
import { StudyState } from '../../records/studyRecords'
import type { CellChange } from '../../workbook/cellChange'
import type { OpenYear } from '../openYear'
import { type LeftAlone, NOTHING_MEANT, type Proposal, type ProposedCell } from './proposal'
import { type Reads, spellingOf } from './spelling'
import {
  type ActedColumn,
  type ActedTable,
  columnIn,
  isShared,
  proposed,
  proposedHead,
  standsAlone,
  tableAt,
  textAt,
} from './tables'

/** The column that says of study records whether they count: 最终参会 of attendance, 审核状态 of external study. */
export interface StateColumn<Kind extends 'attendance' | 'external'> {
  readonly kind: Kind
  readonly key: PointedColumns[Kind]
  /** The canonical one, for where the table lacks the column. */
  readonly heading: string
  readonly reads: (table: ActedTable) => Reads<StudyState>
  /** The word where the column has none of its own for it. */
  readonly usual: (state: StudyState, table: ActedTable, column: ActedColumn) => string
  /** What an empty cell of the column says. */
  readonly blank: StudyState
}

/**
 * Brings study records into a state by the cells of their column. A table that has no such column, or nothing in it, and whose
 * rows all count therefore, gets the word for those in every row: else nothing would count any more but what was chosen.
 */
export function setStates<Kind extends 'attendance' | 'external'>(
  { dataset, grids }: Pick<OpenYear, 'dataset' | 'grids'>,
  chosen: readonly number[],
  wanted: StudyState,
  column: StateColumn<Kind>,
): Proposal {
  const cells: ProposedCell[] = []
  const leftAlone: LeftAlone[] = []
  const states = new Map<number, StudyState>()
  for (const [index, records] of byTable(dataset, chosen)) {
    const table = tableAt(dataset, grids, index)
    const found =
      table?.source.kind === column.kind
        ? columnIn(table, column.key, column.heading, standsAlone(dataset, table))
        : null
    const leave = (record: number, why: LeftAloneWhy) => leftAlone.push(leftOf(dataset, record, why))
    if (!table || !found) {
      for (const record of records) leave(record, stateOf(dataset, record) === wanted ? 'already' : 'no-column')
      continue
    }
    const all = recordsOf(dataset, index)
    const inRow = byKey(all, (record) => dataset.studies.row[record]!)
    const meant = new Set(records)
    const targets: number[] = []
    for (const record of records) {
      const state = stateOf(dataset, record)
      const row = dataset.studies.row[record]!
      const becomes = (one: number) => meant.has(one) || stateOf(dataset, one) === wanted
      if (state === wanted) leave(record, 'already')
      else if (state === StudyState.unreadable || state === StudyState.merged) leave(record, 'unreadable')
      else if (isShared(table.grid, row, found.column) || !inRow.get(row)!.every(becomes)) leave(record, 'shared')
      else targets.push(record)
    }
    if (targets.length === 0) continue
    const spelled = { grid: table.grid, column: found.column, rows: [...inRow.keys()] }
    const changed = new Set(targets.map((record) => dataset.studies.row[record]!))
    // A column that nobody marks any more would say of everybody listed that they came.
    const staysMarked = spelled.rows.some(
      (row) => !changed.has(row) && textAt(table.grid, row, found.column).trim() !== '',
    )
    const word = (state: StudyState): CellChange['value'] =>
      spellingOf(
        spelled,
        column.reads(table),
        state,
        column.usual(state, table, found),
        state === column.blank && table.plan.layout === 'list' && staysMarked,
      )
    const wordOf = new Map<StudyState, CellChange['value']>()
    const said = (state: StudyState) => {
      if (!wordOf.has(state)) wordOf.set(state, word(state))
      return wordOf.get(state)!
    }
    const isSilent = found.isNew || spelled.rows.every((row) => textAt(table.grid, row, found.column).trim() === '')
    const isTarget = new Set(targets)
    const written = new Set<number>()
    if (found.isNew) cells.push(proposedHead(table, found))
    for (const record of all) {
      const row = dataset.studies.row[record]!
      const state = isTarget.has(record) ? wanted : isSilent ? countingBefore(stateOf(dataset, record)) : null
      if (state === null || written.has(row)) continue
      written.add(row)
      cells.push(proposed(table, found, row, said(state), whoOf(dataset, record)))
      if (isTarget.has(record)) for (const one of inRow.get(row)!) states.set(one, wanted)
    }
  }
  return { cells, leftAlone, meant: { ...NOTHING_MEANT, states } }
}

/** What must be written of a row that nobody has chosen, in a column that has said nothing: that it counts, as it does now. */
function countingBefore(state: StudyState): StudyState | null {
  return state === StudyState.accepted || state === StudyState.unreadable || state === StudyState.merged
    ? StudyState.accepted
    : null
}

/** Whose a record is, by name: somebody's of the staff, else as the row says. */
export function whoOf({ people, studies }: Dataset, record: number): string {
  return people[studies.person[record]!]?.name ?? ''
}

function stateOf({ studies }: Dataset, record: number): StudyState {
  return studies.state[record] as StudyState
}

function leftOf(dataset: Dataset, record: number, why: LeftAloneWhy): LeftAlone {
  const { file, sheet } = dataset.sheets[dataset.studies.sheet[record]!]!
  const row = dataset.studies.row[record]!
  return { who: whoOf(dataset, record), place: { file, sheet, row, column: null }, why }
}

function byTable({ studies }: Dataset, records: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const inOrder = [...new Set(records)].sort((a, b) => a - b)
  return byKey(inOrder, (record) => studies.sheet[record]!)
}

/** Items by a number of theirs, in their order. */
export function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const found = new Map<number, Item[]>()
  for (const item of items) {
    const known = found.get(keyOf(item))
    if (known) known.push(item)
    else found.set(keyOf(item), [item])
  }
  return found
}

function recordsOf({ studies }: Dataset, table: number): readonly number[] {
  const found: number[] = []
  for (let record = 0; record < studies.count; record++) if (studies.sheet[record] === table) found.push(record)
  return found
}
