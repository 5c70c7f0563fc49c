import { execFile } from 'node:child_process'
import { access, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Session } from './command'
import { ExitStatus, Stop } from './io'

/**
 * Converts a workbook to a PDF beside it through LibreOffice and gives its path. Throws `Stop` where LibreOffice is not
 * there or makes nothing. A profile of its own lets it run while the user has LibreOffice open.
 */
export async function convertToPdf({ io, words }: Session, path: string): Promise<string> {
  const soffice = await findSoffice(io.env)
  if (!soffice) throw new Stop(ExitStatus.file, words.report.noSoffice)
  const profile = await mkdtemp(join(tmpdir(), 'xueshi-'))
  const pdf = `${path.slice(0, -extname(path).length)}.pdf`
  const before = await modified(pdf)
  try {
    const own = `-env:UserInstallation=${pathToFileURL(profile)}`
    const args = [own, '--headless', '--convert-to', 'pdf', '--outdir', dirname(path), path]
    await promisify(execFile)(soffice, args, { timeout: LONGEST })
  } catch (error) {
    throw new Stop(ExitStatus.file, words.report.pdfFailed(firstLine(error)))
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  if ((await modified(pdf)) === before) throw new Stop(ExitStatus.file, words.report.pdfFailed(basename(pdf)))
  return pdf
}

/** Milliseconds: a big report takes LibreOffice a minute. */
const LONGEST = 300_000

const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
]

async function findSoffice(env: Readonly<Record<string, string | undefined>>): Promise<string | null> {
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean)
  for (const path of [...onPath.map((folder) => join(folder, 'soffice')), ...USUAL_PLACES])
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path
  return null
}

async function modified(path: string): Promise<number | null> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  )
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0]!
}
