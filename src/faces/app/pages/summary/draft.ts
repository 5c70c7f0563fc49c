import type { Policy } from '../../../../records/policy'
import { moneyText } from '../../../../text/amounts'
import type { SummaryDraft } from '../../../session/state'

export type DraftField = keyof SummaryDraft

/** What stands in a field: what was typed, else what 设置 says. */
export function fieldText(field: DraftField, draft: SummaryDraft, policy: Policy): string {
  const typed = draft[field]
  if (typed !== undefined) return typed
  switch (field) {
    case 'personTimes':
      return policy.personTimes === null ? '' : String(policy.personTimes)
    case 'funding':
      return policy.funding === null ? '' : moneyText(policy.funding)
    default:
      return policy[field]
  }
}
