import { useEffect, useMemo, useState } from 'react'
import { PLAIN_SHEET } from '../../../../hosts/xlsx/look/plainSheet'
import type { SheetLook } from '../../../../workbook/sheetLook'
import type { ViewedSheet } from '../../book/viewedSheet'
import { useWork } from '../../pageContext'

/** How the sheet in view looks; as far as its beginning tells, or as it looked before, until its file has been looked through. */
export function useSheetLook(viewed: ViewedSheet): SheetLook {
  const { book } = useWork()
  const [look, setLook] = useState<SheetLook | null>(null)
  const { face } = viewed
  const begun = useMemo(() => lookOfFace(face), [face])
  // A cell that is typed over leaves its sheet the face that it has.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the look goes with the face
  useEffect(() => {
    let isOver = false
    book.lookOf(viewed).then(
      (found) => !isOver && found && setLook(found),
      // A file that cannot be looked into says so where it is read.
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [book, face])
  return look ?? begun
}

function lookOfFace({ freeze, columnWidths }: ViewedSheet['face']): SheetLook {
  const columns = columnWidths.map((width, index) => {
    return { first: index + 1, last: index + 1, width, hidden: width === 0, style: 0 }
  })
  return { ...PLAIN_SHEET, freeze, columns }
}
