import type { Finding } from '../../../records/finding'
import { cellAt, type Grid } from '../../../workbook/grid'
import { IMPLEMENTED_WORDS, YES_NO_WORDS } from '../../cells/words'
import { amountOf } from '../../evidence/amount'
import { yearIn } from '../../evidence/yearOfCell'
import { compact } from '../../plainText'
import type { Reading } from '../../reading'
import { textOfCell } from '../../sheetText'
import { behindName, saysHeldAfterAll, saysNotAsHeld, saysOtherYear } from '../../vocabulary/calledOff'
import {
  deniesClass,
  denyingAnswer,
  listsOtherClasses,
  remarksStanding,
  saysChangedHours,
  saysChangedPeople,
  saysPartOfPeople,
  saysPeopleToCome,
  saysTimesHeld,
  saysVerdict,
} from '../../vocabulary/classStanding'
import { saysOtherAmount } from '../../vocabulary/otherAmounts'
import type { Ask } from '../known/asking'
import type { Knowledge } from '../known/knowledge'
import { askSheet } from '../known/unknownSheets'
import { keyColumn, rowsOf, type UnreadColumn } from '../known/unreadColumns'

/** Asks about what stands beside, in the head of or above the classes by which one does not count, or not as its row says. */
export function classStandingAsked(
  grid: Grid,
  reading: Reading,
  unread: readonly UnreadColumn[],
  ask: Ask,
  { withoutUnit, year: inUse }: Pick<Knowledge, 'withoutUnit' | 'year'>,
): Finding[] {
  const { name, effect, remarks, implemented, start, year, hours, plannedPeople, participants } = Object.fromEntries(
    reading.found,
  )
  const { from, end } = rowsOf(grid, reading)
  const names = keyColumn(grid, reading)
  const isHeld = (slot: number) =>
    !implemented || IMPLEMENTED_WORDS(textOfCell(cellAt(grid, slot, implemented.number))) === true
  const someRow = (holds: (slot: number) => boolean) => {
    for (let slot = from; slot < end; slot++) if (names?.kinds[slot] && holds(slot)) return true
    return false
  }
  /** The texts of a column in rows of which something holds, each once; three are told. */
  const wordsOf = (number: number, holds: (slot: number) => boolean): readonly string[] => {
    const words = new Set<string>()
    for (let slot = from; slot < end && words.size < MOST_WORDS; slot++)
      if (names?.kinds[slot] && holds(slot)) words.add(textAt(slot, number))
    return [...words]
  }
  const textAt = (slot: number, number: number) => textOfCell(cellAt(grid, slot, number)).trim()
  const shortAt = (slot: number, number: number) => {
    const text = textAt(slot, number)
    return text.length <= SHORT ? text : ''
  }
  const isRemark = (number: number, slot: number) => {
    const cell = cellAt(grid, slot, number)
    if (cell.kind !== 'text') return false
    const held = isHeld(slot)
    if (remarksStanding(cell.text, held) || saysOtherYear(cell.text, yearOf(slot), held)) return true
    return held ? saysNotAsHeld(cell.text) || saysOtherAmount(cell.text) : saysHeldAfterAll(cell.text)
  }
  const begunIn = (slot: number) => (start ? yearIn(cellAt(grid, slot, start.number)) : null)
  const yearOf = (slot: number) => begunIn(slot) ?? (year ? amountOf(cellAt(grid, slot, year.number)) : inUse)
  const isOfOtherYear = (number: number, slot: number) => {
    const [, said] = /^(20\d\d)年?度?$/.exec(compact(textAt(slot, number))) ?? []
    const begun = begunIn(slot)
    return said !== undefined && begun !== null && Number(said) !== begun
  }
  /** Planned for the year, and held in another. */
  const isHeldInOther = (slot: number, number: number) => {
    const [held, own] = [yearIn(cellAt(grid, slot, number)), yearOf(slot)]
    return held !== null && own !== null && held !== own
  }
  const differs = (number: number, slot: number, own: number) => {
    const amount = amountOf(cellAt(grid, slot, number))
    return amount !== null && amount !== 0 && amount !== amountOf(cellAt(grid, slot, own))
  }
  /** 班次 1, 2, 3 … down the rows numbers the classes. */
  const countsUp = (number: number) => {
    let rows = 0
    for (let slot = from; slot < end; slot++)
      if (names?.kinds[slot] && amountOf(cellAt(grid, slot, number)) !== ++rows) return false
    return rows > 2
  }
  /** As what to ask of a column; null for not at all. */
  const asOf = ({ number, heading }: UnreadColumn): string | null => {
    const words = compact(heading)
    const denying = denyingAnswer(heading)
    if (denying !== null) return someRow((slot) => YES_NO_WORDS(textAt(slot, number)) === denying) ? '' : null
    if (saysVerdict(heading)) return someRow((slot) => deniesClass(textAt(slot, number))) ? '' : null
    if (!year && /(?:年度|年份)$/.test(words)) return someRow((slot) => isOfOtherYear(number, slot)) ? '培训年度' : null
    if (/^实际[^，。；]{0,6}(?:时间|日期)$/.test(words))
      return someRow((slot) => isHeldInOther(slot, number)) ? '' : null
    if (hours && saysChangedHours(heading))
      return someRow((slot) => differs(number, slot, hours.number)) ? '学时' : null
    if (plannedPeople && saysChangedPeople(heading))
      return someRow((slot) => differs(number, slot, plannedPeople.number)) ? '计划参加人数' : null
    if (saysTimesHeld(heading) && !countsUp(number))
      return someRow((slot) => isHeld(slot) && (amountOf(cellAt(grid, slot, number)) ?? 0) > 1) ? '' : null
    return REMARK_HEAD.test(words) && someRow((slot) => isRemark(number, slot)) ? '' : null
  }
  const beside = unread.flatMap((column) => {
    const as = asOf(column)
    if (as === null) return []
    const words = REMARK_HEAD.test(compact(column.heading))
      ? wordsOf(column.number, (slot) => isRemark(column.number, slot))
      : []
    return [ask(column.number, column.heading, null, as, words.length > 0 ? words : undefined)]
  })
  const ofRemarks =
    remarks && remarks.fit !== 'answer' && someRow((slot) => isRemark(remarks.number, slot))
      ? [
          ask(
            remarks.number,
            remarks.heading,
            null,
            '',
            wordsOf(remarks.number, (slot) => isRemark(remarks.number, slot)),
          ),
        ]
      : []
  const people = [plannedPeople, participants].flatMap((one) =>
    one && one.fit !== 'answer' && saysPartOfPeople(one.heading)
      ? [ask(one.number, one.heading, one.column.heading, one.column.heading)]
      : [],
  )
  const toCome =
    participants && participants.fit !== 'answer' && saysPeopleToCome(participants.heading)
      ? [ask(participants.number, participants.heading, '参训人数', plannedPeople ? '参训人数' : '计划参加人数')]
      : []
  // 保密教育（缓办）, and 因故未办 where the effect of a class is told at length.
  const denied = [
    { column: name, said: (slot: number) => behindName(textAt(slot, name!.number)) },
    { column: effect, said: (slot: number) => shortAt(slot, effect!.number) },
  ].flatMap(({ column, said }) => {
    if (!column || column.fit === 'answer') return []
    const words = wordsOf(column.number, (slot) => isHeld(slot) && saysNotAsHeld(said(slot)))
    return words.length > 0
      ? [ask(column.number, column.heading, column.column.heading, column.column.heading, words)]
      : []
  })
  const doubt = [grid.sheet, ...reading.titles].find((text) => listsOtherClasses(withoutUnit(text)))
  return [
    ...(doubt === undefined ? [] : [askSheet(grid, reading, 'classes', { may: [], doubt })]),
    ...people,
    ...toCome,
    ...ofRemarks,
    ...beside,
    ...denied,
  ]
}

const REMARK_HEAD = /备注|说明|变动|变更|调整|附注|注$|进展|原因|^(?:实际|执行|落实|完成|其他|其它|有关|特殊)?情况$|^$/

const SHORT = 12
const MOST_WORDS = 3
