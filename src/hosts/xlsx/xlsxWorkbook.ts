import type { CellChange } from '../../workbook/cellChange'
import { type Workbook, WorkbookError } from '../../workbook/workbook'
import type { Codec } from './codec'
import { detect } from './detect'
import { setCellsIn } from './packageCells'
import { editPackage, type PackageEdit } from './packageEdit'
import { replaceSheets } from './packageSheets'
import { readFile } from './readFile'

/** A file's bytes as a workbook. Writing changes only what it must: every other part stays byte for byte. */
export interface XlsxWorkbook extends Workbook {
  /** The file as it is now; the very array it was opened from while nothing has changed. */
  bytes(): Uint8Array
  /**
   * Changes single cells of sheets that are there and nothing else; their formats stay. Throws `WorkbookError`
   * sheet-missing or protected-sheet; all of them are changed or, on an error, none.
   */
  setCells(changes: readonly CellChange[]): Promise<void>
}

/**
 * Opens .xlsx and .xlsm, and .csv for reading alone (`write` throws not-a-workbook). `name` is the file's name. Writing
 * throws `WorkbookError` signed or protected-workbook where the user has forbidden it, and what reading throws.
 */
export function openXlsx(name: string, bytes: Uint8Array, codec: Codec): XlsxWorkbook {
  let current = bytes
  const change = async (work: (edit: PackageEdit) => Promise<void>) => {
    if (detect(name, current) === 'csv') throw new WorkbookError('not-a-workbook', name, {})
    const edit = await editPackage(name, current, codec)
    await work(edit)
    current = await edit.bytes()
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
  }
}
