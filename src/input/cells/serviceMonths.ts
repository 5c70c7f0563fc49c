import { type Moment, momentOf } from '../../records/moment'
import type { Cell } from '../../workbook/grid'
import { plain } from '../plainText'
import { periodOfText } from './moments'
import { monthOfText } from './months'

/** 25.7, 98年7月: years of two digits, from 40 on of the last century. */
const SHORT = /^'?(\d{2})(?:\.|年)(\d{1,2})月?$/
const CENTURY = { before: 40, last: 1900, ours: 2000 } as const
/** What stands behind a day on which somebody came: 2025年新进, 2025-07-01（试用）. */
const BEHIND = /\s*(?:[(（][^()（）\d]{1,8}[)）]|新进|新入职|入职|报到|入所|进所|来所|入院|调入|招聘|引进|起)$/

/** The month or day on which somebody came or left as offices write it there and nowhere else; null where a cell says none. */
export function serviceMonth(cell: Cell): Moment | null {
  const text = cell.kind === 'text' ? plain(cell.text) : cell.kind === 'number' ? String(cell.value) : ''
  const words = text.replace(BEHIND, '')
  const [, year, month] = SHORT.exec(words) ?? []
  if (month !== undefined) {
    const whole = Number(year) + (Number(year) < CENTURY.before ? CENTURY.ours : CENTURY.last)
    return Number(month) >= 1 && Number(month) <= 12 ? momentOf(whole, Number(month), 1) : null
  }
  if (words === text) return null
  const day = periodOfText(words)?.start.moment
  const said = day === undefined ? monthOfText(words) : null
  return day ?? (said && momentOf(said.year, said.month ?? 1, 1))
}
