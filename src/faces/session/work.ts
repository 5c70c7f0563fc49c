import type { Deed, Task } from '../../text/pane/shellWords'
import type { OpenWorkbook } from '../../workbook/openWorkbook'
import { type Run, WorkbookError } from '../../workbook/workbook'
import type { Busy, Notice, PaneState } from './state'
import type { Store } from './store'
import type { Turns } from './turns'

/** What a piece of work is given: progress and waiting go to the state, the signal comes from 取消. */
export type WorkRun = Run & {
  readonly signal: AbortSignal
  /** Told once the workbook is another than before: whoever cancels later must not hear that nothing was changed. */
  readonly changed: () => void
}

/** What is left to say when a piece of work ends; null for nothing. */
export type Outcome = Deed | Exclude<Notice, { kind: 'done' }> | null

/**
 * Does a piece of work when its turn has come: after all that was asked for before. What it writes is one step, which can be taken
 * back as one. Never throws: whatever goes wrong becomes the notice. Where somebody else has changed meanwhile what was to be written over, the workbook is read again, and the user
 * looks before he asks once more.
 */
export type Work = (task: Task, doing: (run: WorkRun) => Promise<Outcome>) => Promise<void>

export function workOn(
  book: Pick<OpenWorkbook, 'beginStep' | 'lastStep'>,
  store: Store<PaneState>,
  turns: Turns,
  readAgain: (run: WorkRun) => Promise<void>,
): Work {
  const seeing = (doing: (run: WorkRun) => Promise<Outcome>) => async (run: WorkRun) => {
    try {
      return await doing(run)
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.code !== 'changed-meanwhile') throw error
      await readAgain(run)
      return { kind: 'read-again' } as const
    }
  }
  /** `waited`: what the work before had to say has not been read yet, and stays where this one has nothing to say. */
  const perform = async (task: Task, doing: (run: WorkRun) => Promise<Outcome>, waited: boolean) => {
    const controller = new AbortController()
    let changed = false
    const cancel = () => {
      controller.abort()
      show({ cancelling: true })
    }
    const busy: Busy = { task, done: 0, total: 0, recognising: false, waiting: false, cancelling: false, cancel }
    const show = (change: Partial<Busy>) => store.set({ busy: { ...(store.get().busy ?? busy), ...change } })
    const before = waited ? store.get().notice : null
    store.set({ busy, notice: before })
    book.beginStep()
    let notice: Notice | null = null
    try {
      const outcome = await seeing(doing)({
        signal: controller.signal,
        progress: (done, total) => show({ done, total }),
        waiting: (waiting) => show({ waiting }),
        changed: () => {
          changed = true
        },
      })
      notice = outcome && 'deed' in outcome ? { kind: 'done', deed: outcome } : outcome
    } catch (error) {
      notice = controller.signal.aborted ? { kind: 'cancelled', changed } : noticeOf(error)
    }
    store.set({ busy: null, notice: notice ?? before, undoable: book.lastStep() })
  }
  return (task, doing) => {
    const waited = !turns.isIdle()
    return turns.take(() => perform(task, doing, waited))
  }
}

/** What to say of something thrown. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof WorkbookError) return { kind: 'trouble', error }
  return { kind: 'bug', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
}
