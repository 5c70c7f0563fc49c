import { codec } from '../../../hosts/xlsx/zip/availableCodec'
import { type ZippedFile, zipFiles } from '../../../hosts/xlsx/zip/zipFiles'
import type { Moment } from '../../../records/moment'
import type { HandedBook } from '../../app/paperContext'
import type { PageWorker } from '../worker/pageWorker'

/** Workbooks in one zip file, made one after the other. Throws what the worker throws. */
export async function zippedBooks(
  worker: Pick<PageWorker, 'writeLayouts'>,
  books: readonly HandedBook[],
  created: Moment,
): Promise<Blob> {
  const files: ZippedFile[] = []
  for (const { name, layouts } of books) {
    const { blob } = await worker.writeLayouts(layouts, { name, blob: null, created })
    files.push({ name, bytes: new Uint8Array(await blob.arrayBuffer()) })
  }
  return new Blob([(await zipFiles(files, codec)) as Uint8Array<ArrayBuffer>])
}
