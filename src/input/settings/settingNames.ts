import type { SettingField } from '../../records/policy'
import { type Heading, headingOf, namesUnit, unitOf } from '../heading'
import { titleKey } from '../plainText'
import type { Unit } from './setting'
import { SETTING_FIELDS, settingOf } from './settings'

/** A setting as somebody names it. */
export interface NamedSetting {
  readonly field: SettingField
  /** What bare numbers beside this name are worth; undefined where its brackets say what nobody here knows. */
  readonly unit: Unit | undefined
  /** Whether the name says a unit in brackets. */
  readonly saysUnit: boolean
}

const BY_NAME = new Map(
  SETTING_FIELDS.flatMap((field) => {
    const { name, aliases } = settingOf(field)
    return [name, ...aliases].map((known) => [keyOf(known).key, field] as const)
  }),
)

/** The setting that a name means, whatever its brackets, width and spaces; undefined where it is none. */
export function settingNamed(name: string): NamedSetting | undefined {
  const said = name.replace(/[:：]\s*$/, '')
  const whole = keyOf(said)
  const heading = BY_NAME.has(whole.key) ? whole : (withoutLatin(said) ?? whole)
  const field = BY_NAME.get(heading.key)
  if (field === undefined) return undefined
  const { meaning } = settingOf(field)
  const saysUnit = heading.bracket !== ''
  // Of a whole year's figures nothing is guessed: what an amount's brackets say is a unit, or nothing that is read.
  const isAmount = meaning === 'hours' || meaning === 'money'
  const unit = isAmount && saysUnit && !namesUnit(meaning, heading) ? undefined : unitOf(meaning, heading)
  return { field, unit, saysUnit }
}

/** 年度 Year says it twice; null where nothing is left that is known. */
function withoutLatin(said: string): Heading | null {
  if (!PERHAPS_LATIN.test(said)) return null
  const han = keyOf(said.replace(LATIN, '$<han>'))
  return BY_NAME.has(han.key) ? han : null
}

/** Whatever `LATIN` takes away has one of these; the last two are s and k to it. */
const PERHAPS_LATIN = /[a-z.'&/\s\u017f\u212a-]/i
const LATIN = /^[a-z.'&/\s-]+(?=\p{Script=Han})|(?<han>[\p{Script=Han})）])\s*[a-z.'&/\s-]+$/giu

/** The unit of a setting by its canonical name, as forms label it. */
export function ownUnit(field: SettingField): Unit {
  const { name, meaning } = settingOf(field)
  return unitOf(meaning, keyOf(name)) ?? null
}

function keyOf(name: string): Heading {
  return headingOf(titleKey(name))
}
