import type { CellMeaning } from '../../records/finding'
import type { Cell } from '../../workbook/grid'
import { Outcome } from '../cells/outcome'

/** What one unit of a bare number is worth: seconds or 分; null for days, and where there is no unit. */
export type Unit = number | null

/** What cannot be read as the setting: nothing that can be meant, or an amount with ¥ that may be 元 or 万元. */
export type Unread = undefined | typeof Outcome.currency

/** A line of 设置: what it is called, and how it is read. */
export interface Setting<Value = unknown> {
  /** The canonical name in the column 项目, which also labels it in forms; its brackets say the unit of bare numbers. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly meaning: CellMeaning
  /** The usual entries, for drop-down lists. */
  readonly choices?: readonly string[]
  /** What to enter, for the user who fills the sheet in. */
  readonly note: string
  /** What holds where the value is empty, as the user would enter it; null for nothing. */
  readonly default: string | number | null
  /** What a filled cell says, a bare number in `unit`. `date1904`: how the workbook counts days. */
  readonly read: (cell: Cell, unit: Unit, date1904: boolean) => Value | Unread
}

export function isUnread<Value>(value: Value | Unread): value is Unread {
  return value === undefined || value === Outcome.currency
}
