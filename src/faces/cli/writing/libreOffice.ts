import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { foundAt } from '../reading/paths'

/** Milliseconds: a big report takes LibreOffice a minute. */
const LONGEST = 300_000

const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
]

/** Where LibreOffice is: on PATH, or where its installer puts it; null where it is not. */
export function findSoffice(env: Readonly<Record<string, string | undefined>>): string | null {
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean)
  for (const path of [...onPath.map((folder) => join(folder, 'soffice')), ...USUAL_PLACES])
    if (foundAt(path)) return path
  return null
}

/**
 * The workbooks as LibreOffice prints them, a PDF each in their order. A profile of its own lets it run while the user has it open, and a
 * process group of its own lets what is being printed end when the user stops us. Throws `Stop`.
 */
export async function printedBooks(
  { words }: Pick<Session, 'words'>,
  soffice: string,
  books: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-'))
  try {
    const paths = books.map((_, index) => join(folder, `${index}.xlsx`))
    for (const [index, bytes] of books.entries()) writeFileSync(paths[index]!, bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]
    await run(soffice, args)
    return books.map((_, index) => readFileSync(join(folder, `${index}.pdf`)))
  } catch (error) {
    throw new Stop(ExitStatus.file, words.report.pdfFailed(firstLine(error)))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Runs LibreOffice to its end. Throws an `Error` with what it said where it fails. */
async function run(soffice: string, args: readonly string[]): Promise<void> {
  const { spawn } = await import('node:child_process')
  const apart = process.platform !== 'win32'
  await new Promise<void>((resolve, reject) => {
    const child = spawn(soffice, args, { detached: apart, stdio: ['ignore', 'ignore', 'pipe'], timeout: LONGEST })
    let said = ''
    child.stderr.on('data', (piece) => {
      said += String(piece)
    })
    child.on('error', reject)
    child.on('close', (status, signal) => {
      if (status === 0) resolve()
      else reject(new Error(said.trim() || `${basename(soffice)}: ${status ?? signal}`))
    })
  })
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0]!
}
