import { compact } from '../plainText'

/*
 * Columns of marks beside who came that say of some that they were there for a part, as something else, or another time: 是否早退, 旁听, 补课.
 */

const IN_PART = /^(?:是否)?(?:早退|提前离开|中途离开|中途退场|旁听|列席|代签|补课|补训)$/
const YES = /^(?:是|有|√|✓|1|早退|旁听|列席|y|yes)$/i

/** Whether a head is one of them. */
export function saysInPart(heading: string): boolean {
  return MAY_SAY.test(heading) && IN_PART.test(compact(heading))
}

const MAY_SAY = /早退|离开|退场|旁听|列席|代签|补[课训]/

/** Whether a text under such a head is a yes. */
export function affirmsPart(text: string): boolean {
  return YES.test(text.trim())
}
