import { useEffect, useState } from 'react'
import { sayTrouble } from '../../../text/say'
import { wordsFor } from '../../../text/wordsFor'
import { cellName } from '../../../workbook/address'
import { WorkbookError } from '../../../workbook/workbook'
import type { Edit } from '../book/bookState'
import type { ViewedSheet } from '../book/viewedSheet'
import { isTextList } from '../files/pickedFile'
import { usePage, useWork } from '../pageContext'
import { cellOf, editedText, typedValue } from './cellText'
import type { CellPlace } from './moves'

/** Changing the active cell: what the editor begins with while it is open, and what is to be said of the last change. */
export function useCellEditing(
  viewed: ViewedSheet,
  active: CellPlace,
  focusGrid: () => void,
  /** Says what could not be done, to stay in view until it is read: the user may be cells away by then. */
  complain: (text: string) => void,
) {
  const { language, words } = usePage()
  const { book } = useWork()
  const [text, setText] = useState<string | null>(null)
  const formula = useFormula(viewed, active)
  const [message, setMessage] = useState<string | null>(null)
  const { grid } = viewed

  function leave(): void {
    setText(null)
    focusGrid()
  }

  /** What the editor begins with, and what changes nothing. */
  const held = () => (formula === null ? editedText(cellOf(viewed, active.row, active.column)) : `=${formula}`)

  return {
    text,
    /** The formula that the active cell holds, without `=`; null for none, and as long as it is not known. */
    formula,
    message,
    leave,
    /** Another cell is looked at: what was said is of no use any more. */
    dismiss: () => setMessage(null),
    /** Opens the editor; with the key that was typed, or with what the cell holds. */
    begin(typed: string | null): void {
      setMessage(null)
      setText(typed ?? held())
    },
    /**
     * Puts what was typed into the cell, which shows it at once; nothing where it holds that already. Answers whether it was taken: where
     * it was not, the editor stays open.
     */
    commit(typed: string): boolean {
      const before = cellOf(viewed, active.row, active.column)
      if (typed === held() || typed === editedText(before)) {
        leave()
        return true
      }
      if (!isTextList(grid.file) && /^[=＝]./.test(typed.trim())) {
        setMessage(words.view.noFormulas)
        return false
      }
      leave()
      const place = { file: grid.file, sheet: grid.sheet, ...active }
      const value = isTextList(grid.file) ? typed.trim() || null : typedValue(typed, before)
      void book.edit(place, value).then(
        () => {
          const isHere = ({ place: other }: Edit) =>
            other?.file === place.file &&
            other.sheet === place.sheet &&
            other.row === place.row &&
            other.column === place.column
          const edit = book.state.get().edits.findLast(isHere)
          if (edit && edit.formula !== null)
            setMessage(words.view.overwritten(cellName(place.row, place.column), edit.formula))
        },
        (error: unknown) => {
          const detail = error instanceof Error ? error.message : String(error)
          const why = error instanceof WorkbookError ? sayTrouble(error, wordsFor(language)) : detail
          complain(words.view.notTaken(`${grid.sheet}!${cellName(place.row, place.column)}`, typed, why))
        },
      )
      return true
    },
  }
}

function useFormula({ grid }: ViewedSheet, { row, column }: CellPlace): string | null {
  const { book } = useWork()
  const [formula, setFormula] = useState<string | null>(null)
  useEffect(() => {
    let isOver = false
    setFormula(null)
    book.formulaAt({ file: grid.file, sheet: grid.sheet, row, column }).then(
      (found) => !isOver && setFormula(found),
      // A file that cannot be looked into says so where it is read.
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [book, grid, row, column])
  return formula
}
