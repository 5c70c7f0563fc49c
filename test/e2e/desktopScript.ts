import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from '@swc/core'
import type { DesktopOptions } from '../excel-host/transport/desktopExternal'

const TRANSPORT = join(__dirname, '../excel-host/transport')

/** Names under which the page reaches the emulator in this process, and the emulator the page. */
export const Bridge = {
  /** (body, flags) → HostAnswer */
  answer: 'excelAnswer',
  /** (what) → : something was asked that the emulator cannot do */
  gap: 'excelGap',
  /** (names and texts) → : the pane saves the settings of the document */
  saveSettings: 'excelSavesSettings',
  /** (id, status) → : a ribbon command is done */
  commandDone: 'excelCommandDone',
  /** The page's own: takes a message of the emulator. */
  hear: 'excelTells',
  /** The page's own: takes what a pane in a frame posts to the page around it. */
  posted: 'excelHears',
} as const

function transpiled(name: string): string {
  const { code } = transformSync(readFileSync(join(TRANSPORT, name), 'utf8'), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  })
  return code
}

/** The script that gives a page its `window.external`, as Excel for Windows does before anything else runs there. */
export function desktopScript(
  excelApi: string,
  settings: Readonly<Record<string, string>>,
  options: DesktopOptions,
): string {
  return `(() => {
    const load = (code, required) => { const exports = {}; code(exports, () => required); return exports }
    const connection = load((exports, require) => {${transpiled('connection.ts')}\n})
    const { desktopExternal } = load((exports, require) => {${transpiled('desktopExternal.ts')}\n}, connection)
    const settings = new Map(Object.entries(${JSON.stringify(settings)}))
    const listeners = {}
    const on = (kind) => (listener) => (listeners[kind] ??= []).push(listener)
    window.${Bridge.hear} = (kind, message) => { for (const listener of listeners[kind] ?? []) listener(message) }
    const external = desktopExternal({
      excelApi: ${JSON.stringify(excelApi)},
      settings,
      notices: [],
      gaps: { push: (what) => window.${Bridge.gap}(what) },
      answer: (body, flags) => window.${Bridge.answer}(body, flags),
      saveSettings: (saved) => {
        settings.clear()
        for (const [name, text] of saved) settings.set(name, text)
        window.${Bridge.saveSettings}([...saved])
      },
      commandDone: (id, status) => window.${Bridge.commandDone}(id, status),
      onEvent: on('event'),
      onCommand: on('command'),
    }, ${JSON.stringify(options)})
    Object.defineProperty(window, 'external', { value: external })
  })()`
}
