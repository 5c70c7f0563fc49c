/// <reference types="office-js" />
import type { ReportName, Session } from '../pane/session/session'

/** What the ribbon's buttons do, by the ids that the manifest names; the same session as the pane's own buttons. */
export const COMMANDS = {
  checkData: async (session) => {
    session.openStep('checks')
    const isReading = session.state.get().busy?.task === 'reading'
    await idle(session)
    if (!isReading) await session.refresh()
  },
  writeExecution: (session) => writeFresh(session, 'execution'),
  writeBackbone: (session) => writeFresh(session, 'backbone'),
  writeSummary: (session) => writeFresh(session, 'summary'),
  insertTemplate: async (session) => {
    await idle(session)
    await session.insertTemplate()
  },
  // Nothing brings a deleted sheet back: the pane asks, as it does behind its own button.
  deleteReports: async (session) => session.askToDelete(true),
} as const satisfies Record<string, (session: Session) => Promise<void>>

/** Ties the ribbon to the session. What comes of a command is said in the pane, which is therefore shown. */
export function registerCommands(session: Session): void {
  let last = Promise.resolve()
  for (const [id, command] of Object.entries(COMMANDS))
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      const before = last
      const pressed = async () => {
        try {
          // Whoever knows the ribbon's buttons wants their outcome, not the introduction.
          session.setPreferences({ introduced: true })
          await Office.addin?.showAsTaskpane?.()
          await before
          await command(session)
        } finally {
          event.completed()
        }
      }
      last = pressed().catch(() => {})
      await last
    })
}

/** One press is enough: figures older than the workbook are made anew, and shown beside what is written from them. */
async function writeFresh(session: Session, name: Extract<ReportName, 'execution' | 'backbone' | 'summary'>) {
  session.openStep(name)
  await idle(session)
  const isStale = () => session.state.get().stale
  if (isStale()) await session.refresh()
  if (!isStale()) await session.writeReports([name])
}

/** Until no work is under way: the session takes on one at a time, and the first reading begins with the pane. */
function idle({ state }: Session): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      if (state.get().busy) return
      stop()
      resolve()
    }
    const stop = state.subscribe(settle)
    settle()
  })
}
