import { type Finding, finding } from '../../../records/finding'
import { cellAt, type Grid } from '../../../workbook/grid'
import type { Reading } from '../../reading'
import { settingNamed } from '../../settings/settingNames'
import { textOfCell } from '../../sheetText'
import { reckonsOtherwise } from '../../vocabulary/settingNotes'
import type { SheetAnswers } from '../known/answers'
import { nameOfKind } from '../known/answerWords'
import { choicesOf } from '../known/asking'
import { rowsOf } from '../known/unreadColumns'

/** 设置 is short. */
const MOST_ROWS = 200

/**
 * Asks once about lines of 设置 that are no setting, and remarks beside settings, by which some study would count otherwise than it stands
 * (外部学习 | 减半计入). Nothing of them is carried out: whoever means them changes the rows, or the settings that say it.
 */
export function settingNotesAsked(
  grid: Grid,
  tables: readonly Reading[],
  { kind }: Pick<SheetAnswers, 'kind'>,
): readonly Finding[] {
  const reading = tables.find((one) => one.kind === 'settings' && one.slots === null)
  if (kind !== undefined || !reading) return []
  const name = reading.found.get('name')?.number
  const value = reading.found.get('value')?.number
  if (name === undefined || value === undefined) return []
  const { from, end } = rowsOf(grid, reading)
  const said: { text: string; row: number; column: number }[] = []
  for (let slot = from; slot < Math.min(end, from + MOST_ROWS); slot++) {
    const row = grid.rows[slot]!
    const label = textOfCell(cellAt(grid, slot, name)).trim()
    const isKnown = settingNamed(label) !== undefined
    const line = [label, textOfCell(cellAt(grid, slot, value)).trim()].filter((text) => text !== '').join(' ')
    if (!isKnown && reckonsOtherwise(line, true)) said.push({ text: line, row, column: name })
    for (let column = 1; column <= grid.columns.length; column++) {
      const cell = column === name || column === value ? null : cellAt(grid, slot, column)
      if (cell?.kind === 'text' && reckonsOtherwise(cell.text, false))
        said.push({ text: cell.text.trim(), row, column })
    }
  }
  const [first] = said
  if (first === undefined) return []
  const text = [...new Set(said.map((one) => one.text.slice(0, 40)))].slice(0, 3).join('；')
  const place = { file: grid.file, sheet: grid.sheet, row: first.row, column: first.column }
  return [finding('question-note', place, { text, choices: choicesOf(grid, null, [nameOfKind('settings')]) })]
}
