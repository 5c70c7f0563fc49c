import { readDataset } from '../../../input/readDataset'
import { WorkbookError } from '../../../workbook/workbook'
import type { DataAnswer, DataRequest } from './protocol'

/** Reads datasets off the pane's main thread, one request after the other. */
addEventListener('message', async ({ data }: MessageEvent<DataRequest>) => {
  postMessage(await answerOf(data))
})

async function answerOf(asked: DataRequest): Promise<DataAnswer> {
  const { id } = asked
  try {
    if ('grids' in asked) return { id, read: await readDataset(asked.grids, { answers: asked.answers }) }
    // Few panes open a file: what reads it comes when one does.
    const { readOtherFile } = await import('../../session/readOtherFile')
    return { id, read: await readOtherFile(asked.other) }
  } catch (error) {
    if (error instanceof WorkbookError) {
      const { code, file, args } = error
      return { id, trouble: { code, file, args } }
    }
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
