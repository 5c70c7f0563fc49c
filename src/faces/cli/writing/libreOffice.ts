import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
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

/** Each takes a processor, 200 MB, and a second to begin. */
const MOST_AT_ONCE = 4
const LEAST_EACH = 5

/**
 * The workbooks as LibreOffice prints them, a PDF each in their order; several of it print beside one another. `printed`: how many there are,
 * now and then. Throws `Stop`.
 */
export async function printedBooks(
  session: Pick<Session, 'words'>,
  soffice: string,
  books: readonly Uint8Array[],
  printed: (count: number) => void = () => {},
): Promise<readonly Uint8Array[]> {
  const jobs = Math.min(MOST_AT_ONCE, availableParallelism(), Math.max(1, Math.ceil(books.length / LEAST_EACH)))
  const each = Math.ceil(books.length / jobs)
  const parts = Array.from({ length: jobs }, (_, job) => books.slice(job * each, (job + 1) * each))
  const counts = parts.map(() => 0)
  // One that fails is told when the others are done: nothing goes on printing behind a command that has ended.
  const made = await Promise.allSettled(
    parts.map((part, job) =>
      printedByOne(session, soffice, part, (count) => {
        counts[job] = count
        printed(counts.reduce((sum, one) => sum + one, 0))
      }),
    ),
  )
  return made.flatMap((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  })
}

/** Milliseconds between two looks at what is printed. */
const LOOK_EVERY = 500

/**
 * The workbooks as one LibreOffice prints them. A profile of its own lets it run while the user has it open, and a
 * process group of its own lets what is being printed end when the user stops us. Throws `Stop`.
 */
async function printedByOne(
  { words }: Pick<Session, 'words'>,
  soffice: string,
  books: readonly Uint8Array[],
  printed: (count: number) => void,
): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-'))
  const looking = setInterval(
    () => printed(readdirSync(folder).filter((name) => name.endsWith('.pdf')).length),
    LOOK_EVERY,
  )
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
    clearInterval(looking)
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
