import { basename, resolve } from 'node:path'
import { readFile } from '../../../hosts/xlsx/read/readFile'
import type { Grid } from '../../../workbook/grid'
import type { Session } from '../command/command'
import { progressLine } from '../command/progress'
import { haveRead } from './afterReading'
import { WORTH_SHARING } from './earlyThread'
import { fileBytes } from './fileBytes'
import { nodeCodec } from './nodeCodec'
import { readShared } from './sharedReading'

/** A workbook (.xlsx, .xlsm, .csv) on the disk, as far as it is read. */
export interface DiskBook {
  readonly name: string
  readonly path: string
  read(): Promise<readonly Grid[]>
}

/** The workbook that the user named. Reading it throws `WorkbookError`, and shows its progress on a terminal. */
export function diskBook(session: Session, given: string): DiskBook {
  const path = resolve(session.io.cwd, given)
  const name = basename(path)
  return {
    name,
    path,
    read: async () => {
      const line = progressLine(session.io.stderr, session.words.progress.reading(name))
      try {
        const { bytes } = fileBytes(path)
        const { readingThread } = session.io
        return readingThread && bytes.length >= WORTH_SHARING
          ? await readShared(name, bytes, readingThread, { progress: line.progress })
          : await readFile(name, bytes, nodeCodec, { progress: line.progress })
      } finally {
        line.clear()
        haveRead()
      }
    },
  }
}
