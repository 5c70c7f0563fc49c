import type { Frame, Locator } from 'playwright-core'

/** A number in view that is no figure to be asked, with what stands around it. */
export interface PlainNumber {
  readonly text: string
  /** The element that holds it, and those around it, as far as they help to tell which it is. */
  readonly around: string
}

/** What FigureValue says of itself to whoever does not see it; PlaceLink leads to its cell. */
const FIGURE = '，查看怎样得出'
const LEADS = '转到 '

/**
 * Every text in view with a digit in it that neither is a figure to be asked, nor leads to its cell, nor stands beside one that does,
 * nor is typed or chosen there.
 */
export function plainNumbers(root: Locator): Promise<readonly PlainNumber[]> {
  return root.evaluate(
    (top, [asks, leads]) => {
      const labelled = (element: Element | null | undefined, says: (label: string) => boolean) =>
        element ? says(element.getAttribute('aria-label') ?? '') : false
      const isLead = (element: Element) =>
        element.matches('button, a') && labelled(element, (label) => label.startsWith(leads))
      const found: PlainNumber[] = []
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent!.trim()
        const own = node.parentElement!
        if (!/\d/.test(text) || own.getClientRects().length === 0 || own.closest('[aria-hidden=true]')) continue
        if (labelled(own.closest('button'), (label) => label.endsWith(asks))) continue
        const lead = own.closest('button, a')
        if (lead && isLead(lead)) continue
        if (own.closest('input, textarea, option')) continue
        const line = own.parentElement
        if (line && [...line.children].some((one) => isLead(one) || [...one.children].some(isLead))) continue
        const around: string[] = []
        for (let at: Element | null = own; at && at !== top && around.length < 6; at = at.parentElement)
          around.push(at.getAttribute('aria-label') ?? at.getAttribute('role') ?? at.tagName.toLowerCase())
        found.push({ text, around: around.join(' < ') })
      }
      return found
    },
    [FIGURE, LEADS] as const,
  )
}

/** What a figure says when it is asked: its text, all that the popover says, and the cells that it leads to. */
export interface Asked {
  readonly label: string
  readonly text: string
  readonly said: string
  readonly places: readonly string[]
}

/** Asks every figure in view, one after the other. */
export async function askAll(frame: Frame, root: Locator): Promise<readonly Asked[]> {
  // By their names: a list draws its rows anew while it is looked at.
  const labels = await root
    .locator(`button[aria-label$="${FIGURE}"]`)
    .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('aria-label')!))
  const asked: Asked[] = []
  for (const [at, label] of labels.entries()) {
    const before = labels.slice(0, at).filter((one) => one === label).length
    const figure = root.locator(`button[aria-label=${JSON.stringify(label)}]`).nth(before)
    const text = (await figure.textContent())!
    await figure.click()
    const answer = frame.locator('.fui-PopoverSurface')
    await answer.waitFor()
    const said = (await answer.textContent())!
    const places = await answer.locator(`button[aria-label^="${LEADS}"]`).allTextContents()
    asked.push({ label, text, said, places })
    await frame.page().keyboard.press('Escape')
    await answer.waitFor({ state: 'detached' })
  }
  return asked
}
