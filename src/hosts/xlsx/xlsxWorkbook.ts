import type { CellChange } from '../../workbook/cellChange'
import { type Workbook, WorkbookError } from '../../workbook/workbook'
import { setCellsIn } from './change/packageCells'
import { editPackage, type PackageEdit, refuseSigned } from './change/packageEdit'
import { removeSheets } from './change/packageRemoval'
import { replaceSheets } from './change/packageSheets'
import { detect } from './read/detect'
import { readFile } from './read/readFile'
import type { Codec } from './zip/codec'

/** A file's bytes as a workbook. Writing changes only what it must: every other part stays byte for byte. */
export interface XlsxWorkbook extends Workbook {
  /** The file as it is now; the very array it was opened from while nothing has changed. */
  bytes(): Uint8Array
  /**
   * Changes single cells of sheets that are there and nothing else; their formats stay. Throws `WorkbookError`
   * sheet-missing or protected-sheet; all of them are changed or, on an error, none.
   */
  setCells(changes: readonly CellChange[]): Promise<void>
  /** Takes the sheets of these names out, and answers which were there. Throws as writing does. */
  remove(sheets: readonly string[]): Promise<readonly string[]>
}

/**
 * Opens .xlsx and .xlsm, and .csv for reading alone (`write` throws not-a-workbook). `name` is the file's name. Writing
 * throws `WorkbookError` signed or protected-workbook where the user has forbidden it, and what reading throws.
 */
export function openXlsx(name: string, bytes: Uint8Array, codec: Codec): XlsxWorkbook {
  let current = bytes
  const change = async <Answer>(work: (edit: PackageEdit) => Promise<Answer>): Promise<Answer> => {
    if (detect(name, current) === 'csv') throw new WorkbookError('not-a-workbook', name, {})
    const edit = await editPackage(name, current, codec)
    refuseSigned(edit)
    const answer = await work(edit)
    current = await edit.bytes()
    return answer
  }
  return {
    name,
    bytes: () => current,
    read: (run) => readFile(name, current, codec, run),
    async write(layouts, run) {
      run?.signal?.throwIfAborted()
      await change((edit) => replaceSheets(edit, layouts, run))
    },
    setCells: (changes) => change((edit) => setCellsIn(edit, changes)),
    remove: (sheets) => change((edit) => removeSheets(edit, sheets)),
  }
}
