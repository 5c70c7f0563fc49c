import { useSyncExternalStore } from 'react'
import { importWordsFor } from '../../../../text/importText'
import type { ImportWords } from '../../../../text/importWords'
import { type ImportActions, type ImportState, importActions } from '../../../session/importActions'
import { usePane } from '../../paneContext'

/** 导入 of the session in view: what it shows, what can be done, what it says. */
export function useImport(): {
  readonly state: ImportState
  readonly actions: ImportActions
  readonly own: ImportWords
} {
  const { session, language } = usePane()
  const actions = importActions(session.context)
  const state = useSyncExternalStore(actions.state.subscribe, actions.state.get)
  return { state, actions, own: importWordsFor(language) }
}
