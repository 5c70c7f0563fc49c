import type { ShellWords, Step } from '../../../text/pane/shellWords'
import { COMMANDS } from '../../session/commands'
import type { NextAct } from '../../session/nextActs'
import type { Session } from '../../session/session'

/** An act that is still to come, as an order. */
export function nameOfAct(next: NextAct, words: ShellWords['next']): string {
  return 'count' in next ? words[next.act](next.count) : words[next.act]
}

const PAGES: Readonly<Record<Exclude<NextAct['act'], 'read' | 'write'>, Step>> = {
  mend: 'checks',
  report: 'backbone',
  finish: 'backbone',
  save: 'summary',
}

/** The page on which it is done; null where one press does it anywhere. */
export function pageOf({ act }: NextAct): Step | null {
  return act === 'read' || act === 'write' ? null : PAGES[act]
}

/** Does it where one press is enough, else leads to where it is done. */
export function leadTo(session: Session, { act }: NextAct): void {
  if (act === 'read') void COMMANDS.checkData(session)
  else if (act === 'write') void COMMANDS.writeTables(session)
  else session.openStep(PAGES[act])
}
