import type { Command, EventEntry, ExcelHost } from '../excelHost'

/** What a transport needs of the host; on another page or process it may be a mere messenger. */
export interface Connection
  extends Pick<ExcelHost, 'answer' | 'onEvent' | 'onCommand' | 'commandDone' | 'saveSettings' | 'excelApi'> {
  readonly settings: ReadonlyMap<string, string>
  /** Takes what the pane of Excel on the web tells of itself: see Notice. */
  readonly notices: { push(notice: number): unknown }
  /** Takes what was asked and cannot be answered. */
  readonly gaps: { push(what: string): unknown }
}

/** Numbers of what office.js asks for beside batches. */
export const Dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, appCommandDone: 94 } as const

/** Numbers of the events that office.js registers for by itself. */
export const EventDispatch = { richApiMessage: 33, appCommandInvoked: 39 } as const

/** What office.js answers to what it is not given. */
export const NOT_IMPLEMENTED = 5001

/** The entries of an event as they travel: each a list. */
export const asArrays = (entries: readonly EventEntry[]) => entries.map((entry) => [...entry])

/** A command as it travels: its id, the name of the function, and what the function is given. */
export const asCommandArray = ({ id, action }: Command) => [id, action, JSON.stringify({ source: { id } })]

/** The sets announced. */
export const requirements = ({ excelApi }: Pick<Connection, 'excelApi'>) => ({
  ExcelApi: excelApi,
  DelayForCellEdit: '1.1',
  SharedRuntime: '1.1',
})

/** What the pane of Excel on the web tells: that a key has led out of it, to where the user was before. */
export const Notice = { tabExit: 13, tabExitBackwards: 14, escapeExit: 15 } as const
