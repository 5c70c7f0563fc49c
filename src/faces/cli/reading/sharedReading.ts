import type { Worker } from 'node:worker_threads'
import { detect } from '../../../hosts/xlsx/read/detect'
import { type ChooseSheets, readFile } from '../../../hosts/xlsx/read/readFile'
import type { Grid } from '../../../workbook/grid'
import { type Run, WorkbookError, type WorkbookTroubleCode } from '../../../workbook/workbook'
import type { ReadingShare } from '../command/io'
import { nodeCodec } from './nodeCodec'

/** What it answers: its grids, why the workbook refuses, or what broke. */
export type ReadingAnswer =
  | { readonly grids: readonly Grid[] }
  | { readonly trouble: { readonly code: WorkbookTroubleCode; readonly file: string; readonly args: object } }
  | { readonly bug: string }

/**
 * Reads a workbook in two threads, each about half of its sheets by size; `start` starts the one that runs `readShare`. Gives
 * what `readFile` gives, but each thread's grids have a text table of their own; throws what it throws.
 */
export async function readShared(
  file: string,
  bytes: Uint8Array,
  start: (share: ReadingShare) => Promise<Worker>,
  run: Run,
): Promise<readonly Grid[]> {
  // A list of texts is one sheet: there is nothing to share.
  if (detect(file, bytes) === 'csv') return readFile(file, bytes, nodeCodec, run)
  let ours: readonly boolean[] = []
  const worker = await start({ file, bytes })
  const theirs = answerOf(worker)
  // Whichever half fails first is told; the other one's failure is no second.
  theirs.catch(() => {})
  try {
    const read = await readFile(file, bytes, nodeCodec, run, (sizes) => {
      ours = firstHalf(sizes)
      return ours
    })
    const [own, other] = [read.values(), (await theirs).values()]
    return ours.map((isOurs) => (isOurs ? own : other).next().value!)
  } finally {
    await worker.terminate()
  }
}

function answerOf(worker: Worker): Promise<readonly Grid[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: ReadingAnswer) => {
      if ('grids' in answer) return resolve(answer.grids)
      if ('bug' in answer) return reject(new Error(answer.bug))
      const { code, file, args } = answer.trouble
      reject(new WorkbookError(code, file, args as never))
    })
    worker.once('error', reject)
  })
}

/** Reads the other half of the sheets; their columns are to be handed over, not copied. */
export async function readShare({
  file,
  bytes,
}: ReadingShare): Promise<{ message: ReadingAnswer; transfer: ArrayBuffer[] }> {
  try {
    const grids = await readFile(file, bytes, nodeCodec, {}, (sizes) => firstHalf(sizes).map((isFirst) => !isFirst))
    const columns = grids.flatMap((grid) => grid.columns.filter((column) => column !== undefined))
    const arrays = [...grids.map(({ rows }) => rows), ...columns.flatMap(({ kinds, values }) => [kinds, values])]
    return { message: { grids }, transfer: [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))] }
  } catch (error) {
    if (!(error instanceof WorkbookError)) return { message: { bug: String(error) }, transfer: [] }
    const { code, file: named, args } = error
    return { message: { trouble: { code, file: named, args } }, transfer: [] }
  }
}

/** The larger sheets first, each to the thread that has less to read. */
const firstHalf: ChooseSheets = (sizes) => {
  const halves = [0, 0]
  const isFirst = sizes.map(() => false)
  const bySize = sizes.map((_, index) => index).sort((a, b) => sizes[b]! - sizes[a]! || a - b)
  for (const index of bySize) {
    const half = halves[0]! <= halves[1]! ? 0 : 1
    halves[half]! += sizes[index]!
    isFirst[index] = half === 0
  }
  return isFirst
}
