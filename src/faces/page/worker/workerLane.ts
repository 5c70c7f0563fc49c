import { type Run, WorkbookError } from '../../../workbook/workbook'
import type { ListPiece } from './heldLists'
import type { PageAnswer, PageRequest, PageTask, PageTasks } from './protocol'

/** Who hears what comes in pieces before an answer. */
export interface Hearing {
  readonly texts?: (table: number, texts: readonly string[]) => void
  readonly piece?: (piece: ListPiece) => void
}

/** A worker that does one task after the other. */
export interface WorkerLane {
  /**
   * Does a task once those before have ended; `ask` is made then. Throws `WorkbookError` and, where the signal ends it, its reason: the
   * worker is ended with it and a new one made at the next task.
   */
  queue<Task extends PageTask>(
    task: Task,
    ask: () => PageTasks[Task]['ask'],
    run?: Run,
    hears?: Hearing,
  ): Promise<PageTasks[Task]['answer']>
}

/** The worker is made when first asked; `onEnd` hears that one was ended, with all that it held. */
export function workerLane(makeWorker: () => Worker, onEnd: () => void = () => {}): WorkerLane {
  let worker: Worker | null = null
  let nextId = 1
  /** Tasks begin when those before have ended. */
  let last: Promise<unknown> = Promise.resolve()

  function end(): void {
    worker?.terminate()
    worker = null
    onEnd()
  }

  function perform<Task extends PageTask>(
    task: Task,
    ask: PageTasks[Task]['ask'],
    { signal, progress }: Run,
    hears: Hearing,
  ): Promise<PageTasks[Task]['answer']> {
    signal?.throwIfAborted()
    worker ??= makeWorker()
    const current = worker
    const id = nextId++
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        current.removeEventListener('message', heard)
        current.removeEventListener('error', broken)
        signal?.removeEventListener('abort', aborted)
        act()
      }
      const heard = ({ data }: MessageEvent<PageAnswer>) => {
        if (data.id !== id) return
        if ('progress' in data) progress?.(...data.progress)
        else if ('table' in data) hears.texts?.(data.table, data.texts)
        else if ('piece' in data) hears.piece?.(data.piece)
        else if ('trouble' in data) {
          const { code, file, args } = data.trouble
          settle(() => reject(new WorkbookError(code, file, args)))
        } else if ('error' in data) settle(() => reject(new Error(data.error)))
        else settle(() => resolve(data.answer as PageTasks[Task]['answer']))
      }
      const broken = (event: ErrorEvent) => {
        end()
        settle(() => reject(new Error(`worker: ${event.message}`)))
      }
      const aborted = () => {
        end()
        settle(() => reject(signal!.reason))
      }
      current.addEventListener('message', heard)
      current.addEventListener('error', broken)
      signal?.addEventListener('abort', aborted)
      current.postMessage({ id, task, ask } as PageRequest)
    })
  }

  function queue<Task extends PageTask>(
    task: Task,
    ask: () => PageTasks[Task]['ask'],
    run: Run = {},
    hears: Hearing = {},
  ): Promise<PageTasks[Task]['answer']> {
    const begun = last.then(() => perform(task, ask(), run, hears))
    last = begun.catch(() => {})
    return begun
  }

  return { queue }
}
