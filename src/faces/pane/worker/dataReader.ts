import type { ReadData } from '../../../run'
import { WorkbookError } from '../../../workbook/workbook'
import type { OtherWorkbook } from '../../../year/otherWorkbook'
import type { Environment } from '../../session/environment'
import { receivedLists, sendGrids } from './pieces'
import type { DataAnswer, DataRequest, ReaderTask } from './protocol'

/**
 * Reads datasets and other files in a worker, which is made at first use and again after a cancelled one was ended. Where no
 * worker may be made (an old webview, a policy) it reads on the main thread: slower to the eye, the same figures.
 */
export function dataReader(makeWorker: () => Worker): Pick<Environment, 'readData' | 'readOther'> {
  let worker: Worker | null = null
  let next = 1

  /** Answers what the worker does; where none runs, what `here` does. */
  async function ask<Answer>(task: ReaderTask, signal: AbortSignal, here: () => Promise<Answer>): Promise<Answer> {
    signal.throwIfAborted()
    try {
      worker ??= makeWorker()
    } catch {
      return here()
    }
    const current = worker
    const id = next++
    const end = () => {
      current.terminate()
      worker = null
    }
    const lists = receivedLists()
    return new Promise<Answer>((resolve, reject) => {
      const settle = (act: () => void) => {
        current.removeEventListener('message', heard)
        current.removeEventListener('error', broken)
        signal.removeEventListener('abort', aborted)
        act()
      }
      const heard = ({ data }: MessageEvent<DataAnswer>) => {
        if (data.id !== id) return
        if ('items' in data) lists.add(data.name, data.items)
        else if ('trouble' in data) {
          const { code, file, args } = data.trouble
          settle(() => reject(new WorkbookError(code, file, args)))
        } else settle(() => ('read' in data ? resolve(wholeOf(data.read) as Answer) : reject(new Error(data.error))))
      }
      // A worker whose script may not run says so here and never answers.
      const broken = () =>
        settle(() => {
          end()
          resolve(here())
        })
      const aborted = () =>
        settle(() => {
          end()
          reject(signal.reason)
        })
      current.addEventListener('message', heard)
      current.addEventListener('error', broken)
      signal.addEventListener('abort', aborted)
      const post = (request: DataRequest) => current.postMessage(request)
      if ('other' in task) post({ ...task, id })
      else
        sendGrids(id, task.grids, post, signal).then(
          () => post({ answers: task.answers, id }),
          // Cancelled: `aborted` has ended it.
          () => undefined,
        )
    })

    function wholeOf(read: ReadData | OtherWorkbook) {
      return 'dataset' in read ? lists.whole(read) : read
    }
  }

  // The readers are as large as half the pane, and few panes need them outside the worker.
  return {
    readData: (grids, answers, signal) =>
      ask({ grids, answers }, signal, async () => {
        const { readDataset } = await import('../../../input/readDataset')
        return readDataset(grids, { answers })
      }),
    readOther: (other, signal) =>
      ask({ other }, signal, async () => {
        const { readOtherFile } = await import('../../session/readOtherFile')
        return readOtherFile(other)
      }),
  }
}
