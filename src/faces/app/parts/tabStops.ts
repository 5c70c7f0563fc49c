const STOPS = 'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex="0"]'

/** Fluent's own, invisible, before and after a group of keys. */
const DUMMY = '[data-tabster-dummy]'

/** What Tab leads to within an element, in order. */
export function tabStops(within: ParentNode): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => isTabStop(stop) && stop.tabIndex >= 0 && stop.getClientRects().length > 0,
  )
}

/** Whether Tab leads to an element that the user sees. */
export function isTabStop(element: Element): boolean {
  return element.matches(STOPS) && !element.matches(DUMMY)
}
