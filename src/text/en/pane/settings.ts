import type { SettingField } from '../../../records/policy'
import { categoriesEn } from '../categories'

const SETTINGS: Readonly<Partial<Record<SettingField, string>>> = {
  year: 'Year',
  unit: 'Institute',
  headcount: 'Headcount',
  funding: 'Total funding',
  windowFrom: 'Reporting begins',
  windowTo: 'Reporting ends',
  pack: 'Rules',
  requiredSeconds: 'Hours required a year',
  singleSeconds: 'Hours of a single training',
  backboneShare: 'Share of backbone talent',
  groups: 'Hours required by category of staff',
  minima: 'Minimum hours',
  groupMinima: 'Minimum hours by category of staff',
  professionalShare: 'Minimum share of professional subjects',
  newHires: 'Staff hired this year',
  unnamedSubject: 'Where no subject is given',
  measure: 'Hours that count towards the requirement',
  leavers: 'Staff who left this year',
  singleSources: 'Sources of a single training',
  groupCaps: 'Caps by category of staff',
  preparer: 'Prepared by',
  reviewer: 'Reviewed by',
  head: 'Head of the institute',
  phone: 'Phone',
  reportDate: 'Date of the report',
  executionPaper: 'Paper of the execution table',
}

/** A setting in English, with its name on the sheet 设置 behind it. */
export function settingEn(field: SettingField, name: string): string {
  const category = field.startsWith('cap:') ? categoriesEn[field.slice(4) as keyof typeof categoriesEn] : undefined
  const said = category === undefined ? SETTINGS[field] : `Cap on hours: ${category}`
  return said === undefined ? name : `${said} (${name})`
}
