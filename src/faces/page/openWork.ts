import type { Environment } from '../session/environment'
import { openSession, type Session } from '../session/session'
import { type OpenedBeside, type PageBook, pageBook } from './book/pageBook'
import type { PickedFile } from './files/pickedFile'
import type { PageWorker } from './worker/pageWorker'

/** Files that are open, and the session on them. */
export interface OpenWork {
  /** Tells it from what was open before. */
  readonly number: number
  readonly book: PageBook
  readonly session: Session
  readonly worker: PageWorker
  /** Where the main workbook was opened from and can be saved to; null where the browser gave only its bytes. */
  readonly target: PickedFile['target']
}

/** What is to be opened: the main workbook, or its name where it is yet to be made, and what is read beside it. */
export interface Opening {
  readonly main: Pick<PickedFile, 'name' | 'target'> & { readonly blob: Blob | null }
  readonly others: readonly OpenedBeside[]
  /** Whether it differs from what is on the disk: work that was kept, not saved. */
  readonly unsaved: boolean
}

let opened = 0

/** Opens a session on files; nothing is read yet. */
export function openWork({ main, others, unsaved }: Opening, worker: PageWorker, environment: Environment): OpenWork {
  const { name, blob, target } = main
  const book = pageBook(worker, { main: { name, blob }, others, unsaved }, environment.now)
  const session: Session = openSession(book, environment, () => {
    const { language } = session.state.get().preferences
    return language === 'auto' ? environment.displayLanguage : language
  })
  session.setPreferences({ introduced: true })
  return { number: ++opened, book, session, worker, target }
}
