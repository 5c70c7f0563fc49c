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
import { isOfCategory } from './madeHere'

/** A workbook that is yet to be written, whole or not at all. */
export interface NewBook {
  readonly name: string
  readonly path: string
  write(layouts: readonly Layout[]): Promise<void>
}

/** What a new workbook may take the place of: any file, or none but those that were written as this category. */
export interface Replacing {
  readonly replaces: 'any' | { readonly category: string | null }
}

/**
 * The workbook to write where the user said. What is wrong with the place is said at once (`Stop`, `WorkbookError`), not
 * after long work; writing throws `WorkbookError`.
 */
export async function newBook(
  session: Session,
  given: string,
  { replaces }: Replacing = { replaces: 'any' },
): Promise<NewBook> {
  const path = resolve(session.io.cwd, given)
  const name = basename(path)
  const ending = extname(name)
  const { words } = session
  if (ending.toLowerCase() !== '.xlsx') throw new Stop(ExitStatus.wrongUsage, words.usage.notXlsx(given))
  if (!isFolder(dirname(path))) throw new Stop(ExitStatus.file, words.noFolder(given, dirname(path)))
  if (isFolder(path)) throw new WorkbookError('is-folder', name, {})
  const category = replaces === 'any' ? null : replaces.category
  if (replaces !== 'any' && holdsSomething(path) && !(category && (await isOfCategory(path, category))))
    throw new Stop(ExitStatus.file, words.exists(given))
  return {
    name,
    path,
    write: async (layouts) => {
      const line = progressLine(session.io.stderr, words.progress.writing(name))
      try {
        const titled = { title: name.slice(0, -ending.length), created: session.now, ...(category && { category }) }
        replaceFile(path, await writeXlsx(layouts, nodeCodec, titled, { progress: line.progress }))
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

function holdsSomething(path: string): boolean {
  return (foundAt(path)?.size ?? 0) > 0
}

function isFolder(path: string): boolean {
  return foundAt(path)?.isDirectory() ?? false
}
