import type { WorkbookError } from '../../workbook/workbook'
import type { Environment } from '../session/environment'
import { openSession, type Session } from '../session/session'
import type { PageBook } from './book/bookPort'
import type { OpenedBeside } from './book/bookState'
import { pageBook } from './book/pageBook'
import { hold, newId } from './files/keptWork'
import type { PickedFile } from './files/pickedFile'
import type { PageWorker } from './worker/pageWorker'

/** Files that are open, and the session on them. */
export interface OpenWork {
  /** Tells it from what was open before, and from what other tabs have open: its unsaved copy is kept under it. */
  readonly id: string
  readonly book: PageBook
  readonly session: Session
  readonly worker: PageWorker
  /** Where the main workbook was opened from and can be saved to; null where the browser gave only its bytes. */
  readonly target: PickedFile['target']
  /** What was to be opened and was not, since its like is open; each with the name of that. */
  readonly alike: readonly Alike[]
  /** What was to be opened with it and could not be. */
  readonly leftOut: readonly LeftOut[]
  /** Resolves when all that was asked for is done, and in the files. */
  settled(): Promise<void>
  /**
   * The same, with what stands typed on 年度总结 entered, and the figures computed from all of it. Answers whether they are; where not,
   * the pane says why.
   */
  upToDate(): Promise<boolean>
  /** Lets other tabs have its unsaved copy. */
  letGo(): void
}

/** A file whose contents are those of another that is open. */
export interface Alike {
  readonly name: string
  readonly as: string
}

/** A file that could not be opened, and why not. */
export interface LeftOut {
  readonly name: string
  readonly error: WorkbookError
}

/** What is to be opened: the main workbook, or its name where it is yet to be made, and what is read beside it. */
export interface Opening {
  readonly main: Pick<PickedFile, 'name' | 'target'> & { readonly blob: Blob | null }
  readonly others: readonly OpenedBeside[]
  /** Whether the main workbook differs from what is on the disk: work that was kept, not saved. */
  readonly unsaved: boolean
  readonly alike: readonly Alike[]
  readonly leftOut: readonly LeftOut[]
  /** The copy that is taken up; null for work of its own. */
  readonly keptAs: string | null
}

/** Opens a session on files; nothing is read yet. Answers null where another tab has taken the copy up. */
export async function openWork(
  { main, others, unsaved, alike, leftOut, keptAs }: Opening,
  worker: PageWorker,
  environment: Environment,
): Promise<OpenWork | null> {
  const id = keptAs ?? newId()
  const letGo = await hold(id)
  if (!letGo) return null
  const { name, blob, target } = main
  const book = pageBook(worker, { main: { name, blob }, others, unsaved }, environment.now)
  const session: Session = openSession(book, environment, () => {
    const { language } = session.state.get().preferences
    return language === 'auto' ? environment.displayLanguage : language
  })
  session.setPreferences({ introduced: true })
  const settled = async () => {
    await session.settled()
    await book.settled()
  }
  return {
    id,
    book,
    session,
    worker,
    target,
    alike,
    leftOut,
    settled,
    async upToDate() {
      await settled()
      if (session.state.get().stale) await session.refresh()
      const isTyped = () => Object.keys(session.state.get().summaryDraft).length > 0
      if (isTyped()) await session.keepSummaryDraft()
      return !session.state.get().stale && !isTyped()
    },
    letGo,
  }
}
