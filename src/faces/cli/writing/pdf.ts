import { basename, extname } from 'node:path'
import { writeXlsx } from '../../../hosts/xlsx/write/writeXlsx'
import { STAMPED_SHEETS } from '../../../records/writtenSheets'
import type { Layout } from '../../../workbook/layout'
import type { Workbook } from '../../../workbook/workbook'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { progressLine } from '../command/progress'
import { fileTrouble } from '../reading/fileTrouble'
import { nodeCodec } from '../reading/nodeCodec'
import { replaceFile } from './atomicFile'
import { findSoffice, printedBooks } from './libreOffice'

/**
 * Prints each stamped table, and no other sheet, to a PDF of its own through LibreOffice: each is handed in on its own, and
 * counts its own pages. `written` answers the paths of the last writing. Writing throws `Stop` and `WorkbookError`.
 */
export function pdfBook(
  session: Session,
  beside: string,
): Pick<Workbook, 'write'> & { readonly written: () => readonly string[] } {
  const { io, words } = session
  let written: readonly string[] = []
  return {
    written: () => written,
    write: async (layouts) => {
      const soffice = findSoffice(io.env)
      if (!soffice) throw new Stop(ExitStatus.file, words.report.noSoffice)
      const line = progressLine(io.stderr, words.progress.writing(basename(pdfBeside(beside, ''))))
      try {
        line.progress(0, 0)
        const stamped = layouts.filter(({ sheet }) => STAMPED_SHEETS.has(sheet))
        const books = await Promise.all(stamped.map((layout) => bookOf(layout, session)))
        const pdfs = await printedBooks(session, soffice, books)
        const printed = new Map(stamped.map(({ sheet }, index) => [sheet, pdfs[index]!]))
        for (const [sheet, bytes] of printed) {
          const path = pdfBeside(beside, sheet)
          try {
            replaceFile(path, bytes)
          } catch (error) {
            throw fileTrouble(error, basename(path))
          }
        }
        written = Array.from(printed.keys(), (sheet) => pdfBeside(beside, sheet))
      } finally {
        line.clear()
      }
    },
  }
}

const bookOf = (layout: Layout, { now }: Session) =>
  writeXlsx([layout], nodeCodec, { title: layout.sheet, created: now })

/** `报表-年度总结.pdf` beside `报表.xlsx`. */
function pdfBeside(path: string, sheet: string): string {
  return `${path.slice(0, path.length - extname(path).length)}-${sheet}.pdf`
}
