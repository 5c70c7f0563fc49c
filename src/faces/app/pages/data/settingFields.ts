import type { SettingField } from '../../../../records/policy'
import { OWN_RULES } from '../../../../records/rulePacks/own'
import type { RulePack } from '../../../../records/rulePacks/rulePack'
import { STUDY_SOURCES } from '../../../../records/studyRecords'
import { SUBJECTS } from '../../../../records/subject'

/** The settings that a year cannot do without, or that decide what is open when: shown empty too. */
const KEY_FIELDS = ['year', 'unit', 'headcount', 'funding', 'windowFrom', 'windowTo'] as const

/** The lines that rules of the institute's own are made of, in the order of 设置. */
const OWN_FIELDS = [
  'requiredSeconds',
  'singleSeconds',
  'backboneShare',
  'groups',
  'minima',
  'groupMinima',
  'professionalShare',
  'newHires',
  'unnamedSubject',
  'measure',
  'leavers',
  'singleSources',
  ...[...STUDY_SOURCES, ...SUBJECTS].map((category) => `cap:${category}` as const),
  'groupCaps',
] as const satisfies readonly SettingField[]

/** What is printed below the stamped tables, and on which paper. */
const SIGNERS = ['preparer', 'reviewer', 'head', 'phone', 'reportDate', 'executionPaper'] as const

/** All settings that pages show or change; the others are changed in 设置. */
export const FORM_FIELDS = [...KEY_FIELDS, 'pack', ...OWN_FIELDS, ...SIGNERS] as const satisfies readonly SettingField[]
export type FormField = (typeof FORM_FIELDS)[number]
export type SettingTexts = Readonly<Record<FormField, string>>

/** The settings shown under a 考核办法: the lines of the institute's own rules under these alone. */
export function fieldsUnder(pack: RulePack): readonly FormField[] {
  return pack.id === OWN_RULES.id ? FORM_FIELDS : [...KEY_FIELDS, 'pack', ...SIGNERS]
}

export function isKeySetting(field: FormField): boolean {
  return (KEY_FIELDS as readonly FormField[]).includes(field)
}
