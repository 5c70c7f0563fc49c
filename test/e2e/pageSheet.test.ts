import type { Page } from 'playwright-core'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../src/hosts/xlsx/xlsxWorkbook'
import { cellAt } from '../../src/workbook/grid'
import { slotOf } from '../../src/workbook/gridChange'
import { layoutOf } from '../support/layout'
import { axeFindings } from './axe'
import { openPage } from './paneSteps'
import { NOW, opened as openSample, read } from './sampleBook'
import { describePage, type OpenedPage, usePage } from './standalonePage'

const PEOPLE = 60

/** People, classes and records; 研究室 may be one of three, one person's is none, and one hour is a word. */
async function book(): Promise<Uint8Array> {
  const staff = layoutOf('人员', [
    ['用户编号', '姓名', '研究室', '级别'],
    ...Array.from({ length: PEOPLE }, (_, at) => [`P${100 + at}`, `职工${at}`, `${(at % 3) + 1}室`, at]),
  ])
  const records = layoutOf('在线学习', [
    ['用户编号', '姓名', '培训名称', '学时'],
    ['P100', '职工0', '课程甲', 4],
    ['P101', '职工1', '课程乙', '四小时左右'],
    ['P999', '某某人', '课程甲', 2],
  ])
  const area = { top: 2, left: 3, bottom: PEOPLE + 1, right: 3 }
  const validations = [{ area, list: ['1室', '2室', '3室'], hintTitle: '', hint: '' }]
  return writeXlsx([{ ...staff, validations }, records], nodeCodec, { title: '', created: 0 })
}

const cell = (page: Page, row: number, column: number) => page.locator(`#cell-${row}-${column}`)
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).first().waitFor()
const undoes = async (page: Page, row: number, column: number, text: string) => {
  await page.keyboard.press('Control+z')
  await cell(page, row, column).filter({ hasText: text }).waitFor()
}

async function savedCell(sheet: OpenedPage, name: string, row: number, column: number) {
  const { bytes } = await sheet.downloaded(() => sheet.page.keyboard.press('Control+s'))
  const grid = (await openXlsx('a.xlsx', bytes, nodeCodec).read()).find((one) => one.sheet === name)!
  const slot = slotOf(grid, row)
  return slot < 0 ? { kind: 'empty' } : cellAt(grid, slot, column)
}

