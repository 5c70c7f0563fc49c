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

/** How many a text says came; null where it says nothing of it, or several numbers. */
export function saidCame(text: string): number | null {
  if (!text.includes('实')) return null
  const counts = new Set(Array.from(compact(text).matchAll(IN_TEXT), ([, count]) => Number(count)))
  return counts.size === 1 ? [...counts][0]! : null
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
