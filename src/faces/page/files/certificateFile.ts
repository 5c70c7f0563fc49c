import { codec } from '../../../hosts/xlsx/zip/availableCodec'
import { type ZippedFile, zipFiles } from '../../../hosts/xlsx/zip/zipFiles'
import type { CertificateWords } from '../../../text/pane/certificateWords'
import type { Layout } from '../../../workbook/layout'
import { certificatesOf } from '../../../year/certificates'
import type { CertificatesAsked } from '../../../year/certificatesAsked'
import type { ComputedYear } from '../../../year/openYear'
import type { PageWorker } from '../worker/pageWorker'

/** How the file is made: as what, when, what its files are called; `tell` hears how far it is. */
interface Making {
  readonly as: 'book' | 'zip'
  readonly created: number
  readonly nameOf: Pick<CertificateWords, 'kinds' | 'personFile'>
  readonly tell: (done: number, all: number) => void
}

/** Certificates as one workbook with a sheet a person, or as a zip file with a workbook a person. Throws what the worker throws. */
export async function certificateFile(
  worker: Pick<PageWorker, 'writeLayouts'>,
  year: ComputedYear,
  asked: CertificatesAsked,
  { as, created, nameOf, tell }: Making,
): Promise<Blob | null> {
  const { name } = nameOf.kinds[asked.kind]
  const all = [...certificatesOf(year, asked, created)]
  if (all.length === 0) return null
  const bookOf = async (layouts: readonly Layout[], title: string) =>
    (await worker.writeLayouts(layouts, { name: title, blob: null, created })).blob
  if (as === 'book')
    return bookOf(
      all.map(({ layout }) => layout),
      name,
    )
  const files: ZippedFile[] = []
  for (const [done, { name: person, layout }] of all.entries()) {
    if (done % TOLD === 0) tell(done, all.length)
    const file = nameOf.personFile(year.statistics.year, name, person)
    const blob = await bookOf([layout], file)
    files.push({ name: file, bytes: new Uint8Array(await blob.arrayBuffer()) })
  }
  return new Blob([(await zipFiles(files, codec)) as Uint8Array<ArrayBuffer>])
}

/** Files made between two words of how far it is. */
const TOLD = 10
