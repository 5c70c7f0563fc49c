import type { Locator } from 'playwright-core'

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

/** How long an answer may take to come or go, in milliseconds; far more than it does. */
const PATIENCE = 60_000

/**
 * Asks every figure in view, one after the other, as a mouse would: fails where something lies over it. All of it happens in the page:
 * with a message for each step the messages would take longer than the answers.
 */
export function askAll(root: Locator): Promise<readonly Asked[]> {
  return root.evaluate(
    async (top, [asks, leads, patience]) => {
      const surface = () => document.querySelector('.fui-PopoverSurface')
      const until = (isSo: () => boolean, what: string) =>
        new Promise<void>((resolve, reject) => {
          if (isSo()) return resolve()
          const end = setTimeout(() => reject(new Error(what)), patience)
          const observer = new MutationObserver(() => {
            if (!isSo()) return
            clearTimeout(end)
            observer.disconnect()
            resolve()
          })
          observer.observe(document, { subtree: true, childList: true, attributes: true })
        })
      const figures = () => [...top.querySelectorAll<HTMLElement>(`button[aria-label$="${asks}"]`)]
      const labelOf = (figure: Element) => figure.getAttribute('aria-label')!
      const labels = figures().map(labelOf)
      const asked: { label: string; text: string; said: string; places: string[] }[] = []
      for (const [at, label] of labels.entries()) {
        // By their names: a list draws its rows anew while it is looked at.
        const before = labels.slice(0, at).filter((one) => one === label).length
        const figure = figures().filter((one) => labelOf(one) === label)[before]
        if (!figure) throw new Error(`${label} is gone`)
        figure.scrollIntoView({ block: 'nearest' })
        const { left, top: upper, width, height } = figure.getClientRects()[0]!
        const hit = document.elementFromPoint(left + width / 2, upper + height / 2)
        if (!figure.contains(hit)) throw new Error(`${label} lies below ${hit?.outerHTML.slice(0, 200)}`)
        const text = figure.textContent!
        figure.focus()
        figure.click()
        await until(() => surface() !== null, `${label} does not answer`)
        const said = surface()!.textContent!
        const places = [...surface()!.querySelectorAll(`button[aria-label^="${leads}"]`)].map((one) => one.textContent!)
        asked.push({ label, text, said, places })
        const key = { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true }
        surface()!.dispatchEvent(new KeyboardEvent('keydown', key))
        await until(() => surface() === null, `${label} does not close`)
      }
      return asked
    },
    [FIGURE, LEADS, PATIENCE] as const,
  )
}
