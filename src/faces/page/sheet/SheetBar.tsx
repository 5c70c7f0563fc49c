import type { ReactNode } from 'react'
import type { SheetLook } from '../../../workbook/sheetLook'
import type { ViewedSheet } from '../book/viewedSheet'
import { usePage } from '../pageContext'
import type { Selecting } from './acts/useSelection'
import type { SheetWriting } from './acts/useSheetWriting'
import { cellOf, cellText } from './look/cellText'
import { shownText } from './look/shownText'
import { summaryOfAll } from './look/summary'
import { FormulaBar } from './parts/FormulaBar'
import { areasName } from './place/severalAreas'

/** What is said above the sheet: of the active cell what it shows and what is found of it, or of the last change; of a selection its figures. */
export function SheetBar({
  viewed,
  look,
  selecting,
  name,
  formula,
  sentences,
  message,
}: {
  readonly viewed: ViewedSheet
  readonly look: SheetLook
  readonly selecting: Selecting
  /** Of the active cell or the one range. */
  readonly name: string
  /** The active cell's, without `=`; null for none. */
  readonly formula: string | null
  readonly sentences: readonly string[]
  readonly message: SheetWriting['message']
}): ReactNode {
  const { words } = usePage()
  const { active, areas, isRange } = selecting
  const cell = cellOf(viewed, active.row, active.column)
  const shown = shownText(cell, active, look)
  const held = formula === null ? cellText(cell, null, words.view.uncomputed) : `=${formula}`
  const isAdding = selecting.selection.kept !== null
  const said = [isAdding ? words.sheet.adding : '', shown === '' || formula !== null ? held : shown, ...sentences]
  const summary = isRange ? summaryOfAll(viewed.grid, areas) : null
  return (
    <FormulaBar
      name={name}
      text={(isAdding ? undefined : message?.text) ?? said.filter((one) => one !== '').join(' · ')}
      isTrouble={message?.isTrouble ?? false}
      summary={
        summary && summary.filled > 0
          ? words.sheet.selected(areasName(areas), summary.filled, summary.numbers > 0 ? String(summary.sum) : null)
          : null
      }
    />
  )
}
