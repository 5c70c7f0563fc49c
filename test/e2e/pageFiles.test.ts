import type { Page } from 'playwright-core'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { openXlsx } from '../../src/hosts/xlsx/xlsxWorkbook'
import { listCells } from '../../src/workbook/gridList'
import { axeFindings } from './axe'
import { asOlderBrowser } from './olderBrowser'
import { openPage } from './paneSteps'
import { NOW, opened, read, sample } from './sampleBook'
import { describePage, type OpenedPage, usePage } from './standalonePage'

/** Drops a file on the page, so far from its left side: on the middle, or on what opens it instead. */
async function drop(page: Page, name: string, bytes: Uint8Array, at = 0.5): Promise<void> {
  const given = { name, base64: Buffer.from(bytes).toString('base64'), at }
  await page.evaluate(({ name, base64, at }) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name))
    const target = document.elementFromPoint(innerWidth / 2, innerHeight / 2)!
    for (const type of ['dragover', 'drop'])
      target.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer, clientX: innerWidth * at }),
      )
  }, given)
}

/** Types over the cell B3 of 设置, which names the institute. */
async function rename({ page }: OpenedPage, name: string): Promise<void> {
  await page.getByRole('gridcell').and(page.locator('#cell-3-2')).click()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: '修改 B3' }).fill(name)
  await page.keyboard.press('Enter')
  await page.getByText('有未保存的改动').waitFor()
}

const OLD_XLS = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)

const namesIn = async (bytes: Uint8Array) => {
  const [settings] = await openXlsx('a.xlsx', bytes, nodeCodec).read()
  return listCells(settings!).filter(([row, column]) => row === 3 && column === 2)
}

