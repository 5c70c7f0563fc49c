import type { HeldBy } from '../records/heldBy'
import type { KeptHours } from '../records/keptHours'
import { CANDIDATE_RULES, type KeptRules, ruleName } from './candidateRules'
import { keptHoursText, MOST_CHARACTERS } from './keptHours'
import { BAR, pairsIn, pairText } from './pairs'
import { heldByPairs, readHeldBy } from './standingText'

/*
 * 明细 of 上报记录: the rows behind somebody's hours (keptHours.ts), and from 格式 3 on behind them what else made a candidate of them: what of the
 * person decides, and what 设置 said. Rows of 格式 2 end with the hours.
 */

/** What was so when somebody was reported, beside the rows. */
export interface KeptDeciding {
  readonly heldBy: HeldBy
  readonly rules: KeptRules
}

/** The sums of sources alone where all rows do not fit into the cell. */
export function keptReportText(hours: KeptHours, { heldBy, rules }: KeptDeciding): string {
  const said = CANDIDATE_RULES.filter((rule) => rules[rule] !== '').map((rule) => pairText(ruleName(rule), rules[rule]))
  const behind = [...heldByPairs(heldBy), ...said].join(BAR)
  const rows = keptHoursText(hours, MOST_CHARACTERS - behind.length - BAR.length)
  return rows === '' ? behind : `${rows}${BAR}${behind}`
}

/** What `keptReportText` has written behind the rows; null where an earlier version kept nothing. */
export function readDeciding(text: string): KeptDeciding | null {
  const pairs = pairsIn(text)
  // Some rule always holds: the line of 考核办法 is never empty.
  if (!pairs.has(ruleName('pack'))) return null
  const rules = Object.fromEntries(CANDIDATE_RULES.map((rule) => [rule, pairs.get(ruleName(rule)) ?? '']))
  return { heldBy: readHeldBy(text), rules: rules as KeptRules }
}
