import { useContext, useEffect, useRef } from 'react'
import { CoveredContext } from '../../coveredContext'

/** F8 and Shift+F8, or Alt with the arrows up and down, wherever the focus is in the pane: to the next finding or back. */
export function useWalkKeys(onStep: (by: 1 | -1) => void): void {
  const isCovered = useContext(CoveredContext)
  const latest = useRef(onStep)
  useEffect(() => {
    latest.current = onStep
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const by = stepOf(event)
      if (by === null || event.defaultPrevented || isCovered) return
      event.preventDefault()
      latest.current(by)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [isCovered])
}

function stepOf({ key, altKey, shiftKey, target }: KeyboardEvent): 1 | -1 | null {
  if (key === 'F8') return shiftKey ? -1 : 1
  // Alt with an arrow opens and closes a list of choices.
  if (!altKey || (target instanceof Element && target.getAttribute('role') === 'combobox')) return null
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null
}
