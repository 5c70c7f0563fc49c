import type { Frame, Page } from 'playwright-core'
import { sampleLayouts } from '../../src/sample/institute'
import { figure, focused, introduce, openPage, PAGES, until } from './paneSteps'
import { describePane, usePanes } from './usePanes'

const workbook = sampleLayouts({ staff: 30, records: 200, seed: 7, year: 2016, messy: true })
const ASKED = { workbook, now: '2016-12-10T09:30', platform: 'PC' } as const
/** What somebody can press is at least so high and wide (WCAG 2.5.8), and what must be read at least so large, in CSS pixels. */
const LEAST = { target: 24, text: 12 }

describePane('what the pane has for fingers, old eyes and the keyboard', () => {
  const open = usePanes()

  test('all that can be pressed is 24 pixels high and wide, all that is read 12; at 200 % nothing is lost: a pane of 175 pixels has its menu, its steps and no hidden columns', async () => {
    const { pane, page } = await open({ ...ASKED, width: 320 })
    await introduce(pane)
    for (const name of PAGES) {
      await openPage(pane, name)
      expect({ name, small: await pane.evaluate(tooSmall, LEAST) }).toEqual({ name, small: [] })
      await page.setViewportSize({ width: 175, height: 400 })
      // What watches its size acts a moment later.
      await until(async () => (await pane.evaluate(lostAtTheSide)).length === 0).catch(() => {})
      expect({ name, lost: await pane.evaluate(lostAtTheSide) }).toEqual({ name, lost: [] })
      await page.setViewportSize({ width: 320, height: 700 })
    }
    const tabs = pane.getByRole('main').getByRole('tab')
    for (let at = 0; at < (await tabs.count()); at++) {
      await tabs.nth(at).click()
      await tabs
        .nth(at)
        .and(pane.getByRole('tab', { selected: true }))
        .waitFor()
      expect({ at, small: await pane.evaluate(tooSmall, LEAST) }).toEqual({ at, small: [] })
    }
  })

  test('at 350 × 378 no bar hides the focus, and the page has two thirds of the height', async () => {
    const { pane, page } = await open({ ...ASKED, height: 378 })
    await introduce(pane)
    for (const name of ['数据', '年度总结']) {
      await openPage(pane, name)
      expect(await pane.evaluate(() => document.querySelector('main')!.clientHeight)).toBeGreaterThan((378 * 2) / 3)
      expect({ name, hidden: await hiddenStops(page, pane) }).toEqual({ name, hidden: [] })
    }
  })

  test('a name leads to the archive, and back to where it stood, with all that was chosen; also from the rows of a figure', async () => {
    const { pane, page } = await open(ASKED)
    await introduce(pane)
    await openPage(pane, '学习统计')
    await pane.getByRole('tab', { name: '在线学习' }).click()
    await pane.getByRole('searchbox').fill('10')
    const name = pane.getByRole('list', { name: '职工在线学习统计' }).getByTitle('学习档案').nth(1)
    const called = (await name.textContent())!
    await name.press('Enter')
    await pane.getByRole('heading', { name: called }).waitFor()
    expect(await focused(pane)).toBe('返回')
    await page.keyboard.press('Escape')
    await pane.getByRole('tab', { name: '在线学习', selected: true }).waitFor()
    await until(async () => (await focused(pane)) === called)
    expect(await pane.getByRole('searchbox').inputValue()).toBe('10')

    // The rows of a figure: those that count first, filtered and searched; a name leads on, and back to the figure.
    await openPage(pane, '年度总结')
    await figure(pane, '单位职工总学时').click()
    const asked = pane.getByRole('dialog')
    const row = asked.getByRole('listitem').first()
    const counted = (await row.getByTitle('学习档案').textContent())!
    await asked.getByRole('searchbox').fill(counted)
    await asked.getByText(/^[12] \/ \d+ 条$/).waitFor()
    await row.getByTitle('学习档案').click()
    await pane.getByRole('heading', { name: counted }).waitFor()
    await pane.getByRole('button', { name: '返回' }).click()
    await pane.getByRole('dialog').waitFor()
    await pane.page().keyboard.press('Escape')

    await figure(pane, '需完成100学时人数').click()
    const listed = () => pane.getByRole('dialog').getByRole('listitem').first().textContent()
    const counts = await listed()
    await pane.getByRole('dialog').getByRole('button', { name: '不计入的' }).click()
    await until(async () => (await listed()) !== counts)
    expect(await listed()).toMatch(/没有学时要求|新入职|离职/)
  })

  test('bars are seen on a light ground of the system’s colours, and told apart by patterns', async () => {
    const { pane, page } = await open(ASKED)
    await introduce(pane)
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
    await openPage(pane, '学习统计')
    const looks = await pane
      .getByRole('img', { name: /^学时来源/ })
      .first()
      .evaluate((bar) =>
        [...bar.children]
          .map((part) => getComputedStyle(part))
          .map((look) => [look.backgroundColor, look.backgroundImage]),
      )
    expect(new Set(looks.map(([colour]) => colour))).toEqual(new Set(['rgb(0, 0, 0)']))
    expect(new Set(looks.map(([, pattern]) => pattern)).size).toBe(looks.length)
    await pane.getByRole('tab', { name: '图表' }).click()
    const bar = pane.locator('figure [title] > div > div > div').first()
    expect(await bar.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(0, 0, 0)')
  })
})

/** In the page: what stands beyond its right side, where nothing scrolls there. */
function lostAtTheSide(): readonly (string | null)[] {
  return [...document.querySelectorAll('header button, header input, nav [role=tab], main button, main input')]
    .filter((one) => one.getClientRects().length > 0 && !one.closest('section[tabindex="0"]'))
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => one.getAttribute('aria-label') ?? one.textContent)
}

