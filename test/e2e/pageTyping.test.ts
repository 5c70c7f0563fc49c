import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { layoutOf } from '../support/layout'
import { richPackage } from '../support/richPackage'
import { NOW, read } from './sampleBook'
import { describePage, type OpenedPage, usePage } from './standalonePage'

const PEOPLE = 60

/** A sheet of people, their 级别 counting up, the office of the last two merged; and a year, so that there is something to print. */
async function book(): Promise<Uint8Array> {
  const staff = layoutOf('人员', [
    ['用户编号', '姓名', '研究室', '级别'],
    ...Array.from({ length: PEOPLE }, (_, at) => [`P${100 + at}`, `职工${at}`, '1室', at]),
  ])
  const last = PEOPLE + 1
  const merges = [{ top: last - 1, bottom: last, left: 3, right: 3 }]
  const settings = layoutOf('设置', [
    ['项目', '值'],
    ['年度', 2016],
    ['单位名称', '示例研究所'],
  ])
  return writeXlsx([settings, { ...staff, merges }], nodeCodec, { title: '', created: 0 })
}

describePage('what is typed and cut on the page stays with its cell', () => {
  const open = usePage()

  async function openedAt(): Promise<OpenedPage> {
    const sheet = await open({ origin: 'file', now: NOW })
    await sheet.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await sheet.choose('选择文件', [{ name: '台账.xlsx', bytes: await book() }])
    await read(sheet)
    await sheet.page.getByRole('tab', { name: '人员', exact: true }).click()
    return sheet
  }

  test('another cell pressed, scrolled away from, put away for the preview, refused', async () => {
    const { page } = await openedAt()
    const cell = (row: number, column: number) => page.locator(`#cell-${row}-${column}`)
    const shows = (row: number, column: number, text: string) =>
      cell(row, column).getByText(text, { exact: true }).waitFor()
    const type = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    const editor = page.getByRole('textbox', { name: /^修改/ })

    const isAsked = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))

    // Whatever is pressed next, and however.
    await cell(3, 2).click()
    await type('A')
    expect(await isAsked()).toBe(true)
    await type('Escape')
    expect(await isAsked()).toBe(false)
    await type('A', '1')
    await cell(5, 2).click()
    await shows(3, 2, 'A1')
    await shows(5, 2, '职工3')
    await type('B', '2')
    await cell(7, 2).click({ modifiers: ['Shift'] })
    await shows(5, 2, 'B2')
    await cell(6, 2).click()
    await type('C', '3')
    await cell(8, 2).click({ button: 'right' })
    await page.getByRole('menu').waitFor()
    await type('Escape')
    await shows(6, 2, 'C3')
    await shows(8, 2, '职工6')

    // Another window: what is typed there stays open, so that one types on where one was.
    await cell(8, 2).click()
    await type('J')
    await editor.evaluate((field) => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
    await type('9', 'Enter')
    await shows(8, 2, 'J9')

    // Scrolled out of sight it goes on, and comes back as it does.
    await cell(4, 2).click()
    await type('D')
    await page.mouse.wheel(0, 5000)
    await cell(4, 2).waitFor({ state: 'detached' })
    await type('4')
    await cell(4, 2).waitFor()
    await type('Enter')
    await shows(4, 2, 'D4')

    // So does a cell that is typed into once it is out of sight.
    await page.mouse.wheel(0, 5000)
    await cell(4, 2).waitFor({ state: 'detached' })
    await type('G')
    await cell(5, 2).waitFor()
    await type('7', 'Enter')
    await shows(5, 2, 'G7')

    // What cannot be taken stays where it was typed, and keeps the hand.
    await cell(9, 2).click()
    await type('=', '1')
    await cell(11, 2).click()
    await page.getByText('这里不能输入公式').waitFor()
    expect(await editor.getAttribute('aria-label')).toBe('修改 B9')
    await type('Backspace', 'Backspace', 'E', '5', 'Enter')
    await shows(9, 2, 'E5')

    // Nor is its sheet left before it is put right: by another's tab, or by a key.
    await cell(9, 2).click()
    await type('=', '2')
    await page.getByRole('tab', { name: '设置', exact: true }).click()
    await page.getByText('这里不能输入公式').waitFor()
    expect(await page.getByRole('grid').getAttribute('aria-label')).toBe('工作表 人员')
    await page.locator('[aria-label="修改 B9"]:focus').waitFor()
    expect(await editor.inputValue()).toBe('=2')
    await type('Control+PageDown', 'Escape')
    await shows(9, 2, 'E5')

    // Letters that an input method still composes stay in the cell that they were typed into, as they are seen.
    const method = await page.context().newCDPSession(page)
    const compose = (text: string) =>
      method.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await cell(13, 2).click()
    await type('F2', 'Control+a')
    await compose("ni'hao")
    await cell(14, 2).click()
    await shows(13, 2, "ni'hao")
    await shows(14, 2, '职工12')
    await page.getByText("B13 里的“ni'hao”还没有选字").waitFor()
    await method.detach()

    // Finding takes it over too, in place of the browser's own, which sees what is drawn alone.
    await cell(11, 2).click()
    await type('H', '8', 'Control+f')
    await page.locator('search input:focus').waitFor()
    await type('Escape')
    await shows(11, 2, 'H8')

    // The preview takes it over, and gives the sheet back as it was.
    await cell(10, 2).click({ button: 'right' })
    await page.getByRole('menuitem', { name: '降序查看' }).click()
    await page.getByText('已排序').first().waitFor()
    await cell(12, 2).click()
    await type('F', '6', 'Control+p')
    await page.getByRole('button', { name: '返回' }).waitFor()
    await type('Escape')
    const grid = page.locator('[role=grid]:focus')
    await grid.waitFor()
    expect(await grid.getAttribute('aria-label')).toBe('工作表 人员')
    expect(await grid.getAttribute('aria-activedescendant')).toBe('cell-12-2')
    await page.getByText('已排序').first().waitFor()
    await shows(12, 2, 'F6')
  })

  test('cut and put in after the rows were sorted it leaves its own row, unless that was typed into since', async () => {
    const { page } = await openedAt()
    const cell = (row: number, column: number) => page.locator(`#cell-${row}-${column}`)
    const shows = (row: number, column: number, text: string | RegExp) =>
      cell(row, column).filter({ hasText: text }).waitFor()
    const sort = async (how: string) => {
      await cell(2, 4).click({ button: 'right' })
      await page.getByRole('menuitem', { name: how }).click()
    }
    await cell(3, 2).click()
    await page.keyboard.press('Control+x')
    await page.locator('[data-layer^=copied]').waitFor({ state: 'attached' })
    await sort('降序查看')
    await shows(3, 1, 'P158')
    // The dashes are around nobody else's cell.
    expect(await page.locator('[data-layer^=copied]').count()).toBe(0)
    await cell(5, 6).click()
    await page.keyboard.press('Control+v')
    await shows(5, 6, '职工1')
    await shows(3, 2, '职工58')

    // A cell that is merged into the one above it in the file would never be seen again.
    await cell(2, 3).click()
    await page.keyboard.press('X')
    await page.keyboard.press('Enter')
    await page.getByText('请先“全部显示”').waitFor()
    await page.getByRole('button', { name: '全部显示' }).click()
    await shows(3, 1, 'P101')
    await shows(3, 2, /^$/)

    await cell(4, 2).click()
    await page.keyboard.press('Control+x')
    await page.keyboard.press('N')
    await page.keyboard.press('Enter')
    await cell(4, 6).click()
    await page.keyboard.press('Control+v')
    await shows(4, 6, '职工2')
    await shows(4, 2, 'N')

    // On the way from sheet to sheet what is typed next goes into the one in view, by keys and by its tab.
    for (const key of ['Control+PageUp', 'Control+PageDown', 'Control+PageUp', 'S', 'Enter'])
      await page.keyboard.press(key)
    await page.getByRole('grid', { name: '工作表 设置' }).waitFor()
    await shows(1, 1, /^S$/)
    await page.getByRole('tab', { name: '人员', exact: true }).click()
    for (const key of ['Control+Home', 'T', 'Enter']) await page.keyboard.press(key)
    await shows(1, 1, /^T$/)
  })
  test('a sheet that is a chart takes nothing, and says so', async () => {
    const sheet = await open({ origin: 'file', now: NOW })
    const { page } = sheet
    await sheet.choose('选择文件', [{ name: '台账.xlsm', bytes: await richPackage() }])
    await read(sheet)
    await page.getByRole('tab', { name: '图表', exact: true }).click()
    await page.getByText('没有单元格').first().waitFor()
    await page.locator('#cell-3-3').click()
    for (const key of ['a', 'Enter']) await page.keyboard.press(key)
    await page
      .getByRole('status')
      .getByText(/C3 没有写入“a”：图表工作表/)
      .waitFor()
    expect(await page.getByText('有未保存的改动').count()).toBe(0)
  })
})
