import { basename, dirname, extname, resolve } from 'node:path'
import Papa from 'papaparse'
import { WorkbookError } from '../../../workbook/workbook'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { fileTrouble } from '../reading/fileTrouble'
import { foundAt } from '../reading/paths'
import { replaceFile } from './atomicFile'

/** A table that is yet to be written, whole or not at all. */
export interface CsvFile {
  readonly path: string
  write(rows: readonly (readonly string[])[]): void
}

/**
 * The CSV file to write where the user said, in UTF-8 with its mark, as Excel and Word read it. A cell that a program would take for a
 * formula gets a ' before it. What is wrong with the place is said at once; `bad` says it of another ending.
 */
export function csvFile(
  { io, words }: Session,
  given: string,
  { force = false, bad }: { readonly force?: boolean | undefined; readonly bad: string },
): CsvFile {
  const path = resolve(io.cwd, given)
  const name = basename(path)
  if (extname(name).toLowerCase() !== '.csv') throw new Stop(ExitStatus.wrongUsage, bad)
  if (!foundAt(dirname(path))?.isDirectory()) throw new Stop(ExitStatus.file, words.noFolder(given, dirname(path)))
  const found = foundAt(path)
  if (found?.isDirectory()) throw new WorkbookError('is-folder', name, {})
  if (found && !force) throw new Stop(ExitStatus.file, words.exists(given))
  return {
    path,
    write(rows) {
      const text = `\uFEFF${Papa.unparse(rows as string[][], { newline: '\r\n', escapeFormulae: true })}\r\n`
      try {
        replaceFile(path, new TextEncoder().encode(text), found)
      } catch (error) {
        throw fileTrouble(error, name)
      }
    },
  }
}
