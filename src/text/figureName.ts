import { HOUR } from '../records/duration'
import type { Policy } from '../records/policy'
import { commonRequirement } from '../records/requirement'
import type { SummaryFigure } from '../records/summaryFigures'
import type { Words } from './catalogue'

/** The requirement after which the manual names two of its figures. */
const OF_THE_MANUAL = 100 * HOUR

/**
 * What a figure of 年度总结 is called under the rules that hold: 完成90学时人数 where everybody is held to 90 hours. Of two sets of rules, as before and
 * after a change, no number is named where they differ.
 */
export function figureName(
  name: SummaryFigure,
  { figures, reports }: Pick<Words, 'figures' | 'reports'>,
  ...policies: readonly [Policy, ...Policy[]]
): string {
  if (name !== 'reached' && name !== 'required') return figures[name]
  const [common, ...others] = policies.map(commonRequirement)
  if (others.some((other) => other !== common)) return reports.requirementFigure(name, null)
  return common === OF_THE_MANUAL ? figures[name] : reports.requirementFigure(name, common ?? null)
}
