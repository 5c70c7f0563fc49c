import { compact } from '../plainText'

/*
 * What names of sheets say of which of two lists holds: an old one, a copy, one not yet looked through; or the final one.
 */

/** Older states and copies, one kind a line; what is said of all of a name stands between ^ and $. */
const COPIES: readonly RegExp[] = [
  /备份|备分|副本|拷贝|底稿|初稿|草稿|草表|草拟|试填/,
  /(?:^|[^a-z])(?:old|bak|backup|copy|copyof|draft|temp|tmp)(?:[^a-z]|$)/i,
  /过期|失效|弃用|废|停用|不[要用]了?$|勿[用看动]|(?:修改|更改|调整|更新|订正|校对|核对|改|变动)[之以]?前/,
  /旧|^原|[(_-]原[)版稿]?$|原始|^历史|^参考|^上[次回月]的?|^之前的?|^以前的?|^先前的?/,
  /未(?:核对|核实|审核?|确认|校对|定稿)|待(?:核|审|确认|定)/,
]

/** Whether a sheet's name says that it is an older state or a copy of another. Matters only where there is another. */
export function namesCopy(name: string): boolean {
  const words = compact(name)
  return COPIES.some((pattern) => pattern.test(words))
}

/** The word by which a sheet's name says that it is not settled yet, whatever else there is; '' for none. */
export function wordOfDraft(name: string): string {
  return (
    /初稿|草稿|草案|草表|草拟|试填|待删|^(?:不用|错误|历史|废)$|未(?:核对|核实|审核|确认|校对|定稿)|待(?:核[对实]?|审核?|确认|定稿?)/.exec(
      compact(name),
    )?.[0] ?? ''
  )
}

const FINAL = /结业|结训|合格|认定|核定|确认|最终|终[稿版]|定稿|更新|修订|修改|更正|订正|实到/

/** Whether a sheet's name says that it is what holds in the end. */
export function namesFinal(name: string): boolean {
  const words = compact(name)
  return FINAL.test(words) && !namesCopy(words)
}

/** How names of sheets end that are a later state, or an earlier one, of the sheet of the same name without that: 签到（更新）, 签到-初稿. */
const LATER = /[(（_-]?(?:更新|修订|修改|更正|订正|最新|最终|新|终稿|定稿|确认)[稿版后]?[)）]?$/
const EARLIER = /[(（_-]?(?:旧|原|初稿|草稿|初|第一)[稿版]?[)）]?$/

/** Whether the second of two names is that of a later state of the first. */
export function isLaterThan(older: string, newer: string): boolean {
  const [before, after] = [compact(older), compact(newer)]
  const [base, later] = [before.replace(EARLIER, ''), after.replace(LATER, '')]
  return base === later && base !== '' && before !== after && (base !== before || later !== after)
}
