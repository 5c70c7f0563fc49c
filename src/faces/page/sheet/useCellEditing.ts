import { useState } from 'react'
import { sayTrouble, wordsFor } from '../../../text/say'
import { WorkbookError } from '../../../workbook/workbook'
import type { ViewedSheet } from '../book/viewedSheet'
import { isTextList } from '../files/pickedFile'
import { usePage, useWork } from '../pageContext'
import { cellOf, editedText, typedValue } from './cellText'
import type { CellPlace } from './moves'

/** Changing the active cell: what the editor begins with while it is open, and what stood in the way. */
export function useCellEditing(viewed: ViewedSheet, active: CellPlace, focusGrid: () => void) {
  const { language } = usePage()
  const { book, session } = useWork()
  const [text, setText] = useState<string | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const { grid } = viewed

  function leave(): void {
    setText(null)
    focusGrid()
  }

  return {
    text,
    message,
    leave,
    /** Opens the editor; with the key that was typed, or with what the cell holds. */
    begin(typed: string | null): void {
      setMessage(null)
      if (!session.state.get().busy) setText(typed ?? editedText(cellOf(viewed, active.row, active.column)))
    },
    /** Puts what was typed into the cell; nothing where it holds that already. */
    async commit(typed: string): Promise<void> {
      leave()
      const before = cellOf(viewed, active.row, active.column)
      if (typed === editedText(before) || session.state.get().busy) return
      try {
        const place = { file: grid.file, sheet: grid.sheet, ...active }
        await book.edit(place, isTextList(grid.file) ? typed.trim() || null : typedValue(typed, before))
        setMessage(null)
      } catch (error) {
        if (error instanceof WorkbookError) setMessage(sayTrouble(error, wordsFor(language)))
        else setMessage(error instanceof Error ? error.message : String(error))
      }
    },
  }
}
