import type { ChoiceList } from '../../../hosts/xlsx/change/choiceLists'
import type { ChangedCells, SheetChange } from '../../../workbook/cellChange'
import type { OpenWorkbook } from '../../../workbook/openWorkbook'
import type { SheetLook } from '../../../workbook/sheetLook'
import type { ChangeRun } from '../../../workbook/workbook'
import type { Store } from '../../session/store'
import type { Turns } from '../../session/turns'
import type { FileContent } from '../worker/protocol'
import type { BesideFile, BookState, CellPlace } from './bookState'
import type { ViewedSheet } from './viewedSheet'

/**
 * Files in place of an open Excel. Places in the main workbook have no file name, as the port has it. Whatever reads or changes
 * the files takes its turn in one queue, so that nothing is made from a state that another is about to replace.
 */
export interface PageBook extends OpenWorkbook {
  readonly state: Pick<Store<BookState>, 'get' | 'subscribe'>
  /** Changes cells of the files that they name; of the main workbook where they name none. */
  change(changes: readonly (SheetChange & { readonly file?: string })[], run?: ChangeRun): Promise<ChangedCells>
  /** Changes a cell that the user typed into, of the file that the place names. It shows at once. */
  edit(place: CellPlace, value: SheetChange['value']): Promise<void>
  /** The same for many cells in one go (paste, fill, delete): all of them are changed and taken back as one, or none. */
  editCells(changes: readonly (CellPlace & SheetChange)[]): Promise<ChangedCells>
  /** The formula that a cell holds, without `=`; null for none. */
  formulaAt(place: CellPlace): Promise<string | null>
  /** What the file says may be chosen in cells of a sheet. */
  choicesOf(sheet: ViewedSheet): Promise<readonly ChoiceList[]>
  /** How a sheet looks beyond what its cells hold; null where it is there no more. */
  lookOf(sheet: ViewedSheet): Promise<SheetLook | null>
  /** Takes the last edit back, whoever made it, with its files as they were to the last byte; points at the cell. */
  undoEdit(): Promise<boolean>
  /** Does again what was taken back last, as long as nothing else was changed since. */
  redoEdit(): Promise<boolean>
  /** Puts files beside those that are read, in place of those named in `over`, by the names that places have. */
  add(files: readonly FileContent[], over?: readonly string[]): Promise<void>
  /** Takes the file away that places name so. */
  close(file: string): Promise<void>
  /** Says that the main workbook with these very contents is kept, and under which name that goes on; so are these lists. */
  saved(name: string, blob: Blob | null, lists: readonly BesideFile[]): void
  /** Resolves when all that was asked for is in the files. */
  settled: Turns['settled']
}
