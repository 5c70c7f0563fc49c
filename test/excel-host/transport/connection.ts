import type { EventEntry, ExcelHost } from '../excelHost'

/** What a transport needs of the host; on another page or process it may be a mere messenger. */
export type Connection = Pick<ExcelHost, 'answer' | 'onEvent' | 'excelApi' | 'gaps'>

/** Numbers of what office.js asks for beside batches. */
export const Dispatch = { saveSettings: 75, loadSettings: 76, richApi: 93, appCommandDone: 94 } as const

/** Numbers of the events that office.js registers for by itself. */
export const EventDispatch = { richApiMessage: 33, appCommandInvoked: 39 } as const

/** What office.js answers to what it is not given. */
export const NOT_IMPLEMENTED = 5001

/** The entries of an event as they travel: each a list. */
export const asArrays = (entries: readonly EventEntry[]) => entries.map((entry) => [...entry])
