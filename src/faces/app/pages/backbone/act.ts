import type { Session } from '../../../session/session'

/** Does what one of the engine's rules answers, in the operator's name. */
export type Act = (rule: Parameters<Session['act']>[0]) => void
