import { HUNDREDTHS } from '../records/duration'
import type { HeldBy } from '../records/heldBy'
import { keptText } from '../records/keptHours'
import { hoursWord, secondsOfWord } from './keptHours'

/*
 * 当时状态 of a person in 数据底稿: how they stood, and behind it what decided besides the rows, where the rules ask for it:
 * `达到要求｜职务级别=正处级｜累计学时=560｜累计天数=31.5`.
 */

const NAMES = { group: '考核类别', rank: '职务级别', years: '累计学时', yearsDays: '累计天数' } as const

export function standingText(word: string, { group, rank, years, yearsDays }: HeldBy): string {
  const part = (name: string, said: string | null) => (said === null ? [] : [`${name}=${said}`])
  return [
    word,
    ...part(NAMES.group, group === null ? null : keptText(group)),
    ...part(NAMES.rank, rank === null ? null : keptText(rank)),
    ...part(NAMES.years, years === null ? null : hoursWord(years)),
    ...part(NAMES.yearsDays, yearsDays === null ? null : String(yearsDays / HUNDREDTHS)),
  ].join('｜')
}

/** What `standingText` has written; what it does not say is null. */
export function readStandingText(text: string): { readonly word: string; readonly heldBy: HeldBy } {
  const [word = '', ...parts] = text.split('｜')
  const said = (name: string) => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? null
  const [years, days] = [said(NAMES.years), said(NAMES.yearsDays)]
  return {
    word,
    heldBy: {
      group: said(NAMES.group),
      rank: said(NAMES.rank),
      years: years === null ? null : secondsOfWord(years),
      yearsDays: days === null ? null : Math.round(Number(days) * HUNDREDTHS),
    },
  }
}
