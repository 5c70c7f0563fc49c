import type { Command, EventEntry } from '../excelHost'
import {
  asArrays,
  asCommandArray,
  type Connection,
  Dispatch,
  EventDispatch,
  NOT_IMPLEMENTED,
  requirements,
} from './connection'

type Done = (answer: { toArray(): unknown[] }) => void
type Heard = (dispatchId: number, entries: { toArray(): unknown[] }) => void

export interface DesktopOptions {
  /** `zh-CN`, `en-US`. */
  readonly locale: string
  readonly fullVersion: string
  /** Office's colours as `#RRGGBB`, by the names of `Office.OfficeTheme`. */
  readonly theme?: Readonly<Record<string, string>>
}

/** `window.external` as Excel for Windows gives it to a pane; it must be there before office.js runs. */
export function desktopExternal(connection: Connection, options: DesktopOptions) {
  const listeners = new Map<number, Set<Heard>>(Object.values(EventDispatch).map((id) => [id, new Set()]))
  const tell = (dispatchId: number, message: unknown[]) => {
    for (const heard of listeners.get(dispatchId)!) heard(dispatchId, { toArray: () => message })
  }
  connection.onEvent((entries: readonly EventEntry[]) => tell(EventDispatch.richApiMessage, asArrays(entries)))
  connection.onCommand((command: Command) => tell(EventDispatch.appCommandInvoked, asCommandArray(command)))
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$telemetry$$disableLogging$0`,
    GetContext: () => desktopContext(connection, options),
    Execute(dispatchId: number, parameters: readonly unknown[], done: Done): void {
      if (dispatchId === Dispatch.richApi) void answerBatch(connection, parameters[0] as readonly unknown[], done)
      else if (dispatchId === Dispatch.appCommandDone) {
        connection.commandDone(String(parameters[0]), Number(parameters[1]))
        done({ toArray: () => [0] })
      } else {
        connection.gaps.push(`window.external.Execute(${dispatchId})`)
        done({ toArray: () => [NOT_IMPLEMENTED, null] })
      }
    },
    RegisterEvent(dispatchId: number, _target: string, heard: Heard, done: (error: number) => void): void {
      const known = listeners.get(dispatchId)
      if (known) known.add(heard)
      else connection.gaps.push(`RegisterEvent(${dispatchId})`)
      done(0)
    },
    UnregisterEvent(dispatchId: number, _target: string, done: (error: number) => void): void {
      listeners.get(dispatchId)?.clear()
      done(0)
    },
  }
}

async function answerBatch(connection: Connection, request: readonly unknown[], done: Done): Promise<void> {
  const { error, body } = await connection.answer(String(request[4]), Number(request[6]))
  done({ toArray: () => (error === 0 ? [0, [200, [], body]] : [error, null]) })
}

function desktopContext(connection: Connection, { locale, fullVersion, theme = LIGHT }: DesktopOptions) {
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
    GetSupportedMatrix: () => JSON.stringify(requirements(connection)),
    GetHostFullVersion: () => fullVersion,
    GetSettings: () => documentSettings(connection),
    GetOfficeThemeInfo: () => JSON.stringify(numbered(theme)),
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostCustomMessage: () => '',
    GetDialogRequirementMatrix: () => '',
    GetInitialDisplayMode: () => 0,
  }
}

/** The settings of the document, which the desktop reads and writes at once: texts under names, in two lists. */
function documentSettings(connection: Connection) {
  return {
    Read(names: string[], texts: string[]): void {
      for (const [name, text] of connection.settings) {
        names.push(name)
        texts.push(text)
      }
    },
    Write(names: readonly string[], texts: readonly string[]): void {
      connection.saveSettings(new Map(names.map((name, index) => [name, texts[index]!])))
    },
  }
}

/** The colourful theme of Excel for Windows. */
const LIGHT = {
  bodyBackgroundColor: '#E6E6E6',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#262626',
}

/** Colours travel as numbers. */
const numbered = (theme: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(theme).map(([name, colour]) => [name, Number.parseInt(colour.slice(1), 16)]))
