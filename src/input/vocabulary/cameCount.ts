import { compact } from '../plainText'

/*
 * How a sign-in sheet says how many came: 应到12人，实到9人 in one cell, or 实到人数 before the number's cell.
 */

const CAME = '实(?:际)?(?:到会|到训|到课|到|参加|参训|参会|出席|签到)'
const IN_TEXT = new RegExp(
  `${CAME}(?:会|场)?(?:人数|人员|总数)?(?:[:：为是共]+)?(\\d{1,4})(?:[人名位]|(?=[^\\d月日号年:.-]|$))`,
  'g',
)
const ALONE = new RegExp(`^(?:${CAME}(?:会|场)?(?:人数|人员数|人|总数)?|(?:到会|出席|签到)(?:总)?人数)[:：]?$`)

/** 签到人数 30, behind nothing that says of whom else: no 计划参加人数. */
const BY_NAME = /(?:^|[,，;；、。()（）])(?:到会|出席|签到|到课|出勤)(?:总)?人数[:：为是共]*(\d{1,4})(?![\d.月日号])/g

/** How many a text says came; null where it says nothing of it, or several numbers. */
export function saidCame(text: string): number | null {
  if (!MAY_COUNT.test(text)) return null
  const words = compact(text)
  const found = [...words.matchAll(IN_TEXT), ...words.matchAll(BY_NAME)]
  const counts = new Set(found.map(([, count]) => Number(count)))
  return counts.size === 1 ? [...counts][0]! : null
}

const MAY_COUNT = /实|人数/

/** How many a text alone at the foot of a list says that it holds: 共30人, 合计：30名; null for any other. */
export function saidListed(text: string): number | null {
  if (text.length > 16) return null
  const found = LISTED.exec(compact(text))
  return found ? Number(found[1] ?? found[2]) : null
}

const LISTED =
  /^(?:以上)?(?:总?共计?|合计|总计)(?:人[数员])?[:：为是]*(\d{1,4})(?:人次|[人名位])?$|^总人数[:：为是]*(\d{1,4})(?:人次|[人名位])?$/

const AWAY =
  /(?:缺[席勤课]|旷课|未(?:到会?|参加|参会|参训|签到|出席)|(?:[病事公产]|请)假)(?:人数|人员)?[:：为共]*(\d{1,3})(?:[人名位]|$)/g

/** How many a short text at the foot of a list says stayed away, of all kinds: 请假2人，缺席1人 are three; null for any other. */
export function saidAway(text: string): number | null {
  if (text.length > 40 || !/\d/.test(text)) return null
  const counts = Array.from(compact(text).matchAll(AWAY), ([, count]) => Number(count))
  return counts.length === 0 ? null : counts.reduce((sum, one) => sum + one, 0)
}

/** How many a cell beside 小计 says that people are, 3人 or 3; null for any other. */
export function saidPeople(text: string): number | null {
  if (text.length > 12) return null
  const [, count] = PEOPLE_ALONE.exec(compact(text)) ?? []
  return count === undefined ? null : Number(count)
}

const PEOPLE_ALONE = /^(?:共计?)?(\d{1,4})[人名位]?次?$/

/** How many a text says were to come: 应到12人; null where it says nothing of it. */
export function saidExpected(text: string): number | null {
  const [, count] = EXPECTED.exec(compact(text)) ?? []
  return count === undefined ? null : Number(count)
}

const EXPECTED = /应(?:到|参加|参训|参会|出席)(?:会)?(?:人[数员])?[:：为是共]*(\d{1,4})(?![\d.月日号%])/

/** The number behind a word of sums in one cell: 小计：2人, 合计 3 人, or of a count alone: 共5人次; null for any other. */
export function saidSum(text: string): number | null {
  if (text.length > 30) return null
  const [, count, alone] = SUM_OF_PEOPLE.exec(compact(text)) ?? []
  const said = count ?? alone
  return said === undefined ? null : Number(said)
}

const SUM_OF_PEOPLE =
  /(?:(?:小计|合计|总计|共计|累计)(?:人[数次])?[:：为是(（]*(\d{1,4})(?:[人名位](?:次|[)）])?|)|^(?:以上)?共(\d{1,4})(?:人次?|[名位]))$/

/** Whether a text asks for the number of people in a cell behind it: 小计, 实到人数; no 应到, 缺席人数, 合计学时. */
export function asksForPeople(text: string): boolean {
  const words = compact(text)
  return OF_PEOPLE.test(words) && !NOT_OF_WHO_CAME.test(words)
}

const OF_PEOPLE = /(?:小计|合计|总计|共计|累计|人[数次]|实到|到会|出席)[:：]?(?:[(（][^()（）]*[)）])?$/
const NOT_OF_WHO_CAME = /应|计划|缺|假|未|旷|率|均|学时|课时|小时|经费|金额|费用?/

/** Whether a text alone asks for the number in the cell behind it. */
export function saysCount(text: string): boolean {
  return ALONE.test(compact(text))
}

/** Whether a text begins with such a count; a title may say it behind its own words, too: 保密教育签到表（实到3人）. */
export function beginsWithCount(text: string): boolean {
  return COUNT_FIRST.test(text)
}

const COUNT_FIRST = /^(?:应|实|(?:到会|出席|签到)总?人数)/
