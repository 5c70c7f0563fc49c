import { useLayoutEffect, useRef } from 'react'

/** Gives the focus back to what had it before the preview (else to the sheet), once that is over. */
export function useFocusBack(isPreviewing: boolean): void {
  const before = useRef<Element | null>(null)
  // The focus is asked for while it is still where it was: what is put away has none.
  if (isPreviewing && before.current === null) before.current = document.activeElement
  useLayoutEffect(() => {
    const held = before.current
    if (isPreviewing || !held) return
    before.current = null
    // After the menus that come back into view, of which each takes the focus as if it had just been closed.
    requestAnimationFrame(() => {
      const isThere = held instanceof HTMLElement && held !== document.body && held.getClientRects().length > 0
      const target = isThere ? held : document.querySelector<HTMLElement>('[role="grid"]')
      target?.focus({ preventScroll: true })
    })
  }, [isPreviewing])
}
