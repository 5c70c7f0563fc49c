import { registerCommands } from '../../../src/faces/ribbon/ribbon'
import type { Session } from '../../../src/faces/session/session'

type Pressed = (event: { completed(): void }) => Promise<void>

/** A session that writes down what is asked of it; the ribbon needs no more of one. */
function sessionOf(asked: string[]): Session {
  const note = (what: string) => async () => void asked.push(what)
  return {
    state: { get: () => ({ busy: null, stale: false }), subscribe: () => () => {} },
    setPreferences: () => {},
    openStep: (step: string) => asked.push(`page ${step}`),
    refresh: note('refresh'),
    writeReports: (names: readonly string[]) => note(`write ${names}`)(),
    insertTemplate: note('template'),
    askToDelete: note('ask to delete'),
  } as unknown as Session
}

/** The ribbon beside an Excel that shows the pane, or does not. */
function ribbon(showAsTaskpane: () => Promise<void>) {
  const buttons = new Map<string, Pressed>()
  const dialogs: string[] = []
  const asked: string[] = []
  const office = {
    actions: { associate: (id: string, pressed: Pressed) => buttons.set(id, pressed) },
    addin: { showAsTaskpane },
    context: { ui: { displayDialogAsync: (url: string) => dialogs.push(url) } },
  }
  Object.assign(globalThis, { Office: office, location: { href: 'https://pane.example/taskpane.html?x=1' } })
  registerCommands(sessionOf(asked))
  const press = async (id: string) => {
    let completed = 0
    await buttons.get(id)!({ completed: () => completed++ })
    return { asked: asked.splice(0), dialogs: dialogs.splice(0), completed }
  }
  return { press }
}

const COMMANDS = [
  ['checkData', ['page checks', 'refresh']],
  ['writeExecution', ['page execution', 'write execution']],
  ['writeBackbone', ['page backbone', 'write backbone']],
  ['writeSummary', ['page summary', 'write summary']],
  ['writeTables', ['write execution,backbone,summary']],
  ['insertTemplate', ['template']],
  ['deleteReports', ['ask to delete']],
] as const

test.each(COMMANDS)('%s is done, and the pane is shown', async (id, expected) => {
  let shown = 0
  const { press } = ribbon(async () => void shown++)
  expect(await press(id)).toEqual({ asked: expected, dialogs: [], completed: 1 })
  expect(shown).toBe(1)
})

test.each(COMMANDS)(
  '%s is done where Excel does not show the pane, and a window says where to look',
  async (id, expected) => {
    const { press } = ribbon(() => Promise.reject(new Error('no pane')))
    expect(await press(id)).toEqual({
      asked: expected,
      dialogs: ['https://pane.example/pane-hidden.html'],
      completed: 1,
    })
  },
)

test('a pane that Excel never answers for holds up no command', async () => {
  const { press } = ribbon(() => new Promise(() => {}))
  expect((await press('writeSummary')).completed).toBe(1)
  expect((await press('checkData')).asked).toEqual(['page checks', 'refresh'])
})
