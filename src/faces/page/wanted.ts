import type { PageWords } from '../../text/pane/pageWords'
import type { KeptWork } from './files/keptWork'
import { mainOf, type PickedFile } from './files/pickedFile'
import type { Opening } from './openWork'
import type { PageWorker } from './worker/pageWorker'
import type { FileContent } from './worker/protocol'

/** What is to be opened, however the user asked for it. */
export type Wanted = readonly PickedFile[] | 'sample' | 'blank' | KeptWork

export function isFiles(wanted: Wanted): wanted is readonly PickedFile[] {
  return Array.isArray(wanted)
}

/** A workbook that is yet to be made. */
const NEW = { blob: null, target: null }

/** Names what is to be opened, and makes sure of the files' bytes. Throws `WorkbookError`. */
export async function openingOf(wanted: Wanted, worker: PageWorker, words: PageWords): Promise<Opening> {
  if (wanted === 'sample') return { main: { name: words.sampleName, ...NEW }, others: [], unsaved: false }
  if (wanted === 'blank') return { main: { name: words.blankName, ...NEW }, others: [], unsaved: false }
  if (!isFiles(wanted)) {
    const { name, blob, others } = wanted
    return { main: { name, blob, target: null }, others, unsaved: true }
  }
  const copied = await Promise.all(
    wanted.map(async (file) => ({ ...file, blob: await worker.ask('copy', { name: file.name, blob: file.blob }) })),
  )
  const main = mainOf(copied)
  const others = copied.filter((file) => file !== main).map(({ name, blob }) => ({ name, blob }))
  if (main) return { main, others, unsaved: false }
  const name = words.besideName(others[0]!.name.replace(/\.[^.]*$/, ''))
  return { main: { name, ...NEW }, others, unsaved: false }
}

/** The files' contents as they are now. Throws `WorkbookError`. */
export async function contentsOf(files: readonly PickedFile[], worker: PageWorker): Promise<readonly FileContent[]> {
  return Promise.all(files.map(async ({ name, blob }) => ({ name, blob: await worker.ask('copy', { name, blob }) })))
}
