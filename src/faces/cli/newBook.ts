import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, resolve } from 'node:path'
import { writeXlsx } from '../../hosts/xlsx/writeXlsx'
import type { Layout } from '../../workbook/layout'
import { WorkbookError } from '../../workbook/workbook'
import { replaceFile } from './atomicFile'
import type { Session } from './command'
import { fileTrouble } from './fileTrouble'
import { ExitStatus, Stop } from './io'
import { nodeCodec } from './nodeCodec'
import { progressLine } from './progress'

/** A workbook that is yet to be written, whole or not at all; one of that name is replaced. */
export interface NewBook {
  readonly name: string
  readonly path: string
  write(layouts: readonly Layout[]): Promise<void>
}

/**
 * The workbook to write where the user said. What is wrong with the place is said at once (`Stop`, `WorkbookError`), not
 * after long work; writing throws `WorkbookError`.
 */
export async function newBook(session: Session, given: string): Promise<NewBook> {
  const path = resolve(session.io.cwd, given)
  const name = basename(path)
  const ending = extname(name)
  const { words } = session
  if (ending.toLowerCase() !== '.xlsx') throw new Stop(ExitStatus.wrongUsage, words.usage.notXlsx(given))
  if (!(await isFolder(dirname(path)))) throw new Stop(ExitStatus.file, words.noFolder(given, dirname(path)))
  if (await isFolder(path)) throw new WorkbookError('is-folder', name, {})
  return {
    name,
    path,
    write: async (layouts) => {
      const line = progressLine(session.io.stderr, words.progress.writing(name))
      try {
        const titled = { title: name.slice(0, -ending.length), created: session.now }
        await replaceFile(path, await writeXlsx(layouts, nodeCodec, titled, { progress: line.progress }))
      } catch (error) {
        throw fileTrouble(error, name)
      } finally {
        line.clear()
      }
    },
  }
}

/** Whether two paths lead to one file, by whatever links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => path)
  return (await real(one)) === (await real(other))
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
