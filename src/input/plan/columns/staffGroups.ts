import { type Finding, finding } from '../../../records/finding'
import { type GroupAnswer, ofGroup } from '../../../state/answerWords'
import type { Place } from '../../../workbook/address'
import { CellKind, cellAt, type Grid } from '../../../workbook/grid'
import { compact } from '../../plainText'
import type { Reading } from '../../reading'
import { filledIn, textsIn } from '../../rowCells'
import { textOfCell } from '../../sheetText'
import { textsThat } from '../../textCells'
import { leavesOpen, standsOverPeople } from '../../vocabulary/groups'
import type { SheetAnswers } from '../known/answers'
import { choicesOf, placeOf, type Settled } from '../known/asking'
import { rowsOf, type UnreadColumn } from '../known/unreadColumns'

/** People of a list of the staff whom words put apart: the words, where they stand first, and the slots of the people. */
interface Group {
  readonly text: string
  readonly slot: number
  readonly column: number
  readonly people: readonly number[]
}

/**
 * Asks about people of a list of the staff below, or beside, words by which they may be none (客座研究员, 在读研究生, 临时工). They count
 * until somebody says that they are not on it; whoever says of the sheet that it is the staff says it of them all.
 */
export function withGroups(
  grid: Grid,
  reading: Reading,
  unread: readonly UnreadColumn[],
  { kind, groups: said }: Pick<SheetAnswers, 'kind' | 'groups'>,
): Settled {
  const groups = groupsIn(grid, reading, unread)
  const open = kind === undefined ? groups.filter(({ text }) => !said.has(text)) : []
  const known = new Set(groups.map(({ text }) => text))
  const rowsSaid = (answer: GroupAnswer): ReadonlySet<number> => {
    const apart = groups.flatMap(({ text, people }) => (said.get(text) === answer ? people : []))
    const beside = [...said].flatMap(([text, one]) =>
      one !== answer || known.has(text) ? [] : slotsOf(grid, reading, unread, text),
    )
    return new Set([...apart, ...beside].map((slot) => grid.rows[slot]!))
  }
  return {
    reading: said.size > 0 ? { ...reading, outsiders: rowsSaid('out'), excused: rowsSaid('excused') } : reading,
    questions: open.map(({ text, slot, column, people }) =>
      askGroup(
        grid,
        { ...placeOf(grid, reading, column), row: grid.rows[slot]! },
        text,
        namesAt(grid, reading, people),
      ),
    ),
  }
}

/** Asks whether people whom words put apart are on the staff. */
export function askGroup(grid: Grid, place: Place, text: string, names: readonly string[]): Finding {
  return finding('question-group', place, {
    text,
    people: names.length,
    names: names.slice(0, NAMED),
    choices: choicesOf(grid, null, [ofGroup(text, 'in'), ofGroup(text, 'out')]),
  })
}

/** Asks whether people of the staff who are elsewhere for a time (读博, 援疆) owe hours meanwhile. */
export function askElsewhere(grid: Grid, place: Place, text: string, names: readonly string[]): Finding {
  return finding('question-group', place, {
    text,
    people: names.length,
    names: names.slice(0, NAMED),
    isElsewhere: true,
    choices: choicesOf(grid, null, [ofGroup(text, 'in'), ofGroup(text, 'excused'), ofGroup(text, 'out')]),
  })
}

/** So many are named; the others are counted. */
const NAMED = 3

function namesAt(grid: Grid, { found }: Reading, slots: readonly number[]): readonly string[] {
  const name = found.get('name')
  return name ? slots.map((slot) => textOfCell(cellAt(grid, slot, name.number)).trim()) : []
}

/** How words of a column beside people are quoted: 人员性质：外单位; of a remark as they stand. */
export function wordsBeside(heading: string, text: string): string {
  return holdsRemarksOnStanding(heading) ? text : `${heading}：${text}`
}

/** Whether a column of the staff holds remarks, by its head. */
export function holdsRemarksOnStanding(heading: string): boolean {
  return REMARK_HEAD.test(compact(heading))
}

/** Whether such a column holds remarks of whatever kind. */
export function holdsAnyRemarks(heading: string): boolean {
  return /备注|说明|^$/.test(compact(heading))
}

const REMARK_HEAD = /备注|说明|情况|变[动化]|异动|增减|^$/

/** The slots of people beside whom, or behind whose name, such words stand. */
function slotsOf(grid: Grid, reading: Reading, unread: readonly UnreadColumn[], text: string): readonly number[] {
  const name = reading.found.get('name')
  const read = (['group', 'department', 'name'] as const).flatMap((key) => reading.found.get(key) ?? [])
  const columns = [...unread, ...read]
  const { from, end } = rowsOf(grid, reading)
  const slots: number[] = []
  for (let slot = from; name && slot < end; slot++) {
    if (!grid.columns[name.number - 1]?.kinds[slot]) continue
    const isSaid = columns.some(({ number, heading }) => {
      const words = textOfCell(cellAt(grid, slot, number)).trim()
      return words !== '' && text === (number === name.number ? words : wordsBeside(heading, words))
    })
    if (isSaid) slots.push(slot)
  }
  return slots
}

function groupsIn(grid: Grid, reading: Reading, unread: readonly UnreadColumn[]): readonly Group[] {
  const name = reading.found.get('name')?.number
  if (name === undefined) return []
  const { kinds, values } = grid.columns[name - 1]!
  const { from, end } = rowsOf(grid, reading)
  const over = overPeople(grid.texts)
  const mayHead = (slot: number) =>
    kinds[slot] === CellKind.text ? over[values[slot]!] === 1 : (kinds[slot] ?? 0) === CellKind.empty
  const heads: { readonly text: string; readonly slot: number }[] = []
  for (let slot = from; slot < end; slot++) {
    const text = mayHead(slot) && filledIn(grid, slot) === 1 ? (textsIn(grid, slot)[0] ?? '') : ''
    if (text !== '') heads.push({ text, slot })
  }
  const below = heads.flatMap(({ text, slot }, index): Group | readonly Group[] => {
    if (!leavesOpen(text)) return []
    const people: number[] = []
    for (let at = slot + 1; at < (heads[index + 1]?.slot ?? end); at++) if (kinds[at] === CellKind.text) people.push(at)
    return people.length === 0 ? [] : { text, slot, column: name, people }
  })
  const columns = [
    ...unread.filter(({ heading }) => OF_STANDING.test(heading)),
    reading.found.get('group') ?? [],
  ].flat()
  return [...below, ...columns.flatMap(({ number }) => inColumn(grid, number, from, end))]
}

const overPeople = textsThat(standsOverPeople)
const OF_STANDING = /类别|类型|性质|身份|编制|用工|聘用/

/** The same of a column that says it of each: 人员类别. */
function inColumn(grid: Grid, number: number, from: number, end: number): readonly Group[] {
  const { kinds, values } = grid.columns[number - 1]!
  const words = new Map<number, number[]>()
  for (let slot = from; slot < end; slot++) {
    if (kinds[slot] !== CellKind.text) continue
    const known = words.get(values[slot]!)
    if (known) known.push(slot)
    else words.set(values[slot]!, [slot])
  }
  return [...words].flatMap(([index, people]) => {
    const text = grid.texts[index]!.trim()
    return leavesOpen(text) ? [{ text, slot: people[0]!, column: number, people }] : []
  })
}
