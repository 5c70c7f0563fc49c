import { type Finding, finding } from '../../../records/finding'
import { NOT_READ } from '../../../state/answerWords'
import { CellKind, type Grid } from '../../../workbook/grid'
import { isHeadingText } from '../../evidence/meanings'
import type { Section } from '../../layouts/sections'
import { nameKey } from '../../plainText'
import type { Reading } from '../../reading'
import { filledIn, rowLabel, textsIn } from '../../rowCells'
import { slotFrom } from '../../slots'
import { cellsHolding, textsThat } from '../../textCells'
import { asksForPeople } from '../../vocabulary/cameCount'
import { saysPlanOnly } from '../../vocabulary/notes'
import { listsOtherPeople } from '../../vocabulary/otherPeople'
import { listWord } from '../../vocabulary/turnedAway'
import type { SheetAnswers } from '../known/answers'
import { nameOfKind } from '../known/answerWords'
import { choicesOf, placeOf } from '../known/asking'
import type { Knowledge } from '../known/knowledge'
import { rowsOf } from '../known/unreadColumns'
import { withoutNames } from '../known/wordOf'

/*
 * Lists of attendance, or parts of them, whose words say that their people did not come to learn, or were only to come (reading.md).
 */

/** Whether a list of attendance says so by its titles or its name: 培训讲师考勤汇总, 应参加人员, and 缺席人员名单 over one that bears our own name. */
export function titleOfOtherPeople(grid: Grid, { from }: Section, reading: Reading, knowledge: Knowledge): string {
  if (reading.kind !== 'attendance') return ''
  const isOwn = grid.sheet.trim() === reading.sheet.sheet
  const titles = titlesAlone(grid, from, slotFrom(grid.rows, reading.headerRow))
  const said = from > 0 || isOwn ? titles : [grid.sheet, ...titles]
  const saysSo = (text: string) => {
    const words = withoutNames(text, knowledge)
    if (listsOtherPeople(words)) return true
    const word = isOwn && words.length <= LONGEST_TITLE ? listWord(words) : null
    return word?.says === 'no' && word.why !== 'other'
  }
  return said.find(saysSo) ?? ''
}

/**
 * The texts that are alone in the rows above a head: 授课教师 beside a name is a label, 工作人员 beside 实到人员名单 over a block of its own
 * (`othersAsked`). Slots, `end` behind the last.
 */
function titlesAlone(grid: Grid, from: number, end: number): readonly string[] {
  const titles: string[] = []
  for (let slot = from; slot < end; slot++) if (isAlone(grid, slot)) titles.push(textsIn(grid, slot)[0]!)
  return titles
}

/** Whether a row holds one text, or one merged over its cells, and no more. */
function isAlone(grid: Grid, slot: number): boolean {
  const texts = textsIn(grid, slot)
  return texts.length === filledIn(grid, slot) && new Set(texts).size === 1
}

/** What our own sheets say above their heads is how to fill them in: a sentence. */
const LONGEST_TITLE = 16

/** A question about words over more people of a list, below it or at its side: 旁听人员, 候补, 工作人员. */
export function othersAsked(grid: Grid, reading: Reading, knowledge: Knowledge): Finding[] {
  const { from } = rowsOf(grid, reading)
  for (const { slot, column } of cellsHolding(grid, captionsIn(grid.texts))) {
    if (slot < from - ABOVE || !headsPeople(grid, slot, column, from, knowledge)) continue
    const text = grid.texts[grid.columns[column - 1]!.values[slot]!]!.trim().slice(0, 40)
    return [asked(grid, reading, slot, column, text)]
  }
  return []
}

/** Those that may head such people. */
const captionsIn = textsThat(listsOtherPeople)

/** Where the title of a block at the side stands. */
const ABOVE = 3

/** Whether a text alone in its row, or over heads at the side, stands over people of the staff. */
function headsPeople(grid: Grid, slot: number, number: number, from: number, knowledge: Knowledge): boolean {
  const alone = isAlone(grid, slot)
  // Over the first row of the list a text alone is its title.
  if (alone && slot >= from)
    return [1, 2, 3].some((down) =>
      slot + down < grid.rows.length
        ? textsIn(grid, slot + down).some((text) => knowledge.people.has(nameKey(text)))
        : false,
    )
  // 小计 | 应到4人 counts those above.
  if (alone || asksForPeople(rowLabel(grid, slot))) return false
  const textAt = (at: number, column: number) => {
    const { kinds, values } = grid.columns[column - 1] ?? {}
    return kinds?.[at] === CellKind.text ? values![at]! : -1
  }
  // 授课教师 | 张三 is a label and its value; a name before it makes it a remark.
  if (textAt(slot, number + 1) >= 0 || textsIn(grid, slot).some((text) => knowledge.people.has(nameKey(text))))
    return false
  return [number, number + 1].some((column) => {
    const below = textAt(slot + 1, column)
    const next = textAt(slot + 2, column)
    const isPerson = (text: number) => text >= 0 && knowledge.people.has(nameKey(grid.texts[text]!))
    return isPerson(below) || (below >= 0 && isHeadingText(grid.texts, below) && isPerson(next))
  })
}

/** A note by which a list, or a matrix, that has no word of who came is a plan: 本表为计划安排，实际以签到为准. */
export function plansAsked(grid: Grid, reading: Reading, { kind }: Pick<SheetAnswers, 'kind'>): Finding[] {
  if (kind !== undefined || reading.kind !== 'attendance') return []
  if (reading.presence === null && reading.found.has('confirmed')) return []
  const above = rowsOf(grid, reading).from - NOTES_ABOVE
  for (const { slot, column } of cellsHolding(grid, plansIn(grid.texts))) {
    if (slot < above || filledIn(grid, slot) !== 1) continue
    return [asked(grid, reading, slot, column, grid.texts[grid.columns[column - 1]!.values[slot]!]!.slice(0, 40))]
  }
  return []
}

const plansIn = textsThat(saysPlanOnly)
const NOTES_ABOVE = 8

function asked(grid: Grid, reading: Reading, slot: number, number: number, text: string): Finding {
  const place = { ...placeOf(grid, reading, number), row: grid.rows[slot]! }
  return finding('question-note', place, { text, choices: choicesOf(grid, null, [nameOfKind('attendance'), NOT_READ]) })
}
