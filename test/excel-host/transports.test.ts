import { ExcelHost, OfficeError } from './excelHost'
import { fakeWindow, officeFile, runIn } from './fakeWindow'
import { EventType } from './model/book'
import { desktopExternal } from './transport/desktopExternal'
import { frameName, webParent } from './transport/webParent'

interface Started {
  readonly Excel: typeof Excel
  readonly Office: typeof Office
}

const WEB = { parentUrl: 'https://pane.test/excel.html', locale: 'zh-CN' }

/** office.js as a whole, started as the pane of each Excel. */
const PLATFORMS: Readonly<Record<string, (host: ExcelHost) => Record<string, unknown>>> = {
  PC: (host) => fakeWindow({ external: desktopExternal(host, { locale: 'zh-CN', fullVersion: '16.0.14332.20000' }) }),
  OfficeOnline: (host) => {
    const parent = { postMessage: (message: string) => void receive(message) }
    const window = fakeWindow({ name: frameName(WEB), parent, top: parent })
    const hear = window.hear as (event: unknown) => void
    const post = (data: string) => queueMicrotask(() => hear({ data, origin: 'https://pane.test', source: parent }))
    const receive = webParent(host, WEB, post)
    return window
  },
}

describe.each(Object.entries(PLATFORMS))('%s', (platform, open) => {
  let host: ExcelHost
  let window: Started

  beforeEach(async () => {
    host = new ExcelHost()
    const opened = open(host)
    runIn(opened, officeFile('office.js'))
    window = opened as unknown as Started
    await window.Office.onReady()
  })

  afterEach(() => expect(host.gaps).toEqual([]))

  test('office.js starts, knows its host and what it can do', () => {
    expect(window.Office.context.host).toBe('Excel')
    expect(window.Office.context.platform).toBe(platform)
    expect(window.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true)
    expect(window.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false)
    expect(window.Office.context.displayLanguage).toBe('zh-CN')
  })

  test('a batch goes there and back', async () => {
    const names = await window.Excel.run(async (context) => {
      context.workbook.worksheets.add('统计')
      const sheets = context.workbook.worksheets.load('items/name')
      await context.sync()
      return sheets.items.map((sheet) => sheet.name)
    })
    expect(names).toEqual(['Sheet1', '统计'])
    expect(host.userTrips).toHaveLength(1)
  })

  test('an office error arrives under its name', async () => {
    await Promise.resolve()
    host.faults.push({ office: OfficeError.session })
    const run = window.Excel.run(async (context) => context.workbook.worksheets.add('x').activate())
    await expect(run).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' })
  })

  test('an event arrives', async () => {
    const heard = new Promise<string>((resolve) => {
      void window.Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => resolve(event.address))
        await context.sync()
        const [sheet] = host.book.sheets
        host.book.raise({ type: EventType.changed, sheet: sheet!, detail: { address: 'B2' } })
      })
    })
    expect(await heard).toBe('B2')
  })

  test('a button of the ribbon runs what the pane has tied to it, and waits for its end', async () => {
    const pressed: string[] = []
    window.Office.actions.associate('写报表', async (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id)
      event.completed()
    })
    await host.runCommand({ id: 'button', action: '写报表' })
    expect(pressed).toEqual(['button'])
  })

  test('a command that was never begun does not end unnoticed', () => {
    host.commandDone('button', 0)
    expect(host.gaps.splice(0)).toEqual(['the command button ending with 0'])
  })

  test('settings of the document go to the host and come back from it', async () => {
    const { settings } = window.Office.context.document
    settings.set('年度', 2016)
    await new Promise((resolve) => settings.saveAsync(resolve))
    expect([...host.settings]).toEqual([['年度', '2016']])
    host.settings.set('年度', '2017')
    await new Promise((resolve) => settings.refreshAsync(resolve))
    expect(settings.get('年度')).toBe(2017)
  })

  test('the pane of a shared runtime can bring itself into view', async () => {
    host.book.runtimeState = 'Background'
    await window.Office.addin.showAsTaskpane()
    expect(host.book.runtimeState).toBe('Visible')
  })
})

test('the desktop tells its colours, and what it is asked in vain is remembered', async () => {
  const host = new ExcelHost()
  const external = desktopExternal(host, {
    locale: 'en-US',
    fullVersion: '16.0',
    theme: { bodyBackgroundColor: '#0A0A0A' },
  })
  const window = fakeWindow({ external })
  runIn(window, officeFile('office.js'))
  const { Office } = window as unknown as Started
  await Office.onReady()
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#0a0a0a')
  external.Execute(1, [], ({ toArray }) => expect(toArray()).toEqual([5001, null]))
  expect(host.gaps).toEqual(['window.external.Execute(1)'])
})
