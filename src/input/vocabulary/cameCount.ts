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

/** How many people or attendances a text of a row of sums says: 3人, 小计：5人次; null for any other. */
export function saidInSum(text: string): number | null {
  const found = IN_SUM.exec(compact(text))
  return found ? Number(found[1]) : null
}

const IN_SUM = /^(?:\D*[^\d均率应])?(\d{1,4})(?:人次?|名|位)$/

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

/** Whether a text alone asks for the number in the cell behind it. */
export function saysCount(text: string): boolean {
  return ALONE.test(compact(text))
}

/** Whether a text begins with such a count; a title may say it behind its own words, too: 保密教育签到表（实到3人）. */
export function beginsWithCount(text: string): boolean {
  return COUNT_FIRST.test(text)
}

const COUNT_FIRST = /^(?:应|实|(?:到会|出席|签到)总?人数)/
