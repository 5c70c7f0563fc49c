import { useEffect } from 'react'
import { useWork } from '../pageContext'
import type { Saving } from './useSaving'

/** Ctrl+S saves the workbook, Ctrl+Z and Ctrl+Y undo and redo; over the preview, where nobody would see what is undone, it saves alone. */
export function useBookKeys(saving: Saving, isPreviewing: boolean): void {
  const { book } = useWork()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      // A field takes its own typing back.
      const isTurn = /^[yz]$/.test(key) && !isPreviewing && !(event.target as Element).closest('input, textarea')
      if (key !== 's' && !isTurn) return
      event.preventDefault()
      if (key === 's') void saving.saveBook()
      else if (key === 'y' || event.shiftKey) void book.redoEdit()
      else void book.undoEdit()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [saving, book, isPreviewing])
}
