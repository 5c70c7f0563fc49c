import { createRoot } from 'react-dom/client'
import type { OpenWorkbook } from '../../workbook/openWorkbook'
import { App } from '../app/App'
import type { Environment } from '../session/environment'
import { openSession, type Session } from '../session/session'
import { keepFocus } from './keepFocus'

/** Shows the pane in an element of the page, on a workbook; answers its session, for whoever else acts on it. */
export function mount(element: HTMLElement, book: OpenWorkbook, environment: Environment): Session {
  const session: Session = openSession(book, environment, () => {
    const { language } = session.state.get().preferences
    return language === 'auto' ? environment.displayLanguage : language
  })
  keepFocus(element)
  createRoot(element).render(<App session={session} environment={environment} />)
  if (session.state.get().preferences.introduced) void session.refresh()
  return session
}
