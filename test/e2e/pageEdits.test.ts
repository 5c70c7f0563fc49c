import type { Page } from 'playwright-core'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../src/hosts/xlsx/xlsxWorkbook'
import { cellAt } from '../../src/workbook/grid'
import { layoutOf } from '../support/layout'
import { NOW, opened, read, sample } from './sampleBook'
import { describePage, type OpenedPage, usePage } from './standalonePage'

const RECORDS = 20_000

/** A workbook whose change takes longer than the next key. */
async function longBook(): Promise<Uint8Array> {
  const people = [
    ['用户编号', '姓名', '入职时间'],
    ...Array.from({ length: 40 }, (_, at) => [`P${at}`, `职工${at}`, '']),
  ]
  const records = [
    ['用户编号', '姓名', '培训名称', '学时'],
    ...Array.from({ length: RECORDS }, (_, at) => [`P${at % 40}`, `职工${at % 40}`, `课程 ${at}`, 1]),
  ]
  return writeXlsx([layoutOf('人员', people), layoutOf('在线学习', records)], nodeCodec, { title: '', created: 0 })
}

async function columnA(bytes: Uint8Array, sheet: string, rows: readonly number[]): Promise<readonly unknown[]> {
  const grids = await openXlsx('a.xlsx', bytes, nodeCodec).read()
  const grid = grids.find((one) => one.sheet === sheet)!
  return rows.map((row) => {
    const cell = cellAt(grid, grid.rows.indexOf(row), 1)
    return 'text' in cell ? cell.text : null
  })
}

const saving = (page: Page, sheet: OpenedPage) => sheet.downloaded(() => page.keyboard.press('Control+s'))

describePage('edits on the standalone page', () => {
  const open = usePage()

  test('quick hands: five cells one after the other and Ctrl+S right after the last, and the file has all five', async () => {
    const sheet = await open({ origin: 'file', now: NOW })
    const { page } = sheet
    await sheet.choose('选择文件', [{ name: '台账.xlsx', bytes: await longBook() }])
    await read(sheet)
    await page.getByRole('tab', { name: '在线学习', exact: true }).click()
    await page.getByRole('grid', { name: '工作表 在线学习' }).focus()
    const rows = [2, 3, 4, 5, 6]
    await page.keyboard.press('ArrowDown')
    for (const row of rows) {
      await page.keyboard.type(`Q${row}`)
      await page.keyboard.press('Enter')
    }
    const saved = await saving(page, sheet)
    for (const row of rows) expect(await page.locator(`#cell-${row}-1`).textContent()).toBe(`Q${row}`)
    expect(await columnA(saved.bytes, '在线学习', rows)).toEqual(rows.map((row) => `Q${row}`))
    await page.getByText('有未保存的改动').waitFor({ state: 'detached' })

    // In a cell that is still open, too; and while the figures are being computed.
    await page.getByRole('button', { name: '重新统计' }).first().click()
    await page.keyboard.press('Escape')
    await page.locator('#cell-7-1').click()
    await page.keyboard.type('Q7')
    const again = await saving(page, sheet)
    expect(await columnA(again.bytes, '在线学习', [7])).toEqual(['Q7'])
  })

  test('a cell of several lines keeps them, and takes more', async () => {
    const sheet = await open({ origin: 'file', now: NOW })
    const { page } = sheet
    const book = await writeXlsx(
      [
        layoutOf('人员', [
          ['姓名', '备注'],
          ['赵一', '一\n二'],
        ]),
      ],
      nodeCodec,
      { title: '', created: 0 },
    )
    await sheet.choose('选择文件', [{ name: '台账.xlsx', bytes: book }])
    await read(sheet)
    await page.locator('#cell-2-2').click()
    await page.keyboard.press('F2')
    await page.keyboard.press('Enter')
    expect(await page.getByText('有未保存的改动').count()).toBe(0)
    await page.locator('#cell-2-2').click()
    await page.keyboard.press('F2')
    await page.keyboard.press('Alt+Enter')
    await page.keyboard.type('三')
    await page.keyboard.press('Enter')
    const saved = await saving(page, sheet)
    const [grid] = await openXlsx('a.xlsx', saved.bytes, nodeCodec).read()
    expect(cellAt(grid!, 1, 2)).toEqual({ kind: 'text', text: '一\n二\n三' })
    await page.locator('#cell-2-2').click()
    await page.keyboard.type('=1+1')
    await page.keyboard.press('Enter')
    await page.getByText('这里不能输入公式').waitFor()
    await page.keyboard.press('Escape')
  })

  test('each tab keeps its own unsaved work: what another tab holds is neither offered nor forgotten', async () => {
    const sheet = await open({ origin: 'file', now: NOW })
    const first = sheet.page
    await opened(sheet)
    await type(first, '星海研究所')
    await untilKept(first, 1)
    const second = await first.context().newPage()
    await second.goto(first.url())
    await second.getByRole('button', { name: '打开示例' }).waitFor()
    await second.waitForFunction(() => document.readyState === 'complete')
    expect(await second.getByText('上次没有保存完').count()).toBe(0)
    await second.setInputFiles('input[type=file]', [
      { name: '另一本.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(await sample()) },
    ])
    await read({ ...sheet, page: second })
    await type(second, '海天研究所')
    await untilKept(first, 2)
    // The tab ends without a question, as where the browser dies.
    await second.close()
    const third = await first.context().newPage()
    await third.goto(first.url())
    await third.getByText('“另一本.xlsx”有').waitFor()
    expect(await third.getByText('“台账.xlsx”有').count()).toBe(0)
    await third.getByRole('button', { name: '忘记' }).click()
    await untilKept(first, 1)
    await third.close()
    const saved = await saving(first, sheet)
    expect(saved.name).toBe('台账.xlsx')
    await untilKept(first, 0)
  })
})

async function type(page: Page, text: string): Promise<void> {
  await page.locator('#cell-3-2').click()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: '修改 B3' }).fill(text)
  await page.keyboard.press('Enter')
  await page.getByText('有未保存的改动').waitFor()
}

async function untilKept(page: Page, wanted: number): Promise<void> {
  while ((await page.evaluate(keptNow)) !== wanted) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** Runs in the page: how many copies the browser's storage has. */
async function keptNow(): Promise<number> {
  const answer = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve) => {
      request.onsuccess = () => resolve(request.result)
    })
  const database = await answer(indexedDB.open('xueshi', 1))
  const count = await answer(database.transaction('unsaved').objectStore('unsaved').count())
  database.close()
  return count
}
