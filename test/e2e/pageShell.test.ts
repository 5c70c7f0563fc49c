import type { Locator, Page } from 'playwright-core'
import { axeFindings } from './axe'
import { openPage, until } from './paneSteps'
import { NOW, opened, read, sample } from './sampleBook'
import { describePage, usePage } from './standalonePage'

const cardOf = (page: Page, name: string) =>
  page.getByRole('region', { name: '年度总结的十个数字' }).locator('dl > div').filter({ hasText: name })

describePage('the shell of the standalone page', () => {
  const open = usePage()

  test('files opened before are listed at the start and opened again, until they are forgotten', async () => {
    const sheet = await open({ origin: 'server', now: NOW, fileAccess: true, before: pickFromOwnFolder })
    const { page, frame } = sheet
    await page.getByText('培训项目执行情况表').waitFor()
    expect(await page.getByText('最近打开').count()).toBe(0)
    await page.evaluate(writeOwnFile, Buffer.from(await sample()).toString('base64'))
    await page.getByRole('button', { name: '选择文件' }).click()
    await read(sheet)
    await sheet.reload()
    const recent = page.getByRole('region', { name: '最近打开' })
    await recent.getByRole('button', { name: '台账.xlsx', exact: true }).waitFor()
    expect(await axeFindings(frame)).toEqual([])
    await recent.getByRole('button', { name: '台账.xlsx', exact: true }).click()
    await read(sheet)
    await sheet.reload()
    await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('台账.xlsx'))
    await recent.getByRole('button', { name: '台账.xlsx', exact: true }).click()
    await page.getByText(/^没有打开 台账\.xlsx：文件已不在原处/).waitFor()
    await recent.getByRole('button', { name: '不再列出 台账.xlsx' }).click()
    await recent.waitFor({ state: 'detached' })
    await sheet.reload()
    await page.getByText('培训项目执行情况表').waitFor()
    expect(await recent.count()).toBe(0)
  })

  test('the board says what comes next and counts what is typed by itself; the line moves; Ctrl+P shows the paper', async () => {
    const sheet = await open({ origin: 'file', now: NOW })
    const { page, frame } = sheet
    await opened(sheet)
    await page.getByRole('tab', { name: '总览' }).click()
    await cardOf(page, '单位投入总经费').waitFor()
    expect(await page.getByRole('region', { name: '年度总结的十个数字' }).locator('dl > div').count()).toBe(10)
    expect(await axeFindings(frame)).toEqual([])

    await page.getByRole('tab', { name: '表格' }).click()
    await page.locator('#cell-5-2').click()
    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: '修改 B5' }).fill('23.5')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: '总览' }).click()
    await cardOf(page, '单位投入总经费').getByText('23.5 万元').waitFor()

    await page
      .getByRole('region', { name: '全年六步' })
      .getByRole('button', { name: /执行情况/ })
      .click()
    await page.getByRole('main', { name: '执行情况' }).waitFor()
    await page.getByRole('tab', { name: '纸样' }).click()
    await page.getByText('还没有写入工作簿').waitFor()
    expect(await axeFindings(frame)).toEqual([])

    const line = page.getByRole('separator', { name: '面板的宽度' })
    await line.focus()
    await page.keyboard.press('Shift+ArrowLeft')
    expect(await line.getAttribute('aria-valuenow')).toBe('464')
    await page.keyboard.press('Control+p')
    await page
      .getByText(/^共 \d+ 页$/)
      .filter({ visible: true })
      .waitFor()
    await page.getByRole('button', { name: '返回' }).click()
    expect(await line.getAttribute('aria-valuenow')).toBe('464')
    await line.dblclick()
    expect(await line.getAttribute('aria-valuenow')).toBe('400')
  })

  test.each(['zh-CN', 'en-US'] as const)(
    'the toolbar of a narrow page has two lines, all its buttons and the focus: %s',
    async (locale) => {
      const sheet = await open({ origin: 'file', now: NOW, width: 1024, height: 700, locale })
      const { page } = sheet
      const [choose, preview] = locale === 'en-US' ? ['Choose files', 'Preview and print'] : ['选择文件', '预览与打印']
      const name = '星野研究所二〇一六年度继续教育与培训台账.xlsx'
      await sheet.choose(choose, [{ name, bytes: await sample() }])
      const bar = page.getByRole('toolbar')
      const names = () => bar.getByRole('button').evaluateAll((buttons) => buttons.map((button) => button.textContent))
      const button = bar.getByRole('button', { name: preview, exact: true })
      await until(() => button.isEnabled())
      const all = await names()
      await button.focus()
      for (const width of [619, 450, 350, 320]) {
        await page.setViewportSize({ width, height: 700 })
        await until(async () => (await bar.boundingBox())!.height < 72)
        expect(await names()).toEqual(all)
        expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
      }
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Tab')
      await page.getByRole('tooltip').getByText(preview).waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.page').first().waitFor()
    },
  )

  test('in the dark, and where colours are the system’s own on a light ground, what is marked, pointed at and lit stays in sight', async () => {
    const sheet = await open({ origin: 'file', now: NOW, width: 1280, height: 800, theme: 'dark' })
    const { page, frame } = sheet
    await page.getByRole('button', { name: '打开示例' }).click()
    await read(sheet)
    // The sheet is white paper in the dark too.
    await page.getByRole('grid').focus()
    await page.keyboard.press('F8')
    const letter = page.locator('[data-mark] > span').filter({ hasText: /^[!?]$/ })
    expect(await dimmest(letter.first())).toBeGreaterThan(4.5)
    expect(await dimmest(page.locator('[data-mark] > span').first(), 'borderTopColor')).toBeGreaterThan(4.5)
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    await openPage(frame, '数据检查')
    const finding = page.getByRole('main').getByRole('button', { name: /!/ }).first()
    await finding.hover()
    expect(await dimmest(finding)).toBeGreaterThan(4.5)
    await openPage(frame, '学习统计')
    await page
      .getByRole('button', { name: /[1-9]\d*.*，查看怎样得出/ })
      .first()
      .click()
    const lit = page.locator('[data-layer^=lit]').first()
    await lit.waitFor()
    expect(await lit.evaluate((box) => getComputedStyle(box, '::before').display)).toBe('none')
    expect(await dimmest(lit, 'borderTopColor')).toBeGreaterThan(4.5)
  })

  test('on a wide page the table stands as paper beside its step, in English too', async () => {
    const sheet = await open({
      origin: 'file',
      now: NOW,
      width: 1920,
      height: 1000,
      locale: 'en-US',
      theme: 'contrast',
    })
    const { page, frame } = sheet
    await sheet.choose('Choose files', [{ name: '台账.xlsx', bytes: await sample() }])
    await page.getByRole('region', { name: 'To do' }).getByRole('button').waitFor()
    await page.getByRole('main').waitFor()
    expect(await axeFindings(frame)).toEqual([])
    // The cells keep the forced colours themselves: a ground that the browser lays behind each text breaks the lines.
    const cell = page.locator('#cell-1-1')
    const { adjust, own, forced } = await cell.evaluate((element) => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.cssText = 'color: CanvasText; background-color: Canvas'
      const coloursOf = (one: Element) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]
      const found = { own: coloursOf(element), forced: coloursOf(probe) }
      probe.remove()
      return { ...found, adjust: getComputedStyle(element).forcedColorAdjust }
    })
    expect({ adjust, own }).toEqual({ adjust: 'none', own: forced })
    await openPage(frame, 'Training execution')
    await page.getByText('Not written into the workbook yet').waitFor()
    await page.locator('.page').first().getByText('继续教育与培训项目执行情况列表').waitFor()
    await page.getByRole('button', { name: 'Write 培训项目执行情况表' }).click()
    await page.getByText('Written into the workbook, and equal to the data').waitFor()
    expect(await page.getByRole('separator').count()).toBe(2)
    expect(await axeFindings(frame)).toEqual([])
    await until(async () => (await page.getByRole('tab', { name: 'Paper' }).getAttribute('aria-selected')) === 'true')
  })
})

/** The least contrast with white of what is drawn in an element and in all within it. */
function dimmest(element: Locator, what: 'color' | 'borderTopColor' = 'color'): Promise<number> {
  return element.evaluate((root, what) => {
    const contrast = (colour: string) => {
      const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => (Number(part) / 255) ** 2.2)
      return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05)
    }
    const all = [root, ...(what === 'color' ? root.querySelectorAll('*') : [])]
    return Math.min(...all.map((one) => contrast(getComputedStyle(one)[what])))
  }, what)
}

/** Runs in the page: its file pickers answer with a file of the browser's own folder, which can be written like any other. */
function pickFromOwnFolder(): void {
  const pick = async () => (await navigator.storage.getDirectory()).getFileHandle('台账.xlsx', { create: true })
  Reflect.set(window, 'showOpenFilePicker', async () => [await pick()])
}

async function writeOwnFile(base64: string): Promise<void> {
  const folder = await navigator.storage.getDirectory()
  const stream = await (await folder.getFileHandle('台账.xlsx', { create: true })).createWritable()
  await stream.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
  await stream.close()
}
