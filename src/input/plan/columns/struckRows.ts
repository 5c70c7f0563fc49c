import { type Finding, finding } from '../../../records/finding'
import { STRUCK_WORDS } from '../../../state/answerWords'
import type { Grid } from '../../../workbook/grid'
import type { Reading } from '../../reading'
import type { SheetAnswers } from '../known/answers'
import { choicesOf, placeOf } from '../known/asking'
import { rowsOf } from '../known/unreadColumns'

/** Asks whether rows of a sheet's tables that are struck through count; nothing where there are none, or somebody has said it. */
export function struckAsked(
  grid: Grid,
  tables: readonly Reading[],
  { keepsStruck }: Pick<SheetAnswers, 'keepsStruck'>,
): Finding[] {
  const { struck } = grid
  if (!struck?.size || keepsStruck !== null || tables.length === 0) return []
  const rows = new Set<number>()
  for (const table of tables) {
    const { from, end } = rowsOf(grid, table)
    for (const row of struck) if (row >= grid.rows[from]! && row <= (grid.rows[end - 1] ?? 0)) rows.add(row)
  }
  if (rows.size === 0) return []
  return [
    finding('question-struck', placeOf(grid, tables[0]!, null), {
      rows: rows.size,
      choices: choicesOf(grid, null, [STRUCK_WORDS.out, STRUCK_WORDS.in]),
    }),
  ]
}
