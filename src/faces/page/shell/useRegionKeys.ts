import { useEffect } from 'react'
import { tabStops } from '../../app/parts/tabStops'

/** Marks a part of the page that F6 goes to; where in it `data-begin` stands, its first button takes the focus. */
export const REGION = { 'data-region': '' } as const

/**
 * F6 goes from part to part as in Office, Shift+F6 back: toolbar, sheet, pane, and what stands beside. A part that was left gets the
 * focus back where it had it.
 */
export function useRegionKeys(): void {
  useEffect(() => {
    const left = new Map<Element, HTMLElement>()
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.altKey || document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isInSight)
      if (regions.length === 0) return
      event.preventDefault()
      const now = document.activeElement
      const at = regions.findIndex((region) => region.contains(now))
      if (at >= 0 && now instanceof HTMLElement) left.set(regions[at]!, now)
      const count = regions.length
      for (let step = 1; step <= count; step++) {
        const region =
          regions[(Math.max(at, event.shiftKey ? 0 : -1) + (event.shiftKey ? count - step : step)) % count]!
        const before = left.get(region)
        const target = before?.isConnected && isInSight(before) ? before : beginOf(region)
        if (!target) continue
        target.focus({ preventScroll: target.getAttribute('role') === 'grid' })
        return
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

const isInSight = (element: HTMLElement) => element.getClientRects().length > 0

function beginOf(region: HTMLElement): HTMLElement | null {
  const begin = region.querySelector<HTMLElement>('[role="grid"], [data-begin] button')
  return begin ?? tabStops(region.querySelector('main') ?? region)[0] ?? null
}
