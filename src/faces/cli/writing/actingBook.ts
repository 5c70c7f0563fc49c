import { resolve } from 'node:path'
import type { CellChange, ChangedCells } from '../../../workbook/cellChange'
import type { ComputedYear } from '../../../year/openYear'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'
import { fileTrouble } from '../reading/fileTrouble'
import { replaceFile } from './atomicFile'
import { type ChangingBook, changingBook } from './changingBook'
import { isSameFile, newBook } from './newBook'

/** A workbook whose rows a command acts on. */
export interface ActingBook extends ChangingBook {
  /** Writes the cells in one step: into the workbook itself or into the copy that `--out` names. */
  act(
    year: ComputedYear,
    changes: readonly CellChange[],
  ): Promise<{ readonly path: string; readonly done: ChangedCells }>
}

/** Opens the workbook; what is wrong with `--out` is said before anything is read. */
export async function actingBook(session: Session, given: string, options: Options): Promise<ActingBook> {
  const { io, words } = session
  const book = await changingBook(session, given)
  const { out } = options
  if (out !== undefined && isSameFile(resolve(io.cwd, out), book.path))
    throw new Stop(ExitStatus.wrongUsage, words.usage.outIsBook(out))
  const copy = out === undefined ? null : await newBook(session, out, { as: null, force: options.force })
  return {
    ...book,
    async act(year, changes) {
      const done = await book.change(changes, { basedOn: year.grids })
      if (copy) {
        try {
          replaceFile(copy.path, book.bytes())
        } catch (error) {
          throw fileTrouble(error, copy.name)
        }
        return { path: copy.path, done }
      }
      await book.save()
      return { path: book.path, done }
    },
  }
}
