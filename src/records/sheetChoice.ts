import type { SheetKind } from './sheetKind'

/** The user's own word on what a sheet is, whatever its header says; `kind` null: not to be read. */
export interface SheetChoice {
  /** The name of the sheet's file as its grid bears it; sheets of one name stand in several files. */
  readonly file: string
  readonly sheet: string
  readonly kind: SheetKind | null
}

/** The choice made for a sheet; undefined where none was. */
export function choiceFor(
  choices: readonly SheetChoice[],
  { file, sheet }: Pick<SheetChoice, 'file' | 'sheet'>,
): SheetChoice | undefined {
  return choices.find((choice) => choice.file === file && choice.sheet === sheet)
}
