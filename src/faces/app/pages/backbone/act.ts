import type { LogDeed } from '../../../../year/actOnLog'

/** Does one of the four actions on the log in the operator's name. */
export type Act = (deed: LogDeed) => void
