import { HOUR, type Seconds } from '../records/duration'
import type { Policy } from '../records/policy'
import type { CategoryHours } from '../records/rulePacks/rulePack'
import { CATEGORIES, type Category } from '../records/subject'
import { SOURCE_NAMES } from './keptHours'

/*
 * Lines of 设置 that name hours, as 数据底稿 keeps them: the same words whatever order they were written in, so that what says the same is
 * the same; '' for nothing.
 */

const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  ...SOURCE_NAMES,
  general: '公需科目',
  professional: '专业科目',
}

/** `乙类=60、甲类=90`. */
export function groupsText(groups: Policy['groups']): string {
  return named(Object.entries(groups))
}

/** `专业科目=60、院内培训=20`. */
export function categoriesText(hours: CategoryHours): string {
  return named(CATEGORIES.map((category) => [CATEGORY_NAMES[category], hours[category]]))
}

/** `甲类/专业科目=60；乙类/院内培训=20`. */
export function byGroupText(groups: Policy['groupMinima']): string {
  return Object.entries(groups)
    .map(([group, hours]) => `${group}/${categoriesText(hours)}`)
    .toSorted()
    .join('；')
}

/** What 未注明科目 says. */
export const UNNAMED_TEXT: Readonly<Record<NonNullable<Policy['unnamedSubject']>, string>> = {
  professional: '按专业科目计',
  general: '按公需科目计',
  neither: '都不计',
}

function named(hours: readonly (readonly [name: string, seconds: Seconds | undefined])[]): string {
  return hours
    .flatMap(([name, seconds]) => (seconds === undefined ? [] : [`${name}=${seconds / HOUR}`]))
    .toSorted()
    .join('、')
}
