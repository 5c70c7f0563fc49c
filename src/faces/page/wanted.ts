import type { PageWords } from '../../text/pane/pageWords'
import { WorkbookError } from '../../workbook/workbook'
import type { KeptWork } from './files/keptWork'
import { isTextList, type PickedFile } from './files/pickedFile'
import { sameContent } from './files/sameContent'
import type { Alike, LeftOut, Opening } from './openWork'
import type { PageWorker } from './worker/pageWorker'
import type { FileContent } from './worker/protocol'

/** What is to be opened, however the user asked for it. */
export type Wanted = readonly PickedFile[] | 'sample' | 'blank' | KeptWork | Opening

export function isFiles(wanted: Wanted): wanted is readonly PickedFile[] {
  return Array.isArray(wanted)
}

/** What is opened for the first time, and alone. */
const FRESH = { others: [], unsaved: false, alike: [], leftOut: [], keptAs: null }

/** A workbook that is yet to be made. */
const NEW = { blob: null, target: null }

/**
 * Names what is to be opened, and makes sure of the files' bytes; where none of them can be opened, only why not. Throws
 * `WorkbookError` for what is no choice of files.
 */
export async function openingOf(
  wanted: Wanted,
  worker: PageWorker,
  words: PageWords,
): Promise<Opening | { readonly main: null; readonly leftOut: readonly LeftOut[] }> {
  if (wanted === 'sample') return { ...FRESH, main: { name: words.sampleName, ...NEW } }
  if (wanted === 'blank') return { ...FRESH, main: { name: words.blankName, ...NEW } }
  if (!isFiles(wanted)) {
    if ('main' in wanted) return wanted
    const { id, name, blob, others } = wanted
    return { ...FRESH, main: { name, blob, target: null }, others, unsaved: true, keptAs: id }
  }
  const { files, alike, leftOut } = await contentsOf(wanted, [], worker)
  if (files.length === 0) return { main: null, leftOut }
  const main = await mainOf(files, worker)
  const others = files.filter((file) => file !== main).map(({ name, blob }) => ({ name, blob }))
  if (main) return { ...FRESH, main, others, alike, leftOut }
  const name = words.besideName(others[0]!.name.replace(/\.[^.]*$/, ''))
  return { ...FRESH, main: { name, ...NEW }, others, alike, leftOut }
}

/** What of files can be opened, and what of the others is to be said. */
interface Contents {
  readonly files: readonly PickedFile[]
  readonly alike: readonly Alike[]
  readonly leftOut: readonly LeftOut[]
}

/** The files' contents as they are now, but for those that are open already, as `open` or as one before, and those that refuse. */
export async function contentsOf(
  files: readonly PickedFile[],
  open: readonly FileContent[],
  worker: PageWorker,
): Promise<Contents> {
  const fresh: PickedFile[] = []
  const alike: Alike[] = []
  const leftOut: LeftOut[] = []
  for (const file of files) {
    const { name } = file
    try {
      const copied = { ...file, blob: await worker.ask('copy', { name, blob: file.blob }) }
      const same = await likeOf(copied, [...open, ...fresh])
      if (same) alike.push({ name, as: same.name })
      else fresh.push(copied)
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error
      leftOut.push({ name, error })
    }
  }
  return { files: fresh, alike, leftOut }
}

async function likeOf({ blob }: FileContent, open: readonly FileContent[]): Promise<FileContent | null> {
  for (const one of open) if (await sameContent(blob, one.blob)) return one
  return null
}

/**
 * Which of the files is the workbook that the others are read beside: the one that holds what makes a year, 设置, 培训班 and 人员; of
 * those that hold as much of it the largest. null for lists of texts alone.
 */
async function mainOf(files: readonly PickedFile[], worker: PageWorker): Promise<PickedFile | null> {
  const books = files.filter(({ name }) => !isTextList(name))
  if (books.length < 2) return books[0] ?? null
  const weights = await Promise.all(books.map(({ name, blob }) => worker.ask('weigh', { name, blob })))
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0)
  const likely = books.filter((_, index) => weights[index] === heaviest)
  return likely.reduce((most, file) => (most.blob.size >= file.blob.size ? most : file))
}
