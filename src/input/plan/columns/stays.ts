import { type Finding, finding } from '../../../records/finding'
import { NOT_READ, SHORT_STAYS } from '../../../state/answerWords'
import type { Grid } from '../../../workbook/grid'
import { shortStays, stayColumns, whoStayed } from '../../evidence/stays'
import type { Reading } from '../../reading'
import type { SheetAnswers } from '../known/answers'
import { choicesOf, placeOf } from '../known/asking'
import { rowsOf } from '../known/unreadColumns'

/** Asks about people who signed out again soon after they had signed in: whether they count, no column says. */
export function staysAsked(grid: Grid, reading: Reading, { columns }: Pick<SheetAnswers, 'columns'>): Finding[] {
  const pair = stayColumns(grid, reading)
  if (pair === null || columns.has(pair.left) || columns.get(pair.came) === null) return []
  const { from, end } = rowsOf(grid, reading)
  const short = shortStays(grid, pair, from, end, whoStayed(grid, reading))
  if (short.length === 0) return []
  return [
    finding('question-stays', placeOf(grid, reading, pair.left), {
      heading: pair.heading,
      rows: short.length,
      count: end - from,
      choices: choicesOf(grid, pair.left, [NOT_READ, SHORT_STAYS]),
    }),
  ]
}
