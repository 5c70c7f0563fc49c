import { type Finding, finding } from '../../../records/finding'
import { NOT_READ } from '../../../state/answerWords'
import type { Grid } from '../../../workbook/grid'
import { compact } from '../../plainText'
import { textsIn } from '../../rowCells'
import { changesFigures, isNoteSheet } from '../../vocabulary/noteSheets'
import { choicesOf } from '../known/asking'

/** A sheet of notes is short. */
const MOST_ROWS = 80

/**
 * Asks about a sheet of notes that nothing is read of (填表说明), where it says that figures elsewhere are others than they seem (本表学时按45分钟).
 * Nothing of it is carried out.
 *
 * @param year the workbook's; null where nobody knows it
 */
export function noteSheetAsked(grid: Grid, year: number | null): readonly Finding[] {
  const { file, sheet, rows } = grid
  if (rows.length === 0 || rows.length > MOST_ROWS) return []
  if (!isNoteSheet(sheet) && !textsIn(grid, 0).some(isNoteSheet)) return []
  const said = Array.from(rows).flatMap((row, slot) =>
    textsIn(grid, slot).flatMap((text) => (changesFigures(text, year) ? [{ row, text: compact(text) }] : [])),
  )
  const [first] = said
  if (first === undefined) return []
  const text = [...new Set(said.map((one) => one.text.slice(0, 40)))].slice(0, 3).join('；')
  const column = grid.columns.findIndex((one) => one?.kinds[rows.indexOf(first.row)]) + 1
  const choices = choicesOf(grid, null, [NOT_READ])
  return [finding('question-note', { file, sheet, row: first.row, column }, { text, choices })]
}
