import type { SettingChange } from '../../records/cause'
import type { Dataset } from '../../records/dataset'
import { CANDIDATE_RULES, type CandidateRule, type KeptRules, rulesOf } from '../../state/candidateRules'

/** The lines of 设置 that decide how many hours of a person count. */
export const RULES_OF_HOURS: readonly CandidateRule[] = [
  'measure',
  ...CANDIDATE_RULES.filter((rule) => rule.startsWith('cap:')),
  ...(['groupCaps', 'unnamedSubject', 'secondsPerDay', 'secondsPerLesson'] as const),
]

/** Those that decide which training is the longest. */
export const RULES_OF_LONGEST: readonly CandidateRule[] = ['singleSources', 'secondsPerDay', 'secondsPerLesson']

/** Which of some lines of 设置 say something else than those kept of a person; nothing where none were kept. */
export function ruleChanges(
  was: KeptRules | null,
  { policy }: Pick<Dataset, 'policy'>,
  among: readonly CandidateRule[] = CANDIDATE_RULES,
): readonly SettingChange[] {
  if (was === null) return []
  const is = rulesOf(policy)
  const said = (text: string) => (text === '' ? null : { text })
  return among.flatMap((field): SettingChange[] =>
    was[field] === is[field]
      ? []
      : [{ field, was: said(was[field]), is: said(is[field]), place: policy.places[field] ?? null }],
  )
}
