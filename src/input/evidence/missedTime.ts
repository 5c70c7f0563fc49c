import type { Cell } from '../../workbook/grid'
import { compact } from '../plainText'
import { textOfCell } from '../sheetText'

/*
 * Columns beside who came that say how much of a class somebody was there for, or missed: 出勤率, 缺勤天数, 迟到（分钟）, 早退.
 */

const RATE = /(?:出勤|到课|到会|参训|参会|出席|签到|考勤)[率比](?:\(.*\))?$/
const MISSED =
  /^(?:累计|总)?(?:缺[勤课席]|旷课|请假|未到)(?:总|累计)?(?:天数?|日数|次数?|节数?|时长|分钟数?|时间)(?:\(.*\))?$/
const LATE = /^(?:累计|总)?(?:迟到|早退|晚到|提前离开|中途离开)(?:时长|时间|分钟数?|小时数?)?(?:\(.*\))?$/
/** Marks under these say that somebody was there for a part, as something else, or another time. */
const IN_PART = /^是?否?(?:早退|提前离开|中途离开|中途退场|旁听|列席|代签|补课|补训)$/

/** Whoever was there for less has missed a good part; for more, nothing that an office would count. */
const LEAST_RATE = 0.8
/** Minutes; somebody who comes later, or leaves earlier, has missed a lesson or more. */
const MOST_LATE = 60

/** Whether a head speaks of a share of a class's time that somebody was there for, or missed. */
export function saysMissedTime(heading: string): boolean {
  if (!MAY_SAY.test(heading)) return false
  const head = compact(heading)
  return RATE.test(head) || MISSED.test(head) || LATE.test(head) || IN_PART.test(head)
}

const MAY_SAY = /[率比]|[缺旷未假补]|迟到|早退|晚到|离开|退场|旁听|列席|代签/

/** Whether a cell under such a head says that whoever came has missed a good part of the class. */
export function missedMuch(cell: Cell, heading: string): boolean {
  const head = compact(heading)
  const text = textOfCell(cell).trim()
  if (IN_PART.test(head) && /^(?:是|有|√|✓|1|早退|y|yes)$/i.test(text)) return true
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)(%|分钟|分|小时|学时|天|次|节)?$/.exec(text) ?? []
  if (digits === undefined) return false
  const value = Number(digits)
  if (RATE.test(head)) return (unit === '%' || value > 1 ? value / 100 : value) < LEAST_RATE
  if (MISSED.test(head)) return value > 0
  if (!LATE.test(head)) return false
  return (/小时/.test(head + unit) ? value * 60 : value) >= MOST_LATE
}
