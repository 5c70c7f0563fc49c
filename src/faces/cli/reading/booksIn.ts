import { readdirSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { isHidden, mayBeBook } from '../../../academy/sentFiles'
import { WorkbookError } from '../../../workbook/workbook'
import { fileTrouble } from './fileTrouble'
import { foundAt, realPath } from './paths'

/** A workbook of an institute. */
export interface FoundBook {
  /** With `/`: relative to the folder, where one alone was given; else as it was given. */
  readonly file: string
  /** Absolute. */
  readonly path: string
}

export interface FoundBooks {
  /** In the order of their names, each file once. */
  readonly books: readonly FoundBook[]
  /** Files of the folders that are no workbooks, by name. */
  readonly others: readonly string[]
}

/**
 * The workbooks in folders, with what lies below them, and those named by themselves. `except` are files and folders that are passed over.
 * Throws `WorkbookError` for what is not there or may not be looked into.
 */
export function booksIn(cwd: string, given: readonly string[], except: readonly string[]): FoundBooks {
  const left = new Set(except.map(realPath))
  const books = new Map<string, FoundBook>()
  const others: string[] = []
  const take = (name: string, path: string, named: boolean) => {
    const real = realPath(path)
    if (left.has(real)) return
    const file = withSlashes(name)
    if (!named && !mayBeBook(path)) others.push(file)
    else if (!books.has(real)) books.set(real, { file, path })
  }
  const walk = (folder: string, nameOf: (path: string) => string, seen: ReadonlySet<string>) => {
    const real = realPath(folder)
    // A link may lead back up.
    if (seen.has(real) || left.has(real)) return
    for (const entry of entriesOf(folder)) {
      if (isHidden(entry)) continue
      const path = join(folder, entry)
      if (foundAt(path)?.isDirectory()) walk(path, nameOf, new Set([...seen, real]))
      else take(nameOf(path), path, false)
    }
  }
  for (const one of given) {
    const path = resolve(cwd, one)
    const found = foundAt(path)
    if (!found) throw new WorkbookError('not-found', basename(path), {})
    if (!found.isDirectory()) take(one, path, true)
    else if (given.length === 1) walk(path, (inside) => relative(path, inside), new Set())
    else walk(path, (inside) => join(one, relative(path, inside)), new Set())
  }
  return { books: [...books.values()].sort((a, b) => (a.file < b.file ? -1 : 1)), others: others.sort() }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw fileTrouble(error, basename(folder))
  }
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/')
}
