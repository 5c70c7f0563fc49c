import { mkdirSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { writeXlsx } from '../../../hosts/xlsx/write/writeXlsx'
import { zipFiles } from '../../../hosts/xlsx/zip/zipFiles'
import type { Layout } from '../../../workbook/layout'
import { nextTurn } from '../../../workbook/nextTurn'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { progressLine } from '../command/progress'
import { fileTrouble } from '../reading/fileTrouble'
import { nodeCodec } from '../reading/nodeCodec'
import { replaceFile } from './atomicFile'
import type { CertificateTarget } from './certificateTarget'
import { interruption } from './interruption'
import { printedBooks } from './libreOffice'
import type { OwnFile } from './madeHere'

/** A file to be made: where it goes, its sheets, and whether it is printed. */
export interface WantedFile {
  /** In a zip file its name there. */
  readonly path: string
  readonly layouts: () => readonly Layout[]
  readonly pdf: boolean
}

/** LibreOffice takes seconds to begin, and a while for each file: so many at once, between two looks at whether the user stops us. */
const BATCH = 60

/**
 * Makes the files one after the other with progress, each whole; into a zip file all or none. After Ctrl+C nothing more is begun, and
 * `Stop` says how many stand there. Throws what writing throws.
 */
export async function writeCertificateFiles(
  session: Session,
  { to, path }: CertificateTarget,
  wanted: readonly WantedFile[],
  doing: { readonly what: string; readonly soffice: string | null; readonly as?: OwnFile },
): Promise<void> {
  const line = progressLine(session.io.stderr, doing.what)
  const stop = interruption()
  const zipped: { name: string; bytes: Uint8Array }[] = []
  let done = 0
  try {
    if (to === 'folder') mkdirSync(path, { recursive: true })
    for (const batch of batches(wanted)) {
      line.progress(done, wanted.length)
      await nextTurn()
      if (stop.asked()) break
      const made = await bytesOf(session, batch, doing, (printed) => line.progress(done + printed, wanted.length))
      for (const [index, bytes] of made.entries()) {
        if (to === 'zip') zipped.push({ name: batch[index]!.path, bytes })
        else replaceFile(batch[index]!.path, bytes)
        done++
      }
    }
    if (done < wanted.length) {
      const written = to === 'zip' ? 0 : done
      throw new Stop(ExitStatus.file, session.words.certificates.stopped(written, wanted.length - written))
    }
    if (to === 'zip') replaceFile(path, await zipFiles(zipped, nodeCodec))
  } catch (error) {
    throw error instanceof Stop ? error : fileTrouble(error, basename(path))
  } finally {
    stop.end()
    line.clear()
  }
}

/** Files to be printed many at a time, the others one by one. */
function* batches(wanted: readonly WantedFile[]): Generator<readonly WantedFile[], undefined> {
  for (let at = 0; at < wanted.length; ) {
    const size = wanted[at]!.pdf ? BATCH : 1
    const some = wanted.slice(at, at + size).filter(({ pdf }) => pdf === wanted[at]!.pdf)
    yield some
    at += some.length
  }
}

async function bytesOf(
  session: Session,
  batch: readonly WantedFile[],
  { soffice, as = 'xueshi certificates' }: { readonly soffice: string | null; readonly as?: OwnFile },
  printed: (count: number) => void,
): Promise<readonly Uint8Array[]> {
  const books: Uint8Array[] = []
  for (const { path, layouts } of batch) {
    const title = basename(path, extname(path))
    const meta = { title, created: session.now, category: as }
    books.push(await writeXlsx(layouts(), nodeCodec, meta))
  }
  return batch[0]!.pdf ? printedBooks(session, soffice!, books, printed) : books
}
