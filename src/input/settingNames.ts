import { type Heading, headingOf } from './heading'
import type { InputSetting } from './inputSheet'
import { titleKey } from './plainText'
import { SETTINGS } from './sheets/settings'

const BY_NAME = new Map(
  SETTINGS.flatMap((setting) => [setting.name, ...setting.aliases].map((name) => [keyOf(name).key, setting] as const)),
)

/** The setting that a name in 项目 means, and its heading for the unit; undefined where it is none. */
export function settingNamed(name: string): { readonly setting: InputSetting; readonly heading: Heading } | undefined {
  const heading = keyOf(name)
  const setting = BY_NAME.get(heading.key)
  return setting && { setting, heading }
}

function keyOf(name: string): Heading {
  return headingOf(titleKey(name))
}
