import { STAMPED_NAMES, type StampedName } from '../../year/stampedSheets'
import type { Session } from './session'

/** What the ribbon's buttons and the pane's own both set off, by the ids that the manifest names. */
export const COMMANDS = {
  checkData: (session) => session.refresh(),
  writeExecution: (session) => session.writeReports(['execution']),
  writeBackbone: (session) => session.writeReports(['backbone']),
  writeSummary: (session) => session.writeReports(['summary']),
  writeTables: (session) => session.writeReports(STAMPED_NAMES),
  insertTemplate: (session) => session.insertTemplate(),
  // Nothing brings a deleted sheet back: the user is asked first.
  deleteReports: async (session) => session.askToDelete(true),
} as const satisfies Record<string, (session: Session) => Promise<void>>

export type CommandId = keyof typeof COMMANDS

/** The command that writes a stamped table. */
export const WRITERS = {
  execution: 'writeExecution',
  backbone: 'writeBackbone',
  summary: 'writeSummary',
} as const satisfies Record<StampedName, CommandId>
