import { useEffect } from 'react'

/** Ctrl+P shows what would be printed: the page itself is none of the papers. Does nothing while `isShown`, when the browser prints them. */
export function usePrintKey(isShown: boolean, show: () => void): void {
  useEffect(() => {
    if (isShown) return
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      show()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isShown, show])
}
