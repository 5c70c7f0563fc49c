/// <reference types="office-js" />

import { STAMPED_NAMES } from '../../year/stampedSheets'
import { COMMANDS, type CommandId, WRITERS } from '../session/commands'
import type { Session } from '../session/session'

/** Ties the ribbon to the session. What comes of a command is said in the pane, which is therefore shown. */
export function registerCommands(session: Session): void {
  let last = Promise.resolve()
  for (const id of Object.keys(COMMANDS) as CommandId[])
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      const before = last
      const pressed = async () => {
        try {
          // Whoever knows the ribbon's buttons wants their outcome, not the introduction.
          session.setPreferences({ introduced: true })
          // What was asked for is done whether or not Excel brings the pane into view.
          void showPane()
          await before
          await press(session, id)
        } finally {
          event.completed()
        }
      }
      last = pressed().catch(() => {})
      await last
    })
}

/** What comes of a command stands in the pane alone: where Excel does not show it, a window of its own says where to look. */
async function showPane(): Promise<void> {
  try {
    await Office.addin?.showAsTaskpane?.()
  } catch {
    const url = new URL('pane-hidden.html', location.href).href
    Office.context.ui?.displayDialogAsync?.(url, { height: 30, width: 30, displayInIframe: true })
  }
}

/** One press is enough: the page of what is done comes into view, and the work begins when none else is under way. */
async function press(session: Session, id: CommandId): Promise<void> {
  const table = STAMPED_NAMES.find((name) => WRITERS[name] === id)
  if (table) session.openStep(table)
  if (id === 'checkData') session.openStep('checks')
  const isReading = session.state.get().busy?.task === 'reading'
  await idle(session)
  if (id === 'checkData' && isReading) return
  // Figures older than the workbook are made anew, and shown beside what is written from them.
  const isStale = () => session.state.get().stale
  const isWriting = table !== undefined || id === 'writeTables'
  if (isWriting && isStale()) await session.refresh()
  if (!isWriting || !isStale()) await COMMANDS[id](session)
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
