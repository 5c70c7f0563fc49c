/// <reference types="office-js" />
import type { Session } from '../pane/session/session'

/** What the ribbon's buttons do, by the ids that the manifest names; the same session as the pane's own buttons. */
export const COMMANDS = {
  checkData: async (session) => {
    session.openStep('checks')
    await session.refresh()
  },
  writeExecution: (session) => session.writeReports(['execution']),
  writeBackbone: (session) => session.writeReports(['backbone']),
  writeSummary: (session) => session.writeReports(['summary']),
  insertTemplate: (session) => session.insertTemplate(),
  deleteReports: (session) => session.deleteReports(),
} as const satisfies Record<string, (session: Session) => Promise<void>>

/** Ties the ribbon to the session. What comes of a command is said in the pane, which is therefore shown. */
export function registerCommands(session: Session): void {
  for (const [id, command] of Object.entries(COMMANDS))
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      try {
        // Whoever knows the ribbon's buttons wants their outcome, not the introduction.
        session.setPreferences({ introduced: true })
        await Office.addin?.showAsTaskpane?.()
        await command(session)
      } finally {
        event.completed()
      }
    })
}
