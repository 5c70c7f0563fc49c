import type { Amount } from '../../records/amount'
import type { SettingChange } from '../../records/cause'
import type { Dataset } from '../../records/dataset'
import { HOUR } from '../../records/duration'
import { WAN } from '../../records/money'
import { RULE_PACKS } from '../../records/rulePacks/rulePacks'
import { BASIS_SETTINGS, BASIS_TEXTS, type Basis, type BasisSetting, settingText, settingWorth } from '../basis'

/** The settings that say something else than then; of one that was not kept nothing is known. */
export function settingChanges({ settings, texts }: Basis, { policy }: Dataset): readonly SettingChange[] {
  const text = (said: string) => (said === '' ? null : { text: said })
  const ofTexts = BASIS_TEXTS.flatMap((field): SettingChange[] => {
    const [was, is] = [texts[field], settingText(policy, field)]
    if (was === undefined || was === is) return []
    return [{ field, was: text(was), is: text(is), place: policy.places[field] ?? null }]
  })
  const ofWorth = BASIS_SETTINGS.flatMap((field): SettingChange[] => {
    const was = settings[field]
    const is = settingWorth(policy, field)
    if (was === undefined || was === is) return []
    return [{ field, was: worth(field, was), is: worth(field, is), place: policy.places[field] ?? null }]
  })
  return [...ofWorth, ...ofTexts]
}

function worth(field: BasisSetting, value: number | null): SettingChange['was'] {
  if (value === null) return null
  const amount = (): Amount => {
    switch (field) {
      case 'headcount':
        return { unit: 'people', count: value }
      case 'personTimes':
        return { unit: 'personTimes', count: value }
      case 'funding':
        return { unit: 'money', fen: Math.round(value * WAN) }
      case 'backboneShare':
      case 'professionalShare':
        return { unit: 'percent', part: Math.round(value * 100), whole: 10_000 }
      default:
        return { unit: 'hours', seconds: Math.round(value * HOUR) }
    }
  }
  if (field === 'measure') return value === 1 ? 'effective' : 'total'
  if (field === 'pack') return { pack: RULE_PACKS[value]?.name ?? String(value) }
  if (field === 'leavers' || field === 'newHires') return value === 1 ? 'required' : 'exempt'
  return amount()
}
