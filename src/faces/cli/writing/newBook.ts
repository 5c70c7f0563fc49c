import { basename, dirname, extname, resolve } from 'node:path'
import { writeXlsx } from '../../../hosts/xlsx/write/writeXlsx'
import type { Layout } from '../../../workbook/layout'
import { WorkbookError } from '../../../workbook/workbook'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { progressLine } from '../command/progress'
import { fileTrouble } from '../reading/fileTrouble'
import { nodeCodec } from '../reading/nodeCodec'
import { foundAt, realPath } from '../reading/paths'
import { replaceFile } from './atomicFile'
import { isAsWritten, type OwnFile } from './madeHere'

/** A workbook that is yet to be written, whole or not at all. */
export interface NewBook {
  readonly name: string
  readonly path: string
  write(layouts: readonly Layout[]): Promise<void>
}

/** What a new workbook may take the place of. */
export interface Replacing {
  /** What is written, which may replace the same as it was written; null for what never replaces anything. */
  readonly as: OwnFile | null
  /** `--force`: whatever is there. */
  readonly force: boolean | undefined
}

/**
 * The workbook to write where the user said. What is wrong with the place is said at once (`Stop`, `WorkbookError`), not
 * after long work; writing throws `WorkbookError`.
 */
export async function newBook(session: Session, given: string, { as, force = false }: Replacing): Promise<NewBook> {
  const path = resolve(session.io.cwd, given)
  const name = basename(path)
  const ending = extname(name)
  const { words } = session
  if (ending.toLowerCase() !== '.xlsx') throw new Stop(ExitStatus.wrongUsage, words.usage.notXlsx(given))
  if (!isFolder(dirname(path))) throw new Stop(ExitStatus.file, words.noFolder(given, dirname(path)))
  if (isFolder(path)) throw new WorkbookError('is-folder', name, {})
  const found = foundAt(path)
  if (!force && found && found.size > 0 && !(as && (await isAsWritten(path, as))))
    throw new Stop(ExitStatus.file, words.exists(given))
  return {
    name,
    path,
    write: async (layouts) => {
      const line = progressLine(session.io.stderr, words.progress.writing(name))
      try {
        const titled = { title: name.slice(0, -ending.length), created: session.now, ...(as && { category: as }) }
        replaceFile(path, await writeXlsx(layouts, nodeCodec, titled, { progress: line.progress }), found)
      } catch (error) {
        throw fileTrouble(error, name)
      } finally {
        line.clear()
      }
    },
  }
}

/** Whether two paths lead to one file, by whatever links. */
export function isSameFile(one: string, other: string): boolean {
  return realPath(one) === realPath(other)
}

function isFolder(path: string): boolean {
  return foundAt(path)?.isDirectory() ?? false
}
