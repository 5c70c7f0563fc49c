import { type Book, type BookEvent, newBook } from './model/book'
import type { Batch, BatchAnswer } from './protocol/batch'
import { ExcelError } from './protocol/excelError'
import { execute, type Session } from './protocol/executor'
import type { Named, Since } from './protocol/typeTable'
import { addinServiceType, appRuntimeServiceType, workbookType } from './types/workbook'

/** What the host answers one request with: the office-level error (0 for none) and the body's text. */
export interface HostAnswer {
  readonly error: number
  readonly body: string
}

/** Office-level errors, with the numbers that travel. */
export const OfficeError = {
  cellEdit: 5004,
  session: 5012,
  modalDialog: 5016,
  activityLimit: 5102,
  requestPayload: 5103,
  responsePayload: 5104,
  /** The workbook is open for viewing alone. */
  noCapability: 7000,
} as const

/** Something to go wrong. Each fault strikes once, in the given order, at the first request that it fits. */
export type Fault =
  /** The whole request is refused; nothing of it is done. */
  | { readonly office: number; readonly afterRequests?: number }
  /** The n-th action (from 0) of a request fails; those before it are done. */
  | { readonly action: number; readonly code: string; readonly afterRequests?: number }

export interface RoundTrip {
  readonly kind: 'user' | 'bootstrap' | 'cleanup'
  readonly actions: number
  /** UTF-8 bytes of both bodies. */
  readonly requestBytes: number
  readonly responseBytes: number
}

/** An entry of a richApiMessage: what Excel tells of an event. */
export type EventEntry = readonly [number, number, string, string, string, boolean]

/** A command of the ribbon: the id of its button, and the name under which the pane has associated a function with it. */
export interface Command {
  readonly id: string
  readonly action: string
}

export interface ExcelHostOptions {
  /** The newest ExcelApi set that is announced. */
  readonly excelApi?: Since
  readonly book?: Book
  /** Bytes that a request or an answer may have. The limit of Excel on the web; none on the desktop. */
  readonly payloadLimit?: number
  /** Milliseconds that every round trip takes. */
  readonly latency?: number
}

const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024

/** A request that can wait until the user leaves the cell. */
const DELAY_FLAG = 64

/** Plays Excel: takes a request as office.js sends it, changes the workbook, answers. Knows neither Node nor a browser. */
export class ExcelHost {
  readonly book: Book
  readonly excelApi: Since
  readonly trips: RoundTrip[] = []
  /** What was asked of the emulator that it cannot do. Must be empty after each test. */
  readonly gaps: string[] = []
  readonly faults: Fault[] = []
  /** What the pane of Excel on the web has told of itself, by number (see Notice). */
  readonly notices: number[] = []
  /** Settings of the document as the client writes them: a text under each name. */
  readonly settings = new Map<string, string>()
  /** While true the user is editing a cell: requests fail, or wait where they say that they can. */
  editing = false
  readonly #session: Session
  readonly #payloadLimit: number
  readonly #latency: number
  #actionFault: { readonly action: number; readonly code: string } | null = null
  #editingEnds: (() => void)[] = []
  #listeners: ((entries: readonly EventEntry[]) => void)[] = []
  #commandListeners: ((command: Command) => void)[] = []
  readonly #commandsUnderWay = new Map<string, () => void>()

  constructor(options: ExcelHostOptions = {}) {
    this.book = options.book ?? newBook()
    this.excelApi = options.excelApi ?? '1.14'
    this.#payloadLimit = options.payloadLimit ?? WEB_PAYLOAD_LIMIT
    this.#latency = options.latency ?? 0
    this.book.raise = (event) => this.#raise(event)
    let references = 0
    this.#session = {
      root: { type: workbookType, target: this.book },
      services: new Map([
        ['Microsoft.InternalService.AddinInternalService', { type: addinServiceType, target: this.book }],
        ['Microsoft.AppRuntime.AppRuntimeService', { type: appRuntimeServiceType, target: this.book }],
      ]),
      references: new Map(),
      nextReference: () => `r${++references}`,
      supports: (member: Named) => atMost(member.since, this.excelApi),
      lacking: (what) => this.gaps.push(what),
      beforeAction: (index) => {
        if (this.#actionFault?.action !== index) return
        const { code } = this.#actionFault
        this.#actionFault = null
        throw new ExcelError(code, 'An injected fault.', 'Emulator.fault')
      },
    }
  }

