import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Moment } from '../../../records/moment'
import { sayTrouble } from '../../../text/say'
import { distinctName } from '../../../workbook/distinctName'
import type { Grid } from '../../../workbook/grid'
import { WorkbookError } from '../../../workbook/workbook'
import type { Session } from '../command/command'
import { printLines } from '../command/print'
import { diskBook } from './diskBook'

/** Lists that were read, and those that cannot be. */
export interface ListFiles {
  readonly grids: readonly Grid[]
  /** When each file was saved, by the name that its sheets bear. */
  readonly saved: ReadonlyMap<string, Moment>
  readonly refused: readonly { readonly file: string; readonly sentence: string }[]
}

/**
 * Reads lists one by one, each under a name that no other bears; `taken`: the name of the workbook. One that cannot be read is told on
 * standard error and holds nobody up; where none can, the first one's `WorkbookError` is thrown.
 */
export async function listFiles(session: Session, given: readonly string[], taken: string): Promise<ListFiles> {
  const { io, words, catalogue } = session
  const names = new Set([taken])
  const grids: Grid[] = []
  const saved = new Map<string, Moment>()
  const refused: { file: string; sentence: string; error: WorkbookError }[] = []
  for (const path of given) {
    const book = diskBook(session, path)
    try {
      const read = await book.read()
      const file = distinctName(book.name, names)
      names.add(file)
      saved.set(file, savedAt(resolve(io.cwd, path)))
      for (const grid of read) grids.push({ ...grid, file })
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error
      refused.push({ file: book.name, sentence: sayTrouble(error, catalogue), error })
    }
  }
  if (refused.length > 0 && refused.length === given.length) throw refused[0]!.error
  printLines(
    io.stderr,
    refused.map(({ file, sentence }) => words.message(file, '', null, sentence)),
  )
  return { grids, saved, refused: refused.map(({ file, sentence }) => ({ file, sentence })) }
}

/** As the calendar where the program runs has it. */
function savedAt(path: string): Moment {
  const { mtime } = statSync(path)
  return Math.floor(mtime.getTime() / 1000) - mtime.getTimezoneOffset() * 60
}