describePage('hands on the page’s sheet', () => {
  const open = usePage()

  async function opened(): Promise<OpenedPage> {
    const sheet = await open({ origin: 'file', now: NOW })
    await sheet.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await sheet.choose('选择文件', [{ name: '台账.xlsx', bytes: await book() }])
    await read(sheet)
    await sheet.page.getByRole('tab', { name: '人员', exact: true }).click()
    return sheet
  }

  test('ranges by hand and keys, copied, pasted, filled and emptied, each one step back and forth', async () => {
    const sheet = await opened()
    const { page } = sheet
    // A drag, then Shift and an arrow.
    await cell(page, 2, 1).hover()
    await page.mouse.down()
    await cell(page, 3, 2).hover()
    await page.mouse.up()
    await page.getByText('A2:B3', { exact: true }).waitFor()
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByText('A2:B4', { exact: true }).waitFor()
    await page.keyboard.press('Control+c')
    await said(page, '已复制 A2:B4')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.replaceAll('\r', '')).toBe('P100\t职工0\nP101\t职工1\nP102\t职工2')

    // Below the list, in one step.
    await page.keyboard.press('Control+ArrowDown')
    // Far enough for all of it to come into sight.
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key)
    await page.keyboard.press('Control+v')
    await said(page, /已粘贴到 A62:B64/)
    await cell(page, 64, 2).filter({ hasText: '职工2' }).waitFor()
    await page.keyboard.press('Control+z')
    await cell(page, 62, 1).filter({ hasText: 'P100' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+y')
    await cell(page, 64, 1).filter({ hasText: 'P102' }).waitFor()
    expect(await savedCell(sheet, '人员', 64, 2)).toEqual({ kind: 'text', text: '职工2' })

    // Filling down, and Delete over a whole column of heads.
    await page.keyboard.press('Control+Home')
    await cell(page, 2, 4).click()
    await cell(page, 4, 4).click({ modifiers: ['Shift'] })
    await page.keyboard.press('Control+d')
    await cell(page, 4, 4).filter({ hasText: /^0$/ }).waitFor()
    await page.keyboard.press('Delete')
    await said(page, '已清除 D2:D4')
    await undoes(page, 4, 4, '0')
    await undoes(page, 4, 4, '2')

    // The handle counts on; an edge makes a column wider, or as wide as it must be.
    await cell(page, 3, 4).click()
    await cell(page, 4, 4).click({ modifiers: ['Shift'] })
    const handle = await page.locator('[data-layer=handle]').boundingBox()
    const last = await cell(page, 7, 4).boundingBox()
    await page.mouse.move(handle!.x + 4, handle!.y + 4)
    await page.mouse.down()
    await page.mouse.move(last!.x + 20, last!.y + 8, { steps: 4 })
    await page.mouse.up()
    await said(page, '已填充 D3:D7')
    await undoes(page, 7, 4, '5')
    const width = async () => (await cell(page, 1, 1).boundingBox())!.width
    const before = await width()
    const edge = (await page.locator('[data-edge="1"]').boundingBox())!
    await page.mouse.move(edge.x + 3, edge.y + 10)
    await page.mouse.down()
    await page.mouse.move(edge.x + 43, edge.y + 10)
    await page.mouse.up()
    expect(await width()).toBeCloseTo(before + 40, 0)
    await page.locator('[data-edge="1"]').dblclick()
    expect(await width()).toBeLessThan(before + 40)

    // With Ctrl a range beside others: Delete empties all, copying what shares no rows is refused in words.
    await cell(page, 2, 1).click()
    await cell(page, 4, 2).click({ modifiers: ['Control'] })
    await page.getByText('已选 A2,B4', { exact: false }).waitFor()
    await page.keyboard.press('Control+c')
    await said(page, /没有复制/)
    await page.keyboard.press('Delete')
    await said(page, '已清除 A2,B4')
    await undoes(page, 4, 2, '职工2')
    await cell(page, 2, 1).filter({ hasText: 'P100' }).waitFor()
    await cell(page, 2, 1).click()
    await cell(page, 2, 4).click({ modifiers: ['Control'] })
    await page.keyboard.press('Control+c')
    await said(page, '已复制 A2,D2')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('P100\t0')

    // The same by keys alone: a range beside others, and their rows.
    await cell(page, 2, 1).click()
    await page.keyboard.press('Shift+F8')
    await said(page, /正在加选区域/)
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Shift+ArrowDown']) await page.keyboard.press(key)
    await page.getByText('已选 A2,B4:B5', { exact: false }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+Space')
    await page.getByText(/已选 A2:[A-Z]+2,A4:[A-Z]+5 /).waitFor()

    // Home to what is frozen, by a page too, what lies below it is in sight.
    for (const [there, back] of [
      ['Control+End', 'Control+Home'],
      ['PageDown', 'PageUp'],
    ] as const) {
      for (const key of [there, there, there]) await page.keyboard.press(key)
      await cell(page, 2, 1).waitFor({ state: 'detached' })
      for (const key of [back, back, back]) await page.keyboard.press(key)
      await cell(page, 2, 1).waitFor()
    }

    // Enter goes round within a range; Tab too.
    await cell(page, 2, 1).click()
    await cell(page, 3, 2).click({ modifiers: ['Shift'] })
    for (const key of ['Enter', 'Enter', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Enter']) await page.keyboard.press(key)
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe('cell-2-1')

    // A row filled in below a list, a cell left out, on a sheet whose tab is not the first; Enter goes below its beginning.
    await page.keyboard.press('Control+PageDown')
    await page.getByRole('grid', { name: '工作表 在线学习' }).waitFor()
    await cell(page, 5, 1).click()
    for (const key of ['P', '1', '0', '2', 'Tab', 'Tab', 'K', '1', 'Tab', '.', '5', 'Enter', 'P', 'Tab'])
      await page.keyboard.press(key)
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe('cell-6-2')
    const typed = [
      [5, 1, 'P102'],
      [5, 3, 'K1'],
      [5, 4, '0.5'],
      [6, 1, 'P'],
    ] as const
    for (const [row, column, text] of typed) await cell(page, row, column).getByText(text, { exact: true }).waitFor()
  })

  test('what Excel has on the clipboard goes in with its types; cutting moves, also to another sheet', async () => {
    const sheet = await opened()
    const { page } = sheet
    const html =
      '<html><style>.t{mso-number-format:"\\@"}</style><table><tr><td class=t>007</td><td x:num="12.25">12</td></tr></table></html>'
    await cell(page, 2, 3).click()
    await page.evaluate((html) => {
      const data = new DataTransfer()
      data.setData('text/html', html)
      data.setData('text/plain', '007\t12')
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, html)
    await cell(page, 2, 3).filter({ hasText: '007' }).waitFor()
    expect(await savedCell(sheet, '人员', 2, 4)).toEqual({ kind: 'number', value: 12.25 })
    expect(await savedCell(sheet, '人员', 2, 3)).toEqual({ kind: 'text', text: '007' })

    await cell(page, 3, 1).click()
    await page.keyboard.press('Control+x')
    await page.keyboard.press('Control+PageDown')
    await page.getByRole('grid', { name: '工作表 在线学习' }).waitFor()
    await cell(page, 8, 1).click()
    await page.keyboard.press('Control+v')
    await cell(page, 8, 1).filter({ hasText: 'P101' }).waitFor()
    await page.keyboard.press('Control+PageUp')
    await cell(page, 3, 2).filter({ hasText: '职工1' }).waitFor()
    expect(await cell(page, 3, 1).textContent()).toBe('')
    await undoes(page, 3, 1, 'P101')
  })

  test('a list of choices, an input method, Tab that leads on, and nothing that axe finds', async () => {
    const sheet = await opened()
    const { page, frame } = sheet
    await cell(page, 4, 3).click()
    await cell(page, 2, 3).click({ modifiers: ['Shift'] })
    expect(await axeFindings(frame)).toEqual([])
    await cell(page, 2, 3).click()
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByRole('option', { name: '3室' }).waitFor()
    expect(await axeFindings(frame)).toEqual([])
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await cell(page, 2, 3).filter({ hasText: '3室' }).waitFor()

    // What the list does not offer is asked about: left alone it stays, and by Enter once more it is taken.
    await cell(page, 4, 3).click()
    await page.keyboard.type('9室')
    await cell(page, 4, 1).click()
    await said(page, '“9室”不在这一格的列表中')
    await page.keyboard.press('Escape')
    await cell(page, 4, 3).filter({ hasText: '3室' }).waitFor()
    await page.keyboard.type('8室')
    await page.keyboard.press('Enter')
    await said(page, '“8室”不在这一格的列表中')
    await page.keyboard.press('Enter')
    await cell(page, 4, 3).filter({ hasText: '8室' }).waitFor()

    // Composing: Enter is the input method's.
    await cell(page, 3, 2).click()
    const client = await page.context().newCDPSession(page)
    await client.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'KeyZ',
      windowsVirtualKeyCode: 229,
    })
    await client.send('Input.imeSetComposition', { text: 'zhang', selectionStart: 5, selectionEnd: 5 })
    const field = page.getByRole('textbox', { name: '修改 B3' })
    await client.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    await field.waitFor()
    await client.send('Input.insertText', { text: '张三' })
    await page.keyboard.press('Enter')
    await cell(page, 3, 2).filter({ hasText: '张三' }).waitFor()

    // Escape, then Tab leaves the sheet for its tabs.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.getAttribute('role'))).toBe('tab')
  })

  test('finding over all sheets; sorted and filtered is a way of looking, and edits go to the right rows', async () => {
    const sheet = await opened()
    const { page } = sheet
    await cell(page, 2, 1).click()
    await page.keyboard.press('Control+f')
    await page.keyboard.type('课程 甲')
    await said(page, '共 2 处')
    await page.keyboard.press('Enter')
    await page.getByRole('grid', { name: '工作表 在线学习' }).waitFor()
    await said(page, '第 1 处')
    await page.keyboard.press('Escape')

    await page.getByRole('tab', { name: '人员', exact: true }).click()
    await cell(page, 2, 4).click({ button: 'right' })
    await page.getByRole('menuitem', { name: '降序查看' }).click()
    await cell(page, 2, 1).filter({ hasText: 'P159' }).waitFor()
    await page.getByRole('rowheader', { name: '61', exact: true }).waitFor()
    await cell(page, 2, 3).click()
    await page.keyboard.press('Control+Shift+L')
    await page.getByRole('checkbox', { name: /^2室/ }).uncheck()
    await page.getByRole('checkbox', { name: /^3室/ }).uncheck()
    await page.getByRole('button', { name: '确定' }).click()
    await said(page, '显示 20 行，共 60 行')
    await cell(page, 2, 1).filter({ hasText: 'P157' }).waitFor()
    await cell(page, 2, 2).click()
    await page.keyboard.type('X1')
    await page.keyboard.press('Enter')
    await cell(page, 2, 2).filter({ hasText: 'X1' }).waitFor()
    expect(await savedCell(sheet, '人员', 59, 2)).toEqual({ kind: 'text', text: 'X1' })
    await page.getByRole('button', { name: '全部显示' }).click()
    await cell(page, 2, 1).filter({ hasText: 'P100' }).waitFor()
  })

  test('findings are marked and told, the keys go from one to the next, and a figure lights its cells', async () => {
    const sheet = await opened()
    const { page } = sheet
    await cell(page, 2, 1).click()
    await page.keyboard.press('F8')
    const grid = page.getByRole('grid', { name: '工作表 在线学习' })
    await grid.waitFor()
    const first = await grid.getAttribute('aria-activedescendant')
    await page.locator('[data-mark]').first().waitFor({ state: 'attached' })
    await page.keyboard.press('F8')
    await page.waitForFunction(
      (before) => document.querySelector('[role=grid]')!.getAttribute('aria-activedescendant') !== before,
      first,
    )
    await page.keyboard.press('Alt+F8')
    await page.waitForFunction(
      (before) => document.querySelector('[role=grid]')!.getAttribute('aria-activedescendant') === before,
      first,
    )
    await page.locator('[data-layer=hint]').waitFor({ state: 'attached' })

    // From part to part: what comes next in the pane, then the toolbar, and the sheet again.
    const focused = (what: string) => page.locator(`${what}:focus, ${what} :focus`).waitFor()
    await page.keyboard.press('F6')
    await focused('[data-begin]')
    await page.keyboard.press('Enter')
    await page.getByRole('main', { name: '数据检查' }).waitFor()
    await focused('main')
    await page.keyboard.press('F6')
    await focused('[role=toolbar]')
    await page.keyboard.press('F6')
    await focused('[role=grid]')

    const other = await open({ origin: 'file', now: NOW })
    await openSample(other)
    await openPage(other.frame, '学习统计')
    await other.page
      .getByRole('button', { name: /[1-9]\d*.*，查看怎样得出/ })
      .first()
      .click()
    await other.page.getByRole('dialog').waitFor()
    await other.page.locator('[data-layer^=lit]').first().waitFor({ state: 'attached' })
    await other.page.keyboard.press('Escape')
    await other.page.locator('[data-layer^=lit]').first().waitFor({ state: 'detached' })
  })
})