  /** Answers one request. `flags` are those of the request; `body` is its JSON. */
  async answer(body: string, flags: number): Promise<HostAnswer> {
    await this.#wait()
    const requestBytes = bytes(body)
    const batch = JSON.parse(body) as Batch
    const refused = await this.#refusal(requestBytes, flags)
    const answer = refused ? { error: refused, body: '' } : this.#execute(batch)
    this.trips.push({
      kind: kindOf(batch),
      actions: batch.Actions.length,
      requestBytes,
      responseBytes: bytes(answer.body),
    })
    return answer
  }

  /** The user leaves the cell. */
  endEditing(): void {
    this.editing = false
    for (const go of this.#editingEnds.splice(0)) go()
  }

  /** Whoever passes events on to the client. */
  onEvent(listener: (entries: readonly EventEntry[]) => void): void {
    this.#listeners.push(listener)
  }

  /** All settings of the document, in place of those before. */
  saveSettings(settings: ReadonlyMap<string, string>): void {
    this.settings.clear()
    for (const [name, text] of settings) this.settings.set(name, text)
  }

  /** The user presses a button of the ribbon; ends when the pane says that the command is completed. */
  runCommand(command: Command): Promise<void> {
    return new Promise((resolve) => {
      this.#commandsUnderWay.set(command.id, resolve)
      for (const listener of this.#commandListeners) listener(command)
    })
  }

  onCommand(listener: (command: Command) => void): void {
    this.#commandListeners.push(listener)
  }

  /** What the pane says at the end of a command; `status` 0 is success. */
  commandDone(id: string, status: number): void {
    const done = this.#commandsUnderWay.get(id)
    if (!done || status !== 0) this.gaps.push(`the command ${id} ending with ${status}`)
    this.#commandsUnderWay.delete(id)
    done?.()
  }

  /** Round trips that the product asked for itself. */
  get userTrips(): readonly RoundTrip[] {
    return this.trips.filter((trip) => trip.kind === 'user')
  }

  #execute(batch: Batch): HostAnswer {
    const answer: BatchAnswer = execute(this.#session, batch)
    const body = JSON.stringify(answer)
    return bytes(body) > this.#payloadLimit ? { error: OfficeError.responsePayload, body: '' } : { error: 0, body }
  }

  async #refusal(requestBytes: number, flags: number): Promise<number> {
    if (this.editing) {
      if ((flags & DELAY_FLAG) === 0) return OfficeError.cellEdit
      await new Promise<void>((resolve) => this.#editingEnds.push(resolve))
    }
    if (requestBytes > this.#payloadLimit) return OfficeError.requestPayload
    return this.#nextFault()
  }

  /** The office-level error of the fault that is due, if one is; remembers a fault of an action for its time. */
  #nextFault(): number {
    const [fault] = this.faults
    if (!fault) return 0
    if ((fault.afterRequests ?? 0) > 0) {
      this.faults[0] = { ...fault, afterRequests: fault.afterRequests! - 1 }
      return 0
    }
    this.faults.shift()
    if ('office' in fault) return fault.office
    this.#actionFault = fault
    return 0
  }

  async #wait(): Promise<void> {
    await new Promise((resolve) => (this.#latency > 0 ? setTimeout(resolve, this.#latency) : resolve(null)))
  }

  #raise({ type, sheet, detail }: BookEvent): void {
    if (!this.book.enableEvents || !this.book.subscriptions.has(String(type))) return
    const told = JSON.stringify({ source: 'Local', worksheetId: sheet.id, ...detail })
    const entry: EventEntry = [65_536, type, 'Workbook', told, '', false]
    for (const listener of this.#listeners) listener([entry])
  }
}

/** Whether a set such as 1.9 is part of one such as 1.14. */
export const atMost = (since: Since, announced: Since) => Number(since.slice(2)) <= Number(announced.slice(2))

const encoder = new TextEncoder()
const bytes = (text: string) => encoder.encode(text).length

function kindOf(batch: Batch): RoundTrip['kind'] {
  const methods = batch.Actions.filter((action) => action.ActionType === 3)
  if (methods.length > 0 && methods.every((action) => action.Name === '_RemoveReference')) return 'cleanup'
  return methods.some((action) => action.Name === 'NotifyActionHandlerReady') ? 'bootstrap' : 'user'
}
