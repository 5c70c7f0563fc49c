import { readDataset } from '../../../input/readDataset'
import type { DataAnswer, DataRequest } from './protocol'

/** Reads datasets off the pane's main thread, one request after the other. */
addEventListener('message', async ({ data: { id, grids, answers } }: MessageEvent<DataRequest>) => {
  const answer: DataAnswer = await readDataset(grids, { answers }).then(
    (data) => ({ id, data }),
    (error: unknown) => ({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
  postMessage(answer)
})
