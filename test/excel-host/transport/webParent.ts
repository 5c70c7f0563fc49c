import { asArrays, asCommandArray, type Connection, Dispatch, NOT_IMPLEMENTED, requirements } from './connection'

export interface WebOptions {
  /** The page that frames the pane; messages come from there. */
  readonly parentUrl: string
  /** `zh-CN`, `en-US`. */
  readonly locale: string
}

/** A message as office.js and the page around the pane exchange them, as JSON text. */
interface Envelope {
  readonly _messageType: 0 | 1
  readonly _actionName: string
  readonly _conversationId: string
  readonly _correlationId: number
  readonly _data?: unknown
}

/** What `window.name` of the pane's frame must be from its beginning, for office.js to find its host. */
export function frameName({ parentUrl, locale }: WebOptions): string {
  return JSON.stringify({
    baseFrameName: '_xdm_pane',
    hostInfo: `Excel|Web|16.01|${locale}|telemetry||disableLogging|0`,
    xdmInfo: `conversation|xueshi|${parentUrl}`,
    serializerVersion: '1',
  })
}

/**
 * The page around the pane, as Excel on the web is: takes what the pane posts, `post` gives it the answers. Knows no
 * window, so that it runs in that page as well as in a test.
 */
export function webParent(connection: Connection, options: WebOptions, post: (message: string) => void) {
  const reply = (to: Envelope, data: unknown, isEvent = false) => {
    const { _actionName, _conversationId, _correlationId } = to
    const _origin = options.parentUrl
    const answer = { _messageType: 1, _actionName, _conversationId, _correlationId, _origin, _data: data }
    post(JSON.stringify({ ...answer, _errorCode: 0, _responseType: isEvent ? 1 : 0, _serializerVersion: 1 }))
  }
  const registrations = new Map<string, Envelope>()
  const tell = (action: string, data: unknown) => {
    const registration = registrations.get(action)
    if (registration) reply(registration, data, true)
  }
  connection.onEvent((entries) => tell('richApiMessage', { ArrayData: asArrays(entries) }))
  connection.onCommand((command) => tell('appCommandInvoked', asCommandArray(command)))
  return async (message: string): Promise<void> => {
    const asked = JSON.parse(message) as Envelope
    switch (asked._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return reply(asked, appContext(connection, options))
      case 'ContextActivationManager_notifyHost':
        connection.notices.push((asked._data as readonly unknown[])[1] as number)
        return
      // What Escape sets off: office.js takes away a question of its own that it might have shown.
      case 'dialogNotificationShown':
        return reply(asked, { Error: 0 })
      case 'richApiMessage':
      case 'appCommandInvoked':
        registrations.set(asked._actionName, asked)
        return reply(asked, { Error: 0 })
      case 'executeMethod':
        return reply(asked, await executed(connection, asked._data as Execution))
      default:
        connection.gaps.push(`the message ${asked._actionName}`)
        return reply(asked, { Error: NOT_IMPLEMENTED })
    }
  }
}

/** What is asked stands in a list, or by its own names. */
interface Execution {
  readonly ArrayData?: readonly unknown[]
  /** Of a command that is done: its id and how it ended. */
  readonly 0?: string
  readonly 1?: number
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] }
  readonly DdaMethod: { readonly DispatchId: number; readonly Version: unknown }
}

async function executed(connection: Connection, asked: Execution) {
  const { DispatchId, Version } = asked.DdaMethod
  switch (DispatchId) {
    case Dispatch.richApi: {
      const { error, body } = await connection.answer(String(asked.ArrayData![4]), Number(asked.ArrayData![6]))
      return error === 0 ? { Error: 0, Version, Data: [200, [], body] } : { Error: error, Version }
    }
    case Dispatch.appCommandDone:
      connection.commandDone(asked[0]!, asked[1]!)
      return { Error: 0, Version }
    case Dispatch.saveSettings:
      connection.saveSettings(new Map(asked.DdaSettingsMethod!.Properties))
      return { Error: 0, Version }
    case Dispatch.loadSettings: {
      const Settings = [...connection.settings].map(([Name, Value]) => ({ Name, Value }))
      return { Error: 0, Version, Properties: { Settings } }
    }
    default:
      connection.gaps.push(`executeMethod ${DispatchId}`)
      return { Error: NOT_IMPLEMENTED, Version }
  }
}

function appContext(connection: Connection, { locale }: WebOptions) {
  return {
    _id: 'xueshi',
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://excel.test/book.xlsx',
    _clientMode: 1,
    _settings: [...connection.settings],
    _reason: 0,
    _requirementMatrix: JSON.stringify(requirements(connection)),
    _hostFullVersion: '16.0.18000.10000',
    _appInstanceId: 'instance',
    _initialDisplayMode: 2,
  }
}
