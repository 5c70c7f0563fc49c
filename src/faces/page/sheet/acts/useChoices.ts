import { useEffect, useState } from 'react'
import type { ChoiceList } from '../../../../hosts/xlsx/change/choiceLists'
import type { ViewedSheet } from '../../book/viewedSheet'
import { useWork } from '../../pageContext'

const NONE: readonly ChoiceList[] = []

/** The lists of choices of the sheet in view; none until its file has been looked through. */
export function useChoices(sheet: ViewedSheet): readonly ChoiceList[] {
  const { book } = useWork()
  const [lists, setLists] = useState(NONE)
  const { face } = sheet
  // biome-ignore lint/correctness/useExhaustiveDependencies: a cell that is typed over leaves its sheet the face that it has
  useEffect(() => {
    let isOver = false
    book.choicesOf(sheet).then(
      (found) => !isOver && setLists(found),
      // A file that cannot be looked into says so where it is read.
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [book, face])
  return lists
}
