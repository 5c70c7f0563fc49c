import type { CellMeaning } from '../records/finding'
import type { SheetKind } from '../records/sheetKind'

/** A column that is read (domain.md §2). */
export interface InputColumn<Key extends string = string> {
  /** How readers in input/ ask for it. */
  readonly key: Key
  /** The canonical heading. */
  readonly heading: string
  /** Other headings that mean the same, the better ones first. */
  readonly aliases: readonly string[]
  /** Whether a sheet without the column cannot be read. */
  readonly required: boolean
  readonly meaning: CellMeaning
  /** The usual entries, for drop-down lists; more spellings are understood when reading. */
  readonly choices?: readonly string[]
  /** What to enter, for the user who fills the sheet in. */
  readonly note: string
  /** Whether the column alone tells this kind of sheet from those that share its other columns. */
  readonly telling?: boolean
}

/** A kind of sheet that is read. */
export interface InputSheet<Key extends string = string> {
  readonly kind: SheetKind
  /** The canonical name. */
  readonly sheet: string
  /** What in a sheet's name speaks for this kind; breaks ties only. */
  readonly hint: RegExp
  readonly columns: readonly InputColumn<Key>[]
  /** Whether its head alone says nothing, since it is that of 人员: its name does, beside 人员 (plan/tables/arpLists.ts). */
  readonly besideStaff?: boolean
}

type More = Partial<Pick<InputColumn, 'aliases' | 'required' | 'choices' | 'telling'>>

export function inputColumn<Key extends string>(
  key: Key,
  heading: string,
  meaning: CellMeaning,
  note: string,
  more: More = {},
): InputColumn<Key> {
  return { key, heading, aliases: [], required: false, meaning, note, ...more }
}
