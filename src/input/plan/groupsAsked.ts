import { type Finding, finding } from '../../records/finding'
import { CellKind, type Grid } from '../../workbook/grid'
import type { Reading } from '../reading'
import { filledIn, textsIn } from '../rowCells'
import { headsGroup, leavesOpen } from '../vocabulary/groups'
import type { SheetAnswers } from './answers'
import { nameOfKind } from './answerWords'
import { choicesOf, placeOf } from './asking'
import { rowsOf, type UnreadColumn } from './unreadColumns'

/**
 * Asks about people of a list of the staff below, or beside, words by which they may be none (客座研究员, 在读研究生, 临时工): whoever reads it takes them out, or
 * says that they count as they stand.
 */
export function groupsAsked(
  grid: Grid,
  reading: Reading,
  unread: readonly UnreadColumn[],
  { kind }: Pick<SheetAnswers, 'kind'>,
): Finding[] {
  const name = reading.found.get('name')?.number
  if (kind !== undefined || name === undefined) return []
  const { kinds, values } = grid.columns[name - 1]!
  const { from, end } = rowsOf(grid, reading)
  const mayHead = (slot: number) =>
    kinds[slot] === CellKind.text ? grid.texts[values[slot]!]!.length >= 4 : (kinds[slot] ?? 0) === CellKind.empty
  const groups: { readonly text: string; readonly slot: number }[] = []
  for (let slot = from; slot < end; slot++) {
    const text = mayHead(slot) && filledIn(grid, slot) === 1 ? (textsIn(grid, slot)[0] ?? '') : ''
    if (text !== '' && (kinds[slot] !== CellKind.text || headsGroup(text))) groups.push({ text, slot })
  }
  const choices = choicesOf(grid, null, [nameOfKind('staff')])
  const asked = (text: string, slot: number, column: number, people: number) =>
    finding('question-group', { ...placeOf(grid, reading, column), row: grid.rows[slot]! }, { text, people, choices })
  const below = groups.flatMap(({ text, slot }, index) => {
    if (!leavesOpen(text)) return []
    let people = 0
    for (let at = slot + 1; at < (groups[index + 1]?.slot ?? end); at++) if (kinds[at] === CellKind.text) people++
    return people === 0 ? [] : [asked(text, slot, name, people)]
  })
  const columns = [
    ...unread.filter(({ heading }) => OF_STANDING.test(heading)),
    reading.found.get('group') ?? [],
  ].flat()
  return [...below, ...columns.flatMap(({ number }) => inColumn(grid, number, from, end, asked))]
}

const OF_STANDING = /类别|类型|性质|身份|编制|用工|聘用/

/** The same of a column that says it of each: 人员类别. */
function inColumn(
  grid: Grid,
  number: number,
  from: number,
  end: number,
  asked: (text: string, slot: number, column: number, people: number) => Finding,
): Finding[] {
  const { kinds, values } = grid.columns[number - 1]!
  const words = new Map<number, { readonly slot: number; people: number }>()
  for (let slot = from; slot < end; slot++) {
    if (kinds[slot] !== CellKind.text) continue
    const known = words.get(values[slot]!)
    if (known) known.people++
    else words.set(values[slot]!, { slot, people: 1 })
  }
  return [...words].flatMap(([index, { slot, people }]) => {
    const text = grid.texts[index]!.trim()
    return leavesOpen(text) ? [asked(text, slot, number, people)] : []
  })
}
