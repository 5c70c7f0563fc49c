import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Statistics } from '../../engine/statistics'
import type { Policy } from '../../records/policy'
import type { Words } from '../../text/catalogue'
import type { PaneWords } from '../../text/pane/paneWords'
import type { Language } from '../../text/say'
import type { Session } from '../session/session'
import type { PaneState, Reading } from '../session/state'

/** What every component may use. */
export interface Pane {
  readonly session: Session
  readonly language: Language
  /** The catalogue that all faces share. */
  readonly words: Words
  /** What only the pane says. */
  readonly say: PaneWords
  readonly version: string
}

export const PaneContext = createContext<Pane | null>(null)

export function usePane(): Pane {
  const pane = useContext(PaneContext)
  if (!pane) throw new Error('outside the pane')
  return pane
}

/** The settings by which the figures below it were computed, where that is another year or workbook than the one in view. */
export const PolicyContext = createContext<Policy | null>(null)

/** The settings by which the figures shown here were computed. */
export function usePolicy(): Policy | null {
  const own = useReading()?.dataset.policy ?? null
  return useContext(PolicyContext) ?? own
}

/** A part of the state; the component renders again when that part is another. `select` must answer parts, not make new objects. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { state } = usePane().session
  return useSyncExternalStore(state.subscribe, () => select(state.get()))
}

/** The reading in view with its statistics; null while there is none. Pages are shown with one only. */
export function useReading(): (Reading & { readonly statistics: Statistics }) | null {
  const reading = usePaneState((state) => state.reading)
  return reading?.statistics ? (reading as Reading & { readonly statistics: Statistics }) : null
}
