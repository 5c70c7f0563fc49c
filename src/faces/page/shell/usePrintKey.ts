import { useEffect } from 'react'

/**
 * Ctrl+P prints the pages, not the screen: `onPrint` in place of the browser's own. What is typed in a cell or field is taken
 * over first, as it is when the focus leaves it.
 */
export function usePrintKey(onPrint: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      if (event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      const { activeElement } = document
      if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea')) activeElement.blur()
      onPrint()
    }
    // Before the fields, which keep their keys to themselves.
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [onPrint])
}
