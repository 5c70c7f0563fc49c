import { basename, resolve } from 'node:path'
import { openXlsx, type XlsxWorkbook } from '../../../hosts/xlsx/xlsxWorkbook'
import type { Session } from '../command/command'
import { fileBytes } from '../reading/fileBytes'
import { fileTrouble } from '../reading/fileTrouble'
import { nodeCodec } from '../reading/nodeCodec'
import { replaceFile } from './atomicFile'
import { keepBefore } from './undoFile'

/** A workbook on the disk that a command may change. */
export interface ChangingBook extends XlsxWorkbook {
  readonly path: string
  /**
   * Puts the changed workbook in the place of the old one, whole or not at all, and keeps beside it what takes that back (`undo`);
   * false where nothing has changed, and the file is not touched. Throws `WorkbookError` where the file is locked, read-only or
   * changed meanwhile.
   */
  save(): Promise<boolean>
}

/** Opens the workbook that the user named for reading and changing. */
export async function changingBook(session: Session, given: string): Promise<ChangingBook> {
  const path = resolve(session.io.cwd, given)
  const name = basename(path)
  try {
    const { bytes: opened, state } = fileBytes(path)
    const book = openXlsx(name, opened, nodeCodec)
    return {
      ...book,
      path,
      save: async () => {
        if (book.bytes() === opened) return false
        try {
          // First what takes it back: without it nothing is written.
          const forget = await keepBefore(path, opened, book.bytes(), session.now)
          try {
            replaceFile(path, book.bytes(), state)
          } catch (error) {
            forget()
            throw error
          }
        } catch (error) {
          throw fileTrouble(error, name)
        }
        return true
      },
    }
  } catch (error) {
    throw fileTrouble(error, name)
  }
}
