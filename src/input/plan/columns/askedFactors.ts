import type { Finding } from '../../../records/finding'
import { cellAt, type Grid } from '../../../workbook/grid'
import { REQUIRED_WORDS } from '../../cells/words'
import { sampleOf } from '../../evidence/columnValues'
import { hasWord } from '../../han'
import { listedIn } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { saysFactor, saysOwed, saysStandIn } from '../../vocabulary/columnHeads'
import type { Ask } from '../known/asking'
import { keyColumn, rowsOf, type UnreadColumn } from '../known/unreadColumns'
import { requirementAsked } from './askedRemarks'

/*
 * Numbers and names beside records and people by which they are worth more or less than they say.
 */

/**
 * A factor of the hours that is not 1 in every row, or another number of people than the row names: what the row is worth hangs on it.
 */
export function factorsAsked(grid: Grid, reading: Reading, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  // 人均学时 says already what one of them has.
  if (unread.some(({ heading }) => /人均/.test(heading))) return []
  const { from, end } = rowsOf(grid, reading)
  const names = reading.found.get('name')?.number
  const named = (slot: number) => (names === undefined ? 1 : listedIn(textOfCell(cellAt(grid, slot, names))).length)
  return unread.flatMap(({ number, heading, sample, holds }) => {
    const isFactor = saysFactor(heading) && sample.length > 0 && sample.every(({ kind }) => kind === 'number')
    if (!isFactor || !holds((cell) => cell.kind === 'number' && cell.value !== 1)) return []
    const isOfPeople = /人/.test(heading)
    for (let slot = from; slot < end; slot++) {
      const cell = cellAt(grid, slot, number)
      if (cell.kind === 'number' && cell.value !== (isOfPeople ? named(slot) : 1))
        return [ask(number, heading, null, '')]
    }
    return []
  })
}

const STOOD_IN = /委托|代[替参签]|替[代他她]|他人/

/** Names of whoever came instead of somebody listed. */
export function standInsAsked(unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  return unread.flatMap(({ number, heading, holds }) =>
    (saysStandIn(heading) && holds((cell) => cell.kind === 'text' && hasWord(cell.text))) ||
    (/(?:参加|参会|参训|出席|到会|签到)(?:方式|形式)/.test(heading) &&
      holds((cell) => cell.kind === 'text' && STOOD_IN.test(cell.text)))
      ? [ask(number, heading, null, '')]
      : [],
  )
}

/** What beside the staff may say who owes no hours, or others than the rules say. */
export function staffAsked(grid: Grid, reading: Reading, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  return [
    ...requirementAsked(reading, unread, ask),
    ...groupIsRequirement(grid, reading, ask),
    ...owedAsked(grid, reading, unread, ask),
  ]
}

/** 考核类别 of 考核 and 不考核 is no group, but says who must complete hours. */
function groupIsRequirement(grid: Grid, reading: Reading, ask: Ask): Finding[] {
  const { found } = reading
  const group = found.get('group')
  if (!group || found.has('required')) return []
  const { from, end } = rowsOf(grid, reading)
  const words = sampleOf(grid, group.number, from, end).map((cell) => REQUIRED_WORDS(textOfCell(cell)))
  const isOfRequirement = words.includes(false) && !words.includes(undefined)
  return isOfRequirement ? [ask(group.number, group.heading, null, '是否有学时要求')] : []
}

/** How many hours somebody must complete, where it is not the same for all and the rules of the workbook say it otherwise. */
function owedAsked(grid: Grid, reading: Reading, unread: readonly UnreadColumn[], ask: Ask): Finding[] {
  const names = keyColumn(grid, reading)
  const { from, end } = rowsOf(grid, reading)
  // Whoever has none where others have 100 may owe none.
  const leavesOut = (number: number) => {
    const kinds = grid.columns[number - 1]?.kinds
    for (let slot = from; slot < end; slot++) if (names?.kinds[slot] && !kinds?.[slot]) return true
    return false
  }
  return unread.flatMap(({ number, heading, sample, holds }) => {
    const [first] = sample
    const isOwed = saysOwed(heading) && first !== undefined && sample.every(({ kind }) => kind === 'number')
    return isOwed &&
      (holds((cell) => cell.kind === 'number' && textOfCell(cell) !== textOfCell(first)) || leavesOut(number))
      ? [ask(number, heading, null, '')]
      : []
  })
}
