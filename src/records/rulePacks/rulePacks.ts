import { CADRES } from './cadres'
import { CAS_2020 } from './cas2020'
import { OWN_RULES } from './own'
import { PROFESSIONAL_90 } from './professional90'
import type { RulePack } from './rulePack'

/** What 考核办法 offers, the default first. A pack is its file and a line here. */
const PACKS = [CAS_2020, PROFESSIONAL_90, CADRES, OWN_RULES] as const

export const RULE_PACKS: readonly RulePack[] = PACKS
export type RulePackId = (typeof PACKS)[number]['id']

export function rulePackOf(id: RulePackId): RulePack {
  return RULE_PACKS.find((pack) => pack.id === id)!
}
