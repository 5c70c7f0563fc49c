import type { Frame, Locator } from 'playwright-core'
import { type Figure, figureOf, type Made, type Part } from '../../src/engine/figure'

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

/** A figure in view: what it says of itself, and what stands behind it in the session. */
export interface ShownFigure {
  /** `成果 3 人，查看怎样得出`. */
  readonly label: string
  readonly text: string
  readonly figure: Figure
  /** What the popover is called. */
  readonly name: string
}

/** A figure on its way out of the browser: its rows listed, since a function cannot come along. */
interface Carried {
  readonly amount: Figure['amount']
  readonly made: Omit<Made, 'parts'> & { readonly parts?: readonly Part[] }
}

/** Every figure in view with all that is behind it, without a click: React keeps at each button what it was drawn from. */
export async function figuresIn(root: Locator): Promise<readonly ShownFigure[]> {
  const carried = await root.locator(`button[aria-label$="${FIGURE}"]`).evaluateAll((buttons) => {
    interface Fiber {
      readonly memoizedProps: { readonly figure?: Figure; readonly name?: string } | null
      readonly return: Fiber | null
    }
    const listed = (value: unknown): unknown => {
      if (typeof value === 'function') return [...(value as () => Iterable<unknown>)()]
      if (Array.isArray(value)) return value.map(listed)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, listed(inner)]))
    }
    return buttons
      .filter((button) => button.getClientRects().length > 0)
      .map((button) => {
        const key = Object.keys(button).find((one) => one.startsWith('__reactFiber$'))!
        let fiber: Fiber | null = (button as unknown as Record<string, Fiber>)[key]!
        while (fiber && !fiber.memoizedProps?.figure?.made) fiber = fiber.return
        if (!fiber) throw new Error(`No figure behind ${button.getAttribute('aria-label')}`)
        const { figure, name } = fiber.memoizedProps!
        return {
          label: button.getAttribute('aria-label')!,
          text: button.textContent!,
          name: name!,
          figure: listed(figure) as Carried,
        }
      })
  })
  return carried.map((one) => ({ ...one, figure: revived(one.figure) }))
}

function revived(value: Carried): Figure {
  const inner = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(inner)
    if (one === null || typeof one !== 'object') return one
    const entries = Object.entries(one)
    if ('made' in one && 'amount' in one) return revived(one as Carried)
    return Object.fromEntries(entries.map(([key, each]) => [key, key === 'parts' ? () => each : inner(each)]))
  }
  return figureOf(value.amount, inner(value.made) as Made)
}

/** What a figure says when it is clicked: all that the popover says, and the cells that it leads to. */
export interface Answer {
  readonly said: string
  readonly places: readonly string[]
}

/** Clicks a figure and reads what it answers. */
export async function ask(frame: Frame, root: Locator, label: string): Promise<Answer> {
  await root
    .locator(`button[aria-label=${JSON.stringify(label)}]`)
    .first()
    .click()
  const answer = frame.locator('.fui-PopoverSurface')
  await answer.waitFor()
  const said = (await answer.textContent())!
  const places = await answer.locator(`button[aria-label^="${LEADS}"]`).allTextContents()
  await frame.page().keyboard.press('Escape')
  await answer.waitFor({ state: 'detached' })
  return { said, places }
}
