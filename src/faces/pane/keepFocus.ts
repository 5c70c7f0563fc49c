import { isTabStop, tabStops } from '../app/parts/tabStops'

/** What Escape closes before it means the pane as a whole. */
const OPEN = '[role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"], [role="tooltip"]'

/**
 * Keeps the keyboard in the pane where office.js, which has the keys for itself in Excel on the web, would lead it out: Tab
 * after the focus was lost, because its element has gone or was switched off for the while, finds it again where it was, else
 * at the beginning; Escape that closes something of ours ends there.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | null = null
  let closes = false
  document.addEventListener('focusin', ({ target }) => {
    last = target as Element
  })
  document.addEventListener(
    'keydown',
    (event) => {
      closes = event.key === 'Escape' && document.querySelector(OPEN) !== null
      if (event.key !== 'Tab' || document.activeElement !== document.body) return
      const stop = last?.isConnected && isTabStop(last) ? last : tabStops(root)[0]
      if (!(stop instanceof HTMLElement)) return
      event.preventDefault()
      event.stopPropagation()
      stop.focus()
    },
    true,
  )
  document.addEventListener('keydown', (event) => {
    if (closes || (event.key === 'Escape' && event.defaultPrevented)) event.stopPropagation()
  })
}
