import { HOUR, type Seconds } from '../../records/duration'
import type { CategoryHours } from '../../records/rulePacks/rulePack'
import type { Category } from '../../records/subject'
import { CATEGORY_WORDS } from '../cells/words'
import { secondsOf } from './settingKinds'

/* Lines of 设置 that give hours by name. What cannot be read as a whole is not read at all: undefined. */

/** 管理岗=60、支撑岗 72学时: hours by name; undefined where a part of it is none, or a name stands twice. */
export function hoursByName(text: string): Record<string, Seconds> | undefined {
  const hours: Record<string, Seconds> = {}
  for (const part of partsOf(text, /[、,，;；\n]+/)) {
    const named = namedHours(part)
    if (!named || Object.hasOwn(hours, named.name)) return undefined
    hours[named.name] = named.seconds
  }
  return hours
}

/** 专业科目=60、院内培训=20: hours by source or subject; undefined also where a name is neither. */
export function hoursByCategory(text: string): CategoryHours | undefined {
  const hours: Partial<Record<Category, Seconds>> = {}
  for (const part of partsOf(text, /[、,，;；\n]+/)) if (!addTo(hours, namedHours(part))) return undefined
  return hours
}

/**
 * 管理岗/公需科目=20、院内培训=10；支撑岗/专业科目=60: hours by 考核类别 and source or subject; whose a part is that names no 考核类别 says the part
 * before it, up to the next semicolon or line.
 */
export function hoursByGroup(text: string): Record<string, CategoryHours> | undefined {
  const groups: Record<string, Partial<Record<Category, Seconds>>> = {}
  for (const section of partsOf(text, /[;；\n]+/)) {
    let group = ''
    for (const part of partsOf(section, /[、,，]+/)) {
      const [, said, rest = ''] = /^(?:(.*?)\s*[/／:：·]\s*)?(\D.*)$/.exec(part) ?? []
      if (said) group = said
      if (group === '') return undefined
      if (!Object.hasOwn(groups, group)) groups[group] = {}
      if (!addTo(groups[group]!, namedHours(rest))) return undefined
    }
  }
  return groups
}

interface NamedHours {
  readonly name: string
  readonly seconds: Seconds
}

/** Whether that could be added: a source or subject that is not there yet. */
function addTo(hours: Partial<Record<Category, Seconds>>, named: NamedHours | undefined): boolean {
  const category = named && CATEGORY_WORDS(named.name)
  if (!category || hours[category] !== undefined) return false
  hours[category] = named.seconds
  return true
}

function namedHours(part: string): NamedHours | undefined {
  const [, name, amount] = /^\s*(.*?)\s*[=＝:：]?\s*(\d.*)$/.exec(part) ?? []
  const seconds = amount === undefined ? undefined : secondsOf({ kind: 'text', text: amount }, HOUR)
  return !name || seconds === undefined ? undefined : { name, seconds }
}

function partsOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
