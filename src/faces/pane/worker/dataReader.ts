import type { ReadingAnswer } from '../../../records/readingAnswer'
import type { Grid } from '../../../workbook/grid'
import type { Environment } from '../../session/environment'
import type { DataAnswer, DataRequest } from './protocol'

/**
 * Reads datasets in a worker, which is made at first use and again after a cancelled one was ended. Where no worker may be
 * made (an old webview, a policy) it reads on the main thread: slower to the eye, the same figures.
 */
export function dataReader(makeWorker: () => Worker): Environment['readData'] {
  let worker: Worker | null = null
  let next = 1
  return async (grids, answers, signal) => {
    signal.throwIfAborted()
    try {
      worker ??= makeWorker()
    } catch {
      return readHere(grids, answers)
    }
    const current = worker
    const id = next++
    const end = () => {
      current.terminate()
      worker = null
    }
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        current.removeEventListener('message', heard)
        current.removeEventListener('error', broken)
        signal.removeEventListener('abort', aborted)
        act()
      }
      const heard = ({ data }: MessageEvent<DataAnswer>) => {
        if (data.id !== id) return
        settle(() => ('data' in data ? resolve(data.data) : reject(new Error(data.error))))
      }
      // A worker whose script may not run says so here and never answers.
      const broken = () =>
        settle(() => {
          end()
          resolve(readHere(grids, answers))
        })
      const aborted = () =>
        settle(() => {
          end()
          reject(signal.reason)
        })
      current.addEventListener('message', heard)
      current.addEventListener('error', broken)
      signal.addEventListener('abort', aborted)
      current.postMessage({ id, grids, answers } satisfies DataRequest)
    })
  }
}

/** The reader is as large as half the pane, and few panes need it outside the worker. */
const readHere: (
  ...given: [grids: readonly Grid[], answers: readonly ReadingAnswer[]]
) => ReturnType<Environment['readData']> = async (grids, answers) => {
  const { readDataset } = await import('../../../input/readDataset')
  return readDataset(grids, { answers })
}