describePage('files on the standalone page', () => {
  const open = usePage()

  test('served, it is kept by the browser and opens without a network; the sample opens from its button, and takes up to the reports', async () => {
    const sheet = await open({ origin: 'server', now: NOW, theme: 'dark' })
    const { page, frame } = sheet
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await sheet.reload()
    await page.context().setOffline(true)
    await sheet.reload()
    const manifest = await page.evaluate(() => document.querySelector('link[rel=manifest]')?.getAttribute('href'))
    expect(manifest).toBe('xueshi.webmanifest')
    await page.getByRole('button', { name: '打开示例' }).click()
    await read(sheet)
    expect(await axeFindings(frame)).toEqual([])
    await openPage(frame, '执行情况')
    await page.getByRole('button', { name: '写入培训项目执行情况表' }).click()
    await page.getByRole('tab', { name: '培训项目执行情况表', exact: true }).click()
    await page.getByRole('gridcell', { name: /继续教育与培训项目执行情况列表/ }).waitFor()
  })

  test('work that was not saved is back after a reload, until it is forgotten', async () => {
    const sheet = await open({ origin: 'file', now: NOW })
    const { page } = sheet
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await opened(sheet)
    await rename(sheet, '星海研究所')
    await untilKept(sheet, true)
    await sheet.reload()
    expect(asked).toEqual(['beforeunload'])
    await page.getByText('“台账.xlsx”有 2016-12-10 09:30 的改动没有保存').waitFor()
    expect(await axeFindings(sheet.frame)).toEqual([])
    await page.getByRole('button', { name: '恢复' }).click()
    await read(sheet)
    await page.getByText('有未保存的改动').waitFor()
    const saved = await sheet.downloaded(() => page.getByRole('button', { name: '保存', exact: true }).click())
    expect(await namesIn(saved.bytes)).toEqual([[3, 2, 's', '星海研究所']])
    await untilKept(sheet, false)

    await rename(sheet, '海天研究所')
    await untilKept(sheet, true)
    await sheet.reload()
    await page.getByRole('button', { name: '忘记' }).click()
    await page.getByRole('button', { name: '忘记' }).waitFor({ state: 'detached' })
    await untilKept(sheet, false)
    await sheet.reload()
    await page.getByRole('button', { name: '打开示例' }).waitFor()
    expect(await page.getByText('上次没有保存完').count()).toBe(0)
  })

  test('where the browser gives files, they are saved in place, unless another program wrote them', async () => {
    const sheet = await open({ origin: 'server', now: NOW, fileAccess: true, before: pickFromOwnFolder })
    const { page } = sheet
    await page.evaluate(writeOwnFile, Buffer.from(await sample()).toString('base64'))
    await page.getByRole('button', { name: '选择文件' }).click()
    await read(sheet)
    await rename(sheet, '星海研究所')
    await page.keyboard.press('Control+s')
    await page.getByText('已保存到 台账.xlsx').waitFor()
    const bytes = Buffer.from(await page.evaluate(readOwnFile), 'base64')
    expect(await namesIn(bytes)).toEqual([[3, 2, 's', '星海研究所']])

    await page.evaluate(writeOwnFile, Buffer.from(await sample()).toString('base64'))
    await rename(sheet, '海天研究所')
    await page.keyboard.press('Control+s')
    await page.getByText('这个文件被别的程序改过，没有覆盖').waitFor()
    await page.getByText('有未保存的改动').waitFor()
  })

  test('where files are dropped says what is meant, for each kind: read beside what is open, or opened in its place', async () => {
    const sheet = await open({ origin: 'file', now: NOW })
    const { page } = sheet
    await drop(page, '台账.xlsx', await sample())
    await read(sheet)
    await drop(page, '一室.csv', Buffer.from('姓名,部门\n钱二,一室'))
    await page.getByRole('button', { name: '2 个文件' }).waitFor()
    await page.getByRole('tab', { name: '一室.csv' }).waitFor()
    await rename(sheet, '星海研究所')
    await drop(page, '另一本.xlsx', await sample())
    await page.getByRole('button', { name: '3 个文件' }).waitFor()
    await drop(page, '另一本.xlsx', await sample(), 0.9)
    await page.getByRole('button', { name: '留下' }).click()
    // While the question fades away, its answers are still there to be found.
    await page.getByRole('button', { name: '留下' }).waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: '台账.xlsx' }).waitFor()
    await drop(page, '另一本.xlsx', await sample(), 0.9)
    await page.getByRole('button', { name: '不保存，继续打开' }).click()
    await page.getByRole('heading', { name: '另一本.xlsx' }).waitFor()
    await read(sheet)
  })

  test('one bad file keeps no other out: each is named, and the list says what each gives', async () => {
    const sheet = await open({ origin: 'file', now: NOW })
    const { page, frame } = sheet
    const torn = (await sample()).slice(0, 9000)
    await sheet.choose('选择文件', [
      { name: '旧.xls', bytes: OLD_XLS },
      { name: '一室参会名单.csv', bytes: Buffer.from('培训班,用户编号,姓名,学时\n没有这个班,,查无此人,4') },
      { name: '断了.xlsx', bytes: torn },
      { name: '台账.xlsx', bytes: await sample() },
    ])
    await read(sheet)
    await page.getByRole('heading', { name: '台账.xlsx' }).waitFor()
    await page.getByText(/^没有打开 旧\.xls：这是旧版 Excel.*。其余 3 个文件已打开/).waitFor()
    await page.getByText(/^读不了 断了\.xlsx，数字里没有它：/).waitFor()
    await page.getByRole('button', { name: '3 个文件' }).click()
    const files = page.getByRole('dialog').getByRole('listitem')
    await files
      .filter({ hasText: '台账.xlsx' })
      .getByText(/设置 \d+ 行、人员 40 行、/)
      .waitFor()
    await files.filter({ hasText: '一室参会名单.csv' }).getByText('实际参会人员 1 行').waitFor()
    expect(await axeFindings(frame)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '不再读取 断了.xlsx' }).click()
    await page.getByText(/^读不了 断了/).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '2 个文件' }).waitFor()
  })

  test('reading shows its progress, is cancelled, and is begun anew', async () => {
    const sheet = await open({ origin: 'file', now: NOW, before: holdBackReading })
    const { page } = sheet
    await sheet.choose('选择文件', [{ name: '台账.xlsx', bytes: await sample() }])
    await page.getByRole('progressbar', { name: '正在读取工作簿' }).waitFor()
    await page.getByText(/正在读取工作簿 100%/).waitFor()
    await page.getByRole('heading', { name: '正在读取工作簿' }).waitFor()
    expect(await page.getByRole('heading', { name: '还没有读到数据' }).count()).toBe(0)
    await page.getByRole('button', { name: '取消' }).click()
    await page.getByText('已取消，工作簿没有改动。').waitFor()
    await page.evaluate(() => Reflect.set(window, 'holding', false))
    await page.getByRole('banner').getByRole('button', { name: '重新统计' }).click()
    await read(sheet)
  })

  test('in a browser of years ago it reads, shows, writes and saves', async () => {
    const sheet = await open({ origin: 'file', now: NOW, before: asOlderBrowser })
    const { page, frame } = sheet
    await opened(sheet)
    await openPage(frame, '数据检查')
    await openPage(frame, '执行情况')
    await page.getByRole('button', { name: '写入培训项目执行情况表' }).click()
    await page.getByText('已写入 培训项目执行情况表').waitFor()
    await page.getByRole('button', { name: '预览与打印' }).click()
    await page.getByText(/^共 \d+ 页$/).waitFor()
    await page.getByRole('button', { name: '返回' }).click()
    const saved = await sheet.downloaded(() => page.getByRole('button', { name: '保存', exact: true }).click())
    const sheets = await openXlsx('a.xlsx', saved.bytes, nodeCodec).read()
    expect(sheets.map((grid) => grid.sheet)).toContain('培训项目执行情况表')
  })

  test('where its scripts cannot begin it says so', async () => {
    const sheet = await open({ origin: 'file', before: () => Reflect.deleteProperty(window, 'Set') })
    await sheet.page.getByText('这个浏览器太旧').waitFor()
    expect(sheet.errors.splice(0)).not.toEqual([])
  })

  test('on a narrow page the sheets and the pane take turns, and a finding turns to its cell', async () => {
    const sheet = await open({ origin: 'file', now: NOW, width: 375, height: 700 })
    const { page, frame } = sheet
    await page.getByRole('button', { name: '打开示例' }).click()
    await read(sheet)
    expect(await page.getByRole('grid').isVisible()).toBe(false)
    await openPage(frame, '数据检查')
    await page
      .getByRole('button', { name: /转到|!/ })
      .first()
      .click()
    await page.getByRole('grid').waitFor()
    expect(await page.getByRole('main', { name: '数据检查' }).count()).toBe(0)
    expect(await axeFindings(frame)).toEqual([])
  })

  test('a bad file is told; keys lead through the sheet; what was typed is taken back; the reports are saved on their own', async () => {
    const sheet = await open({ origin: 'file', now: NOW })
    const { page } = sheet
    // Opened from the disk it installs nothing.
    expect(await page.evaluate(() => document.querySelector('link[rel=manifest]'))).toBeNull()
    await sheet.choose('选择文件', [{ name: '旧.xls', bytes: OLD_XLS }])
    await page.getByText(/^旧\.xls：这是旧版 Excel 97-2003 工作簿/).waitFor()
    await opened(sheet)
    const active = () => page.getByRole('grid').getAttribute('aria-activedescendant')
    await page.getByRole('grid').focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key)
    expect(await active()).toBe('cell-3-2')
    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: '修改 B3' }).fill('不要')
    await page.keyboard.press('Escape')
    expect(await page.getByText('有未保存的改动').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Home')
    expect(await active()).toMatch(/^cell-\d\d-1$/)
    await page.keyboard.press('PageUp')
    await page.keyboard.press('PageUp')
    expect(await active()).toBe('cell-1-1')
    // The heads stand still: from below them the first rows come back into sight.
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key)

    // By key and by button.
    const cell = page.locator('#cell-3-2')
    const before = (await cell.textContent())!
    const undo = page.getByRole('button', { name: '撤消' })
    await rename(sheet, '星海研究所')
    await rename(sheet, '海天研究所')
    await cell.filter({ hasText: '海天研究所' }).waitFor()
    await page.keyboard.press('Control+z')
    await cell.filter({ hasText: '星海研究所' }).waitFor()
    await undo.click()
    await cell.filter({ hasText: before }).waitFor()
    expect(await undo.getAttribute('aria-disabled')).toBe('true')
    const same = await sheet.downloaded(() => page.getByRole('button', { name: '保存', exact: true }).click())
    expect(Buffer.from(same.bytes).equals(Buffer.from(await sample()))).toBe(true)

    const saved = await sheet.downloaded(async () => {
      await page.getByRole('button', { name: '更多保存方式' }).click()
      await page.getByRole('menuitem', { name: '只保存报表…' }).click()
    })
    expect(saved.name).toBe('台账-2016年度报表.xlsx')
    const grids = await openXlsx('a.xlsx', saved.bytes, nodeCodec).read()
    expect(grids.map((grid) => grid.sheet)).toEqual(
      expect.arrayContaining(['培训项目执行情况表', '年度总结', '学习统计']),
    )
    expect(grids.map((grid) => grid.sheet)).not.toContain('人员')
  })
})

