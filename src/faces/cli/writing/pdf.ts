import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { writeXlsx } from '../../../hosts/xlsx/write/writeXlsx'
import { STAMPED_SHEETS } from '../../../records/writtenSheets'
import type { Layout } from '../../../workbook/layout'
import type { Workbook } from '../../../workbook/workbook'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { progressLine } from '../command/progress'
import { fileTrouble } from '../reading/fileTrouble'
import { nodeCodec } from '../reading/nodeCodec'
import { foundAt } from '../reading/paths'
import { replaceFile } from './atomicFile'

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
      const folder = mkdtempSync(join(tmpdir(), 'xueshi-'))
      try {
        line.progress(0, 0)
        const stamped = layouts.filter(({ sheet }) => STAMPED_SHEETS.has(sheet))
        const printed = await converted(soffice, folder, stamped, session)
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
        rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
      }
    },
  }
}

/** The PDFs' bytes by sheet. A profile of its own lets LibreOffice run while the user has it open. */
async function converted(
  soffice: string,
  folder: string,
  layouts: readonly Layout[],
  { words, now }: Session,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const books = layouts.map((_, index) => join(folder, `${index}.xlsx`))
  for (const [index, layout] of layouts.entries())
    writeFileSync(books[index]!, await writeXlsx([layout], nodeCodec, { title: layout.sheet, created: now }))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...books]
  const { execFile } = await import('node:child_process')
  try {
    await promisify(execFile)(soffice, args, { timeout: LONGEST })
    return new Map(layouts.map(({ sheet }, index) => [sheet, readFileSync(join(folder, `${index}.pdf`))]))
  } catch (error) {
    throw new Stop(ExitStatus.file, words.report.pdfFailed(firstLine(error)))
  }
}

/** Milliseconds: a big report takes LibreOffice a minute. */
const LONGEST = 300_000

const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
]

function findSoffice(env: Readonly<Record<string, string | undefined>>): string | null {
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean)
  for (const path of [...onPath.map((folder) => join(folder, 'soffice')), ...USUAL_PLACES])
    if (foundAt(path)) return path
  return null
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0]!
}

/** `报表-年度总结.pdf` beside `报表.xlsx`. */
function pdfBeside(path: string, sheet: string): string {
  return `${path.slice(0, path.length - extname(path).length)}-${sheet}.pdf`
}
