import { useEffect } from 'react'
import { askBeforeLeaving } from '../askBeforeLeaving'
import type { BookState } from '../book/bookState'
import { forget, keep } from '../files/keptWork'
import { useBookState, usePage, useWork } from '../pageContext'

/** Milliseconds without a change before work is kept. */
const QUIET = 800

/**
 * Keeps unsaved work in the browser while there is some, and asks before the page is left with it. What is saved is
 * forgotten.
 */
export function useKeepingUnsaved(): void {
  const { book, id } = useWork()
  const { environment } = usePage()
  const unsaved = useBookState((state) => state.unsaved)

  useEffect(() => {
    let timer = 0
    let seen: ReturnType<typeof book.state.get> | null = null
    const keepNow = ({ main: { name, blob }, others }: BookState) =>
      keep({ id, name, blob, others, at: environment.now() })
    const follow = () => {
      const now = book.state.get()
      const isSame = seen?.main === now.main && seen.others === now.others && seen.unsaved === now.unsaved
      seen = now
      if (isSame) return
      clearTimeout(timer)
      if (!now.unsaved) void forget(id)
      else timer = window.setTimeout(() => void keepNow(now), QUIET)
    }
    // Work that is just opened may be the one that was kept: nothing is forgotten before something is done.
    seen = book.state.get()
    if (seen.unsaved) void keepNow(seen)
    const end = book.state.subscribe(follow)
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [book, id, environment])

  useEffect(() => {
    if (unsaved) return askBeforeLeaving(() => true)
  }, [unsaved])
}
