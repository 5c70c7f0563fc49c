import { useMemo, useSyncExternalStore } from 'react'
import type { Environment } from '../session/environment'
import type { Session } from '../session/session'
import { spokenIn, useLanguage } from './language'
import type { Pane } from './paneContext'

/** What components of the application may use, in the language that is spoken now; `isSpoken` once that has its words. */
export function usePaneOf(
  session: Session,
  environment: Environment,
): { readonly pane: Pane; readonly isSpoken: boolean } {
  const chosen = useSyncExternalStore(session.state.subscribe, () => session.state.get().preferences.language)
  const spoken = useLanguage(chosen === 'auto' ? environment.displayLanguage : chosen)
  const language = spoken ?? 'zh-CN'
  const { version } = environment
  const pane = useMemo(() => ({ session, language, ...spokenIn(language), version }), [session, language, version])
  return { pane, isSpoken: spoken !== null }
}
