import type { Cell } from '../../workbook/grid'
import { compact } from '../plainText'
import { textOfCell } from '../sheetText'

/*
 * Columns that say how much of a class somebody was there for, or missed, in numbers: 出勤率, 迟到（分钟）, 缺勤天数. A new word is one word more.
 */

const SHARE = /(?:出勤|到课|到会|参训|参会|参加|签到|打卡|出席|听课|上课|在线)(?:率|比例?|百分比|占比)/
const LATE = /迟到|早退|晚到|离开|离会|离席/
const MISSED = /缺[勤席课]|旷[课工]|请假|[事病]假|未[到参]/
const NO_AMOUNT = /是否|有无|原因|事由|理由|时间|时刻|日期|情况|说明|类[别型]|人[数员次]|名单|审批|单号|[学课小]时/

/** What is missed without anybody asking: less than a fifth of a class, minutes of less than an hour. */
const ENOUGH = 80
const LONG = 60

/** Whether a head is one of them. */
export function saysMissedAmount(heading: string): boolean {
  return kindOf(heading) !== null
}

/** Of those one with its unit, under which no number is a mark: 旷课（节）, 缺勤天数. */
export function countsMissed(heading: string): boolean {
  return saysMissedAmount(heading) && /[)]$|[天次节]数$|分钟?$|[率比]/.test(compact(heading))
}

function kindOf(heading: string): 'share' | 'late' | 'missed' | null {
  const words = compact(heading)
  if (words.length > LONGEST) return null
  if (SHARE.test(words)) return 'share'
  if (NO_AMOUNT.test(words)) return null
  return LATE.test(words) ? 'late' : MISSED.test(words) ? 'missed' : null
}

const LONGEST = 16

/** Whether a cell under such a head says that much was missed: 50% of 出勤率, 240 minutes late, 2天 of 缺勤. */
export function missedMuch(cell: Cell, heading: string): boolean {
  if (cell.kind !== 'number' && cell.kind !== 'text') return false
  const kind = kindOf(heading)
  if (kind === null) return false
  const [, digits, unit = ''] = AMOUNT.exec(compact(textOfCell(cell))) ?? []
  if (digits === undefined) return false
  const value = NUMBERS.get(digits) ?? Number(digits)
  if (kind === 'share') return (unit === '' && value <= 1 ? value * 100 : value) < ENOUGH
  // 缺勤 2 is of days, times or lessons, 迟到 5 of minutes.
  const minutes = value * (isOfMinutes(unit, heading, kind) ? 1 : LONG)
  return value > 0 && minutes >= (kind === 'late' || minutes === value ? LONG : 0)
}

function isOfMinutes(unit: string, heading: string, kind: 'late' | 'missed'): boolean {
  const words = unit === '' ? compact(heading) : unit
  return /分/.test(words) || (kind === 'late' && !/[天日次节]|[学课小]时/.test(words))
}

const NUMBERS = new Map([
  ['半', 0.5],
  ['一', 1],
  ['两', 2],
  ['二', 2],
  ['三', 3],
])
const AMOUNT =
  /^(?:[缺旷迟]?[勤席课到]?|共)(\d{1,4}(?:\.\d+)?|[半一两二三])(个?(?:[天日次节]|半天|[学课小]时|分钟?|min)|%)?$/
