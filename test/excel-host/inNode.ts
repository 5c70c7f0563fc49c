/// <reference types="office-js" />
import type { EventEntry, ExcelHost } from './excelHost'
import { atMost } from './excelHost'
import { fakeWindow, officeFile, runIn } from './fakeWindow'
import type { Since } from './protocol/typeTable'

type EventHandler = (message: unknown) => void

interface OfficeWindow {
  readonly Excel: typeof Excel
  Office: object
  readonly OSF: {
    readonly DDA: {
      readonly RichApi: {
        executeRichApiRequestAsync(request: readonly unknown[], done: (result: unknown) => void): void
        richApiMessageManager: {
          register(handler: EventHandler): Promise<void>
          removeHandlerAsync(type: string, options: { handler: EventHandler }, done: (result: unknown) => void): void
        }
      }
    }
  }
}

let loaded: OfficeWindow | null = null

/**
 * The real office.js, as Excel on the web loads it, evaluated in this process and talking to `host`. Only the last step, the
 * one that would post a message to Excel, is replaced; a later call leads it to another host. Sets `globalThis.Excel` and `Office`, which the product uses.
 */
export function officeInNode(host: ExcelHost): typeof Excel {
  loaded ??= load()
  const window = loaded
  const { RichApi } = window.OSF.DDA
  RichApi.executeRichApiRequestAsync = (request, done) => {
    host.answer(String(request[4]), Number(request[6])).then(({ error, body }) => {
      done(
        error === 0
          ? { status: 'succeeded', value: { data: [200, [], body] } }
          : { status: 'failed', error: { code: error, message: '' } },
      )
    })
  }
  const handlers = new Set<EventHandler>()
  RichApi.richApiMessageManager = {
    async register(handler) {
      handlers.add(handler)
    },
    removeHandlerAsync(_, { handler }, done) {
      handlers.delete(handler)
      done({ status: 'succeeded' })
    },
  }
  host.onEvent((entries) => {
    for (const handler of handlers) handler({ entries: entries.map(message) })
  })
  const requirements = { isSetSupported: isSetSupported(host.excelApi) }
  // Office itself has not started here, so its context is ours; everything else is the library's.
  window.Office = Object.create(window.Office, { context: { value: { requirements } } })
  Object.assign(globalThis, { Excel: window.Excel, Office: window.Office })
  return window.Excel
}

const message = ([messageCategory, messageType, targetId, text, id, isRemoteOverride]: EventEntry) => ({
  messageCategory,
  messageType,
  targetId,
  message: text,
  id,
  isRemoteOverride,
})

const isSetSupported =
  (announced: Since) =>
  (set: string, version = '1.1') =>
    set === 'DelayForCellEdit' || (set === 'ExcelApi' && atMost(version as Since, announced))

function load(): OfficeWindow {
  const window = fakeWindow()
  runIn(window, officeFile('excel-web-16.00.js'))
  return window as unknown as OfficeWindow
}
