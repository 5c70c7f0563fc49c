import { countsAtAll, type Part } from '../engine/figure'
import { textMatcher } from './textMatcher'

/** Which rows of a figure are listed. */
export const PARTS_SHOWN = ['all', 'counting', 'others'] as const
export type PartsShown = (typeof PARTS_SHOWN)[number]

/** Those that count before those that do not, each in the order of the sheets. */
export function partsFirst(parts: readonly Part[]): readonly Part[] {
  return [...parts.filter(countsAtAll), ...parts.filter((part) => !countsAtAll(part))]
}

/** The rows of one kind of which some text holds what is looked for; `textsOf` is asked only while something is. */
export function partsLike(
  parts: readonly Part[],
  shown: PartsShown,
  search: string,
  textsOf: (part: Part) => readonly string[],
): readonly Part[] {
  const ofKind = shown === 'all' ? parts : parts.filter((part) => countsAtAll(part) === (shown === 'counting'))
  if (search.trim() === '') return ofKind
  const matches = textMatcher(search)
  return ofKind.filter((part) => textsOf(part).some((text) => matches(text)))
}
