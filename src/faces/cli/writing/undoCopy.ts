import { rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { fileBytes } from '../reading/fileBytes'
import { fileTrouble } from '../reading/fileTrouble'
import { foundAt } from '../reading/paths'
import { replaceFile } from './atomicFile'
import { digestOf } from './undoFile'

/*
 * A workbook as it was before an import stands beside it, under a name that says after which very contents it may be put back:
 * so no other change is ever undone with it.
 */

/** Where the file as it was stands, once the workbook holds `after`. */
async function copyPath(path: string, after: Uint8Array): Promise<string> {
  const ending = extname(path)
  const stem = basename(path, ending)
  const code = (await digestOf(after)).slice(0, 8)
  return join(dirname(path), `${stem}.导入前-${code}${ending}`)
}

/** Keeps a workbook as it was before it is replaced by `after`. Throws `WorkbookError`. */
export async function keepUndoCopy(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const copy = await copyPath(path, after)
  try {
    replaceFile(copy, before, foundAt(copy))
  } catch (error) {
    throw fileTrouble(error, basename(copy))
  }
}

/** Puts a workbook back as it was before the last import; false where nothing is kept for it as it is now. Throws `WorkbookError`. */
export async function putBack(path: string): Promise<boolean> {
  const { bytes, state } = fileBytes(path)
  const copy = await copyPath(path, bytes)
  if (!foundAt(copy)) return false
  try {
    replaceFile(path, fileBytes(copy).bytes, state)
    // Taken away last: whatever happens before, it can be put back again.
    rmSync(copy, { force: true })
  } catch (error) {
    throw fileTrouble(error, basename(path))
  }
  return true
}
