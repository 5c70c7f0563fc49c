import { tabStops } from './tabStops'

/** A long list of which only some rows are drawn. */
export interface DrawnList {
  /** What scrolls; rows have their number, from 0, in `data-index`. */
  readonly frame: HTMLElement
  /** How many rows there are. */
  readonly count: number
  /** Draws these two rows at once, wherever the list is scrolled to. */
  readonly draw: (from: number, to: number) => void
}

/**
 * The keys of a long list, in whichever of its rows the focus is: the arrows up and down go to the same place of the next
 * row, Tab goes through the places of the row and then on behind the list, Shift+Tab back to the list itself. Otherwise
 * nobody would come past 50 000 rows. Answers the focus's new row, null where the key is none of the list's.
 */
export function listKey(event: KeyboardEvent, list: DrawnList): number | null {
  const { frame } = list
  const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event
  // What a popover of a row hears arrives here too.
  if (altKey || ctrlKey || metaKey || !(target instanceof HTMLElement) || !frame.contains(target)) return null
  const row = target.closest('[data-index]')
  const go = (to: HTMLElement | null | undefined) => {
    if (!to) return null
    event.preventDefault()
    // office.js has Tab for itself in Excel on the web.
    event.stopPropagation()
    to.focus()
    return rowOf(to)
  }
  if (!row) return key === 'Tab' && !shiftKey ? go(firstInSight(frame)) : null
  const stops = tabStops(row)
  const place = stops.indexOf(target)
  if (key === 'ArrowDown' || key === 'ArrowUp') return go(besides(list, row, key === 'ArrowDown' ? 1 : -1, place))
  if (key !== 'Tab') return null
  if (shiftKey) return place === 0 ? go(frame) : null
  return place === stops.length - 1 ? go(behind(frame)) : null
}

/** The row that an element is in; null for none. */
export function rowOf(element: Element): number | null {
  const row = element.closest('[data-index]')
  return row && Number(row.getAttribute('data-index'))
}

/** The same place of the nearest row in that direction that has any; the last one where that row has fewer. */
function besides({ frame, count, draw }: DrawnList, row: Element, by: 1 | -1, place: number): HTMLElement | null {
  const from = rowOf(row)!
  const drawn = (index: number) => frame.querySelector(`[data-index="${index}"]`)
  for (let index = from + by; index >= 0 && index < count; index += by) {
    // Keys come faster than what is scrolled is drawn.
    if (!drawn(index)) draw(from, index)
    const next = drawn(index)
    const stops = next ? tabStops(next) : []
    if (stops.length > 0) return stops[Math.min(Math.max(place, 0), stops.length - 1)]!
  }
  return null
}

/** Where Tab begins in the list: the first row that is not scrolled away. Rows are drawn beyond what is in sight. */
function firstInSight(frame: HTMLElement): HTMLElement | undefined {
  const { top } = frame.getBoundingClientRect()
  return tabStops(frame).find((stop) => stop.getBoundingClientRect().bottom > top)
}

/** The first stop behind the list, else the first one of all: a list at the end leads to the beginning. */
function behind(frame: HTMLElement): HTMLElement | undefined {
  const stops = tabStops(frame.closest('[role="dialog"], [role="alertdialog"]') ?? document)
  const follows = (stop: HTMLElement) =>
    !frame.contains(stop) && (frame.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return stops.find(follows) ?? stops[0]
}
