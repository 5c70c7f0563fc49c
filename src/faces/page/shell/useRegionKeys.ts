import { useEffect } from 'react'
import { tabStops } from '../../app/parts/tabStops'

/** Marks a part of the page that F6 goes to; `data-begin` in it marks what comes next, which it goes to first as often as that is another. */
export const REGION = { 'data-region': '' } as const

/**
 * F6 goes from part to part as in Office, Shift+F6 back: toolbar, sheet, pane, and what stands beside. A part that was left gets the
 * focus back where it had it, unless something else comes next by then.
 */
export function useRegionKeys(): void {
  useEffect(() => {
    const left = new Map<Element, HTMLElement>()
    /** What came next in a part when it last had the focus there. */
    const begun = new Map<Element, string>()
    let last: Element | null = null
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element ? (target.closest('[data-region]') ?? last) : last
    }
    const freshIn = (region: HTMLElement) => {
      const button = region.querySelector<HTMLElement>('[data-begin] button')
      return button && button.textContent !== begun.get(region) ? button : null
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.altKey || document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isInSight)
      const now = document.activeElement
      // Where the button that was pressed has gone, it is as if the focus were still there.
      const stands = now === document.body ? last : now
      const at = regions.findIndex((region) => region.contains(stands))
      const here = regions[at]
      if (here?.contains(now) && now instanceof HTMLElement) left.set(here, now)
      for (const region of around(regions, at, event.shiftKey)) {
        const before = left.get(region)
        const fresh = freshIn(region)
        if (region === here && fresh === null) continue
        const target = fresh ?? (before?.isConnected && isInSight(before) ? before : beginOf(region))
        if (!target) continue
        event.preventDefault()
        if (fresh) begun.set(region, fresh.textContent)
        target.focus({ preventScroll: target.getAttribute('role') === 'grid' })
        return
      }
    }
    addEventListener('focusin', onFocus)
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('focusin', onFocus)
      removeEventListener('keydown', onKey)
    }
  }, [])
}

/** The part where the focus is, which may have something new, and the others behind it; `back`: those before it alone. */
function around(regions: readonly HTMLElement[], at: number, back: boolean): readonly HTMLElement[] {
  if (back) return [...regions.slice(0, Math.max(0, at)).reverse(), ...regions.slice(at + 1).reverse()]
  return [...regions.slice(Math.max(0, at)), ...regions.slice(0, Math.max(0, at))]
}

const isInSight = (element: HTMLElement) => element.getClientRects().length > 0

function beginOf(region: HTMLElement): HTMLElement | null {
  const grid = region.querySelector<HTMLElement>('[role="grid"]')
  return grid ?? tabStops(region.querySelector('main') ?? region)[0] ?? null
}
