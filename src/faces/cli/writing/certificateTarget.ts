import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { foundAt } from '../reading/paths'
import { isAsWritten, type OwnFile } from './madeHere'
import { isSameFile } from './newBook'

/** What certificates are written to. */
export interface CertificateTarget {
  readonly to: 'book' | 'pdf' | 'zip' | 'folder'
  readonly path: string
}

const ENDINGS: Readonly<Record<string, CertificateTarget['to']>> = { '.xlsx': 'book', '.pdf': 'pdf', '.zip': 'zip' }

/** Where `--out` leads; what is wrong with it is said before anything is read (`Stop`). */
export function certificateTarget({ io, words }: Session, given: string, book: string): CertificateTarget {
  const path = resolve(io.cwd, given)
  const found = foundAt(path)
  const ending = extname(path).toLowerCase()
  const to = found?.isDirectory() ? 'folder' : ending === '' ? 'folder' : ENDINGS[ending]
  if (to === undefined || (to === 'folder' && found && !found.isDirectory()))
    throw new Stop(ExitStatus.wrongUsage, words.certificates.badOut(given))
  if (isSameFile(path, book)) throw new Stop(ExitStatus.wrongUsage, words.usage.outIsBook(given))
  if (!foundAt(dirname(path))?.isDirectory()) throw new Stop(ExitStatus.file, words.noFolder(given, dirname(path)))
  return { to, path }
}

/**
 * Throws `Stop` where a file stands that is not to be written over: a workbook that we have not written so, or that somebody has
 * saved since; of a file that was named itself any. PDFs in a folder bear our names, hold nothing that anybody typed, and are made again.
 */
export async function refuseExisting(
  { words }: Session,
  { to }: CertificateTarget,
  paths: readonly string[],
  as: OwnFile = 'xueshi certificates',
) {
  for (const path of paths) {
    const found = foundAt(path)
    if (!found || (to === 'folder' && path.endsWith('.pdf'))) continue
    if (!(path.endsWith('.xlsx') && (await isAsWritten(path, as))))
      throw new Stop(
        ExitStatus.file,
        words.exists(to === 'folder' ? join(basename(dirname(path)), basename(path)) : path),
      )
  }
}