async function untilKept({ page }: OpenedPage, wanted: boolean): Promise<void> {
  while ((await page.evaluate(isKept)) !== wanted) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** Runs in the page: whether work is kept in the browser's storage. */
async function isKept(): Promise<boolean> {
  const answer = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve) => {
      request.onsuccess = () => resolve(request.result)
    })
  const database = await answer(indexedDB.open('xueshi', 1))
  const count = await answer(database.transaction('unsaved').objectStore('unsaved').count())
  database.close()
  return count > 0
}

/** Runs in the page: its file pickers answer with a file of the browser's own folder, which can be written like any other. */
function pickFromOwnFolder(): void {
  const pick = async () => (await navigator.storage.getDirectory()).getFileHandle('台账.xlsx', { create: true })
  Reflect.set(window, 'showOpenFilePicker', async () => [await pick()])
  Reflect.set(window, 'showSaveFilePicker', pick)
}

async function writeOwnFile(base64: string): Promise<void> {
  const folder = await navigator.storage.getDirectory()
  const stream = await (await folder.getFileHandle('台账.xlsx', { create: true })).createWritable()
  await stream.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
  await stream.close()
}

async function readOwnFile(): Promise<string> {
  const folder = await navigator.storage.getDirectory()
  const file = await (await folder.getFileHandle('台账.xlsx')).getFile()
  const bytes = new Uint8Array(await file.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** Runs in the page: what a worker has read does not arrive as long as `holding` is true. */
function holdBackReading(): void {
  Reflect.set(window, 'holding', true)
  window.Worker = class extends Worker {
    constructor(url: string | URL) {
      super(url)
      this.addEventListener('message', (event) => {
        if (Reflect.get(window, 'holding') && event.data.answer?.faces) event.stopImmediatePropagation()
      })
    }
  }
}
