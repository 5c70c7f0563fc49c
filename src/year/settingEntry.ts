import { isReadableSetting } from '../input/settings/enteredSetting'
import { SETTING_CHOICES } from '../input/settings/questionSettings'
import { isUnread } from '../input/settings/setting'
import { settingText, type WantedSetting } from '../input/settings/settingChanges'
import { ownUnit, settingNamed } from '../input/settings/settingNames'
import { SETTING_FIELDS, SETTINGS, settingOf } from '../input/settings/settings'
import type { CellMeaning, Finding } from '../records/finding'
import { DEFAULT_POLICY, type SettingField } from '../records/policy'
import type { RulePack } from '../records/rulePacks/rulePack'
import { rulePackOf } from '../records/rulePacks/rulePacks'
import type { OpenYear } from './openYear'

/** What 设置 calls a setting, which also labels it in forms; its brackets say the unit of a bare number. */
export function settingName(field: SettingField): string {
  return settingOf(field).name
}

/** What all settings are called, in the order of the empty sheet. */
export function settingNames(): readonly string[] {
  return SETTING_FIELDS.map(settingName)
}

/** How a setting must be written. */
export function settingMeaning(field: SettingField): CellMeaning {
  return settingOf(field).meaning
}

/** What a finding offers to be entered in 设置, and where; null where no setting answers it. */
export function settingAnswers({
  args,
}: Finding): { readonly field: SettingField; readonly values: readonly string[] } | null {
  if (!('setting' in args)) return null
  const field = args.setting as SettingField
  return { field, values: 'values' in args ? args.values : (SETTING_CHOICES[field] ?? []) }
}

/** The usual entries of a setting; none where any may be written. */
export function settingChoices(field: SettingField): readonly string[] {
  return settingOf(field).choices ?? []
}

/** What holds where a setting says nothing, as somebody would enter it; '' for nothing. */
export function settingDefault(field: SettingField): string {
  const { default: standing, meaning } = settingOf(field)
  if (meaning === 'percent' && typeof standing === 'number') return `${standing * 100}%`
  return String(standing ?? '')
}

/** The rules that a text of 考核办法 means; the default where it is empty or means none. */
export function packOfText(text: string): RulePack {
  const pack = SETTINGS.pack.read({ kind: 'text', text }, null, false)
  return rulePackOf(isUnread(pack) ? DEFAULT_POLICY.pack : pack)
}

/** Whether a text, a bare number in the setting's own unit, can be read as the setting; an empty one can. */
export function isReadable(field: SettingField, text: string): boolean {
  return isReadableSetting(field, text)
}

/** What stands in the cells of settings, as somebody would write it beside their labels; '' where one is empty or not there. */
export function settingTexts<Field extends SettingField>(
  { dataset, grids }: Pick<OpenYear, 'dataset' | 'grids'>,
  fields: readonly Field[],
): Readonly<Record<Field, string>> {
  return Object.fromEntries(fields.map((field) => [field, settingText(dataset, grids, field)])) as Record<Field, string>
}

/** Whether a text names a setting, whatever its brackets, width and spaces. */
export function isSettingName(text: string): boolean {
  return settingNamed(text) !== undefined
}

/**
 * A setting as somebody names it and what it shall say, ready to be entered; which of the two cannot be understood otherwise.
 * A unit in the name's brackets is that of a bare number.
 */
export function namedSetting(
  name: string,
  value: string,
): { readonly wanted: WantedSetting; readonly name: string } | { readonly wrong: 'name' | 'value' } {
  const named = settingNamed(name)
  if (named?.unit === undefined) return { wrong: 'name' }
  const { field, saysUnit } = named
  const unit = saysUnit ? named.unit : ownUnit(field)
  if (!isReadableSetting(field, value, unit)) return { wrong: 'value' }
  return { wanted: { field, value, unit }, name: saysUnit ? name : settingName(field) }
}
