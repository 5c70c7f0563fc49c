import type { EventEntry } from '../excelHost'
import { asArrays, type Connection, Dispatch, EventDispatch, NOT_IMPLEMENTED } from './connection'

type Done = (answer: { toArray(): unknown[] }) => void
type Heard = (dispatchId: number, entries: { toArray(): unknown[] }) => void

export interface DesktopOptions {
  /** `zh-CN`, `en-US`. */
  readonly locale: string
  readonly fullVersion: string
}

/** `window.external` as Excel for Windows gives it to a pane; it must be there before office.js runs. */
export function desktopExternal(connection: Connection, options: DesktopOptions) {
  const listeners = new Set<Heard>()
  connection.onEvent((entries: readonly EventEntry[]) => {
    for (const heard of listeners) heard(EventDispatch.richApiMessage, { toArray: () => asArrays(entries) })
  })
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$telemetry$$disableLogging$0`,
    GetContext: () => desktopContext(connection, options),
    Execute(dispatchId: number, parameters: readonly unknown[], done: Done): void {
      if (dispatchId === Dispatch.richApi) void answerBatch(connection, parameters[0] as readonly unknown[], done)
      else if (dispatchId === Dispatch.appCommandDone) done({ toArray: () => [0] })
      else {
        connection.gaps.push(`window.external.Execute(${dispatchId})`)
        done({ toArray: () => [NOT_IMPLEMENTED, null] })
      }
    },
    RegisterEvent(dispatchId: number, _target: string, heard: Heard, done: (error: number) => void): void {
      if (dispatchId === EventDispatch.richApiMessage) listeners.add(heard)
      else if (dispatchId !== EventDispatch.appCommandInvoked) connection.gaps.push(`RegisterEvent(${dispatchId})`)
      done(0)
    },
    UnregisterEvent(_dispatchId: number, _target: string, done: (error: number) => void): void {
      listeners.clear()
      done(0)
    },
  }
}

async function answerBatch(connection: Connection, request: readonly unknown[], done: Done): Promise<void> {
  const { error, body } = await connection.answer(String(request[4]), Number(request[6]))
  done({ toArray: () => (error === 0 ? [0, [200, [], body]] : [error, null]) })
}

function desktopContext({ excelApi }: Connection, { locale, fullVersion }: DesktopOptions) {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'xueshi',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'C:\\book.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: excelApi, DelayForCellEdit: '1.1' }),
    GetHostFullVersion: () => fullVersion,
    GetSettings: () => ({ Read: () => {}, Write: () => {} }),
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostCustomMessage: () => '',
    GetDialogRequirementMatrix: () => '',
    GetInitialDisplayMode: () => 0,
  }
}
