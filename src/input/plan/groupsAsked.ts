import { type Finding, finding } from '../../records/finding'
import { CellKind, type Grid } from '../../workbook/grid'
import type { Reading } from '../reading'
import { headsGroup, leavesOpen } from '../vocabulary/groups'
import type { SheetAnswers } from './answers'
import { nameOfKind } from './answerWords'
import { choicesOf, placeOf } from './asking'
import { rowsOf } from './unreadColumns'

/**
 * Asks about people of a list of the staff below words by which they may be none (客座研究员, 在读研究生, 临时工): whoever reads it takes them out, or
 * says that they count as they stand.
 */
export function groupsAsked(grid: Grid, reading: Reading, { kind }: Pick<SheetAnswers, 'kind'>): Finding[] {
  const name = reading.found.get('name')?.number
  if (kind !== undefined || name === undefined) return []
  const { kinds, values } = grid.columns[name - 1]!
  const { from, end } = rowsOf(grid, reading)
  const mayHead = (slot: number) =>
    kinds[slot] === CellKind.text ? grid.texts[values[slot]!]!.length >= 4 : (kinds[slot] ?? 0) === CellKind.empty
  const groups: { readonly text: string; readonly slot: number }[] = []
  for (let slot = from; slot < end; slot++) {
    const text = mayHead(slot) ? textAlone(grid, slot) : ''
    if (text !== '' && (kinds[slot] !== CellKind.text || headsGroup(text))) groups.push({ text, slot })
  }
  return groups.flatMap(({ text, slot }, index) => {
    if (!leavesOpen(text)) return []
    let people = 0
    for (let below = slot + 1; below < (groups[index + 1]?.slot ?? end); below++)
      if (kinds[below] === CellKind.text) people++
    if (people === 0) return []
    const choices = choicesOf(grid, null, [nameOfKind('staff')])
    return [
      finding('question-group', { ...placeOf(grid, reading, name), row: grid.rows[slot]! }, { text, people, choices }),
    ]
  })
}

/** The text of a row that holds nothing else; '' for any other row. */
function textAlone({ columns, texts }: Grid, slot: number): string {
  const filled = columns.filter((column) => column?.kinds[slot])
  const [only] = filled
  return filled.length === 1 && only!.kinds[slot] === CellKind.text ? texts[only!.values[slot]!]!.trim() : ''
}
