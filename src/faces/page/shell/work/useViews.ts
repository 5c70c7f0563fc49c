import { useEffect, useState, useSyncExternalStore } from 'react'
import { useBookState, useSessionState } from '../../pageContext'
import { tableOf } from '../board/tableOf'

/** The parts of the page. */
export type View = 'sheets' | 'board' | 'paper' | 'pane'

/** `narrow`: one part at a time; `usual`: the pane and one more; `wide`: sheets, pane, and board or paper. */
export type PageWidth = 'narrow' | 'usual' | 'wide'

const NARROW = '(max-width: 759px)'
const WIDE = '(min-width: 1600px)'

/** Which parts of the page are in view, on a page of each width. */
export interface Views {
  readonly width: PageWidth
  readonly shown: ReadonlySet<View>
  /** Those that the user chooses among, the one chosen, and choosing. */
  readonly choices: readonly View[]
  readonly chosen: View
  choose(view: View): void
}

/** Follows the user's choice, the cell that is pointed at, and the step that the pane is at. */
export function useViews(): Views {
  const isNarrow = useMedia(NARROW)
  const isWide = useMedia(WIDE)
  const [view, setView] = useState<View>('pane')
  /** What stands beside the pane on a wide page, where the user has said so, and at which step. */
  const [beside, setBeside] = useState<{ readonly view: 'board' | 'paper'; readonly at: string } | null>(null)
  const step = useSessionState((state) => state.step)
  const pointed = useBookState((state) => state.pointed)
  useEffect(() => {
    if (pointed) setView('sheets')
  }, [pointed])
  if (isNarrow) {
    return {
      width: 'narrow',
      shown: new Set([view]),
      choices: ['sheets', 'board', 'paper', 'pane'],
      chosen: view,
      choose: setView,
    }
  }
  if (isWide) {
    const shown = beside?.at === step ? beside.view : tableOf(step) ? 'paper' : 'board'
    return {
      width: 'wide',
      shown: new Set(['sheets', 'pane', shown]),
      choices: ['board', 'paper'],
      chosen: shown,
      choose: (chosen) => setBeside({ view: chosen as 'board' | 'paper', at: step }),
    }
  }
  const left = view === 'pane' ? 'sheets' : view
  return {
    width: 'usual',
    shown: new Set([left, 'pane']),
    choices: ['sheets', 'board', 'paper'],
    chosen: left,
    choose: setView,
  }
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const watched = matchMedia(query)
      watched.addEventListener('change', listener)
      return () => watched.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}
