import type { ChoiceList } from '../../../hosts/xlsx/change/choiceLists'
import { cellName } from '../../../workbook/address'
import type { SheetLook } from '../../../workbook/sheetLook'
import { isTextList } from '../files/pickedFile'
import type { PageWorker } from '../worker/pageWorker'
import type { CellPlace, MainFile } from './bookState'
import type { ViewedSheet } from './viewedSheet'

/** What is asked of a sheet's file by those who look at the sheet; answers are kept as long as they hold. */
export function sheetQuestions(
  worker: Pick<PageWorker, 'ask'>,
  contentOf: (file: string) => Pick<MainFile, 'name' | 'blob'> | undefined,
) {
  /** A number for each sheet as it was read; another one once a formula of it has given way, or is back. */
  let numbered = new WeakMap<ViewedSheet['face'], number>()
  let lastNumber = 0
  const numberOf = (face: ViewedSheet['face']) => {
    const known = numbered.get(face) ?? ++lastNumber
    numbered.set(face, known)
    return known
  }
  /** A sheet that is read or written anew has another face, and looks otherwise. */
  const looks = new WeakMap<ViewedSheet['face'], Promise<SheetLook>>()
  return {
    /** Formulas are others now. */
    formulasChanged(): void {
      numbered = new WeakMap()
    },
    /** The formula in a cell of a sheet, without `=`; null for none. */
    async formulaAt(viewed: ViewedSheet | undefined, { file, sheet, row, column }: CellPlace): Promise<string | null> {
      const content = contentOf(file)
      if (!viewed || !content?.blob || isTextList(content.name)) return null
      const { name, blob } = content
      return worker.ask('formula', { name, blob, sheet, cell: cellName(row, column), of: numberOf(viewed.face) })
    },
    /** What the file says may be chosen in cells of a sheet. */
    async choicesOf({ grid: { file, sheet } }: ViewedSheet): Promise<readonly ChoiceList[]> {
      const content = contentOf(file)
      if (!content?.blob || isTextList(content.name)) return []
      return worker.ask('choices', { name: content.name, blob: content.blob, sheet })
    },
    /** How a sheet looks beyond what its cells hold; null where its file is there no more. */
    async lookOf({ grid, face }: ViewedSheet): Promise<SheetLook | null> {
      const content = contentOf(grid.file)
      if (!content?.blob) return null
      const { name, blob } = content
      const look = looks.get(face) ?? worker.ask('look', { name, blob, sheet: grid.sheet })
      looks.set(face, look)
      return look
    },
  }
}
