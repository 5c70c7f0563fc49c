/** What Tab may lead to. */
const STOPS = 'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex="0"]'

/**
 * Where the focus was lost, because its element has gone or was switched off for the while, the next Tab finds it again:
 * where it was, else at the beginning. Otherwise office.js, which leads Tab itself in Excel on the web, would leave the pane.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | null = null
  document.addEventListener('focusin', ({ target }) => {
    last = target as Element
  })
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || document.activeElement !== document.body) return
      const stop = last?.isConnected && last.matches(STOPS) ? last : root.querySelector(STOPS)
      if (!(stop instanceof HTMLElement)) return
      event.preventDefault()
      event.stopPropagation()
      stop.focus()
    },
    true,
  )
}
