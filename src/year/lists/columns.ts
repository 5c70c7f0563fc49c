import { type ColumnKey, INPUT_SHEETS } from '../../input/schema'
import type { SheetSource } from '../../records/dataset'
import type { ProposalTarget } from '../../records/proposal'

/** The column (from 1) of a key of the schema; undefined where the sheet has none. `columnOf` holds all that were recognised. */
export function columnAt({ columnOf }: Pick<SheetSource, 'columnOf'>, key: ColumnKey): number | undefined {
  return (columnOf as Readonly<Partial<Record<ColumnKey, number>>>)[key]
}

/** What the empty sheet heads a column with. */
export function headingOf(target: ProposalTarget, key: string): string {
  return INPUT_SHEETS.find(({ kind }) => kind === target)?.columns.find((column) => column.key === key)?.heading ?? key
}
