import { useEffect, useRef, useState } from 'react'
import type { ViewedSheet } from '../../book/viewedSheet'
import { isTextList } from '../../files/pickedFile'
import { usePage, useWork } from '../../pageContext'
import { type ChoicesFrom, refusalAt } from '../entry/choices'
import { type CellWrite, entered, type Reading } from '../entry/entered'
import { cellOf, editedText } from '../look/cellText'
import type { CellPlace } from '../place/moves'
import type { SheetWriting } from './useSheetWriting'

/** What stands in the open editor at first, and how it was opened. */
export interface Editing {
  /** The cell that it changes, wherever the selection goes meanwhile. */
  readonly place: CellPlace
  readonly text: string
  /** What the cell held, as an editor shows it. */
  readonly held: string
  /** By typing: arrows then leave the cell, as they do in Excel, where F2 or a double click keeps them in the text. */
  readonly isTyped: boolean
}

/** Changing the active cell: what the editor begins with while it is open. */
export function useCellEditing(
  viewed: ViewedSheet,
  active: CellPlace,
  rowOf: (row: number) => number,
  reading: Reading,
  choices: ChoicesFrom,
  writing: SheetWriting,
  focusGrid: () => void,
  complain: (text: string) => void,
) {
  const { words } = usePage()
  const [editing, setEditing] = useState<Editing | null>(null)
  /** Whether the editor is open at this very moment, for those who cannot wait until it is drawn. */
  const isOpen = useRef(false)
  /** What its list does not offer and nobody has said yet to be meant. */
  const doubted = useRef<string | null>(null)
  const formula = useFormula(viewed, { row: rowOf(active.row), column: active.column })
  const { grid } = viewed

  function leave(): void {
    isOpen.current = false
    setEditing(null)
    focusGrid()
  }

  return {
    editing,
    /** The formula that the active cell holds, without `=`; null for none, and as long as it is not known. */
    formula,
    leave,
    /** Opens the editor of the active cell; with the key that was typed, or with what the cell holds. */
    begin(typed: string | null): void {
      writing.dismiss()
      isOpen.current = true
      doubted.current = null
      const held = formula === null ? editedText(cellOf(viewed, active.row, active.column)) : `=${formula}`
      setEditing({ place: active, held, text: typed ?? held, isTyped: typed !== null })
    },
    /**
     * Takes over what is typed before the hand goes on, as if the focus had left the editor. Answers whether it is closed: what cannot be taken
     * stays open.
     */
    finish(): boolean {
      if (isOpen.current && document.activeElement instanceof HTMLElement) document.activeElement.blur()
      return !isOpen.current
    },
    /**
     * Puts what was typed into the cell, or into each cell of `places`; nothing where it holds that already. Answers whether it was taken:
     * where it was not, the editor stays open. `isMeant`: by a key, which said again takes what the cell's list only warns of.
     */
    commit(typed: string, places: readonly CellPlace[] | null, isMeant: boolean): boolean {
      if (!editing) return true
      const { place, held } = editing
      const into = places ?? [place]
      const before = cellOf(viewed, place.row, place.column)
      if (into.length === 1 && (typed === held || typed === editedText(before))) {
        leave()
        return true
      }
      if (!isTextList(grid.file) && /^[=＝]./.test(typed.trim())) {
        writing.say(words.view.noFormulas, true)
        return false
      }
      const own = entered(viewed, place, typed, reading)
      const refusal = refusalAt(choices, typed, { ...own, row: rowOf(own.row) })
      if (
        refusal &&
        refusal.style !== 'information' &&
        !(refusal.style === 'warning' && isMeant && doubted.current === typed)
      ) {
        doubted.current = typed
        writing.say(words.sheet.notOffered[refusal.style](typed, reasonOf(refusal)), true)
        return false
      }
      leave()
      const writes = into.map(
        (place): CellWrite =>
          isTextList(grid.file) ? { ...place, value: typed.trim() || null } : entered(viewed, place, typed, reading),
      )
      writing.write(writes, { typed })
      if (refusal?.style === 'information') complain(words.sheet.notOffered.information(typed, reasonOf(refusal)))
      return true
    },
  }
}

/** In the words of whoever made the list; '' where there are none. */
const reasonOf = ({ title, text }: { readonly title: string; readonly text: string }) =>
  [title, text].filter((one) => one !== '').join(' · ')

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
