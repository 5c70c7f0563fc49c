import { readDataset } from '../../../input/readDataset'
import { WorkbookError } from '../../../workbook/workbook'
import { answersOf, receivedGrids } from './pieces'
import type { DataAnswer, DataRequest } from './protocol'

/** Reads datasets off the pane's main thread, one request after the other. */
addEventListener('message', async ({ data }: MessageEvent<DataRequest>) => {
  for await (const answer of answersTo(data)) postMessage(answer)
})

/** The sheets of requests of which not all has come. */
const received = new Map<number, ReturnType<typeof receivedGrids>>()

async function* answersTo(asked: DataRequest): AsyncGenerator<DataAnswer> {
  const { id } = asked
  const known = received.get(id) ?? receivedGrids()
  received.set(id, known)
  try {
    if ('texts' in asked) known.texts(asked.list, asked.texts)
    else if ('grid' in asked) known.grid(asked.list, asked.grid)
    else if ('answers' in asked) {
      received.delete(id)
      yield* answersOf(id, await readDataset(known.grids, { answers: asked.answers }))
    } else {
      received.delete(id)
      // Few panes open a file: what reads it comes when one does.
      const { readOtherFile } = await import('../../session/readOtherFile')
      yield { id, read: await readOtherFile(asked.other) }
    }
  } catch (error) {
    if (error instanceof WorkbookError) {
      const { code, file, args } = error
      yield { id, trouble: { code, file, args } }
    } else yield { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
