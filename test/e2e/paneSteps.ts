import type { Frame, Locator, Page } from 'playwright-core'
import { PATIENCE } from './excelPage'

/** Past the introduction, until the workbook is read. */
export async function introduce(pane: Frame, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> {
  await pane.getByRole('button', { name: language === 'en' ? 'Start' : '开始' }).click()
  await pane.getByRole('tab').first().waitFor()
  await idle(pane)
}

/** Presses 重新统计 in the pane's head. */
export async function refresh(pane: Frame): Promise<void> {
  await pane.getByRole('banner').getByRole('button', { name: '重新统计' }).click()
}

/** Until nothing is under way that the user waits for. */
export async function idle(pane: Frame): Promise<void> {
  await pane.getByRole('progressbar').first().waitFor({ state: 'detached' })
}

/** The steps of the year in their order, as their tabs and pages are called. */
export const PAGES = ['数据', '数据检查', '执行情况', '骨干人才', '年度总结', '学习统计']

/** Goes to a page by its step. */
export async function openPage(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('tab', { name: new RegExp(`^${name}(（|$)`) }).click()
  await pane.getByRole('main', { name, exact: true }).waitFor()
  await idle(pane)
}

/** More presses of Tab than any page has stops. */
const MOST_STOPS = 60

/** Presses Tab until the focus is on what is called so; fails where no number of presses leads there. */
export async function tabTo(page: Page, pane: Frame, name: string): Promise<void> {
  const stops: string[] = []
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    const label = await focused(pane)
    if (label.startsWith(name)) return
    stops.push(label)
    await pane.evaluate(() => {
      // Behind the last stop Excel has the focus, and gives it back later.
      const last = document.activeElement
      if (last?.matches('[data-tabster-dummy]') && !document.querySelector('[role=dialog]'))
        (last as HTMLElement).blur()
    })
  }
  throw new Error(`Tab does not lead to ${name}, but to ${stops.join(' | ')}`)
}

/** Until the pane says so in its line of what happened; what it says instead, and where the focus is, where it never does. */
export async function untilSaid(pane: Frame, text: string): Promise<void> {
  try {
    await pane.getByRole('status').getByText(text).waitFor()
  } catch (error) {
    const instead = (await pane.getByRole('status').allTextContents()).filter(Boolean)
    const shown = (await pane.getByRole('dialog').allTextContents()).map((dialog) => dialog.slice(0, 200))
    const where = await focused(pane)
    throw new Error(
      `Never said “${text}”, but ${JSON.stringify(instead)}; dialogs ${JSON.stringify(shown)}; focus “${where}”`,
      {
        cause: error,
      },
    )
  }
}

/** What the element is called that has the focus; '' for none, though all of the page's text is in its body. */
export function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement
    if (element === document.body) return ''
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''
  })
}

/** A figure as it stands on the page. */
export async function shown(pane: Frame, name: string): Promise<string> {
  return (await figure(pane, name).textContent()) ?? ''
}

/** The button that a figure is, by what it says. */
export function figure(pane: Frame, name: string): Locator {
  // A sentence that says the figure once more (系统统计为 …) is a button, too.
  return pane.getByRole('button', { name: new RegExp(`^${name} (?!系统统计).*，查看怎样得出$`) })
}

/** Until the focus is on what is called so, from its beginning: it may move a moment after the key. */
export async function untilFocused(pane: Frame, name: string): Promise<void> {
  await until(async () => (await focused(pane)).startsWith(name))
}

/** Until something is so: what the pane does arrives here a moment later. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Never so: ${isSo}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