/** In the page: what is smaller than it may be. Links within a sentence are as high as its lines. */
function tooSmall(least: { readonly target: number; readonly text: number }): readonly string[] {
  const seen = (element: Element) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden'
  const small: string[] = []
  for (const one of document.querySelectorAll(
    'button, a[href], input, select, textarea, summary, [role=tab], [role=button]',
  )) {
    // What frames a field takes the press, too.
    const target =
      one.closest('.fui-Input, .fui-SearchBox, .fui-Dropdown, .fui-Select, .fui-Textarea, .fui-Checkbox') ?? one
    if (!seen(one) || one.closest('[data-tabster-dummy]') || getComputedStyle(one).display === 'inline') continue
    if (
      one.getAttribute('aria-hidden') === 'true' ||
      one.closest('.fui-SearchBox__dismiss, .fui-SearchBox__contentAfter')
    )
      continue
    const { width, height } = target.getBoundingClientRect()
    if (Math.min(width, height) < least.target - 0.5)
      small.push(`${one.getAttribute('aria-label') ?? one.textContent} ${width} × ${height}`)
  }
  for (const one of document.querySelectorAll('body *')) {
    const own = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '')
    const sizes = [
      ...(own ? [getComputedStyle(one)] : []),
      ...['::before', '::after']
        .map((part) => getComputedStyle(one, part))
        .filter(({ content }) => /\w|attr/.test(content) && content !== 'none' && content !== 'normal'),
    ]
    for (const { fontSize } of sizes)
      if (seen(one) && Number.parseFloat(fontSize) < least.text) small.push(`${one.textContent} in ${fontSize}`)
  }
  return small
}

/** Presses Tab through a page; answers the stops of it of which nothing was to be seen. */
async function hiddenStops(page: Page, pane: Frame): Promise<readonly string[]> {
  const hidden: string[] = []
  await pane.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await pane.getByRole('main').evaluate((main) => main.querySelector('button')?.focus())
  for (let stop = 0; stop < 45; stop++) {
    const found = await pane.evaluate(() => {
      const at = document.activeElement
      if (!at?.closest('main')) return null
      const { left, top, right, bottom } = at.getBoundingClientRect()
      const middle = document.elementFromPoint(
        (left + right) / 2,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      )
      const isSeen = middle !== null && (at.contains(middle) || middle.contains(at))
      return isSeen ? '' : `${at.getAttribute('aria-label') ?? at.textContent}`
    })
    if (found === null) break
    if (found !== '') hidden.push(found)
    await page.keyboard.press('Tab')
  }
  return hidden
}
