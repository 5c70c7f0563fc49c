import { HUNDREDTHS, type Seconds } from '../records/duration'
import type { HeldBy } from '../records/heldBy'
import { keptText } from '../records/keptHours'
import { hoursWord, secondsOfWord } from './keptHours'
import { BAR, pairsIn, pairText } from './pairs'

/*
 * 当时状态 of a person in 数据底稿: how they stood, and behind it what decided besides the rows, where the rules ask for it:
 * `达到要求｜职务级别=正处级｜累计学时=560｜各年学时=2015:490、2016:70｜累计天数=31.5`. 明细 of 上报记录 has the same behind its rows.
 */

const NAMES = {
  group: '考核类别',
  rank: '职务级别',
  years: '累计学时',
  perYear: '各年学时',
  yearsDays: '累计天数',
} as const

export function standingText(word: string, held: HeldBy): string {
  return [word, ...heldByPairs(held)].join(BAR)
}

/** What of a person decides, a pair each; nothing of what the rules do not ask for. */
export function heldByPairs({ group, rank, years, perYear, yearsDays }: HeldBy): readonly string[] {
  const part = (name: string, said: string | null) => (said === null ? [] : [pairText(name, said)])
  return [
    ...part(NAMES.group, group === null ? null : keptText(group)),
    ...part(NAMES.rank, rank === null ? null : keptText(rank)),
    ...part(NAMES.years, years === null ? null : hoursWord(years)),
    ...part(NAMES.perYear, perYear?.map(([year, seconds]) => `${year}:${hoursWord(seconds)}`).join('、') ?? null),
    ...part(NAMES.yearsDays, yearsDays === null ? null : String(yearsDays / HUNDREDTHS)),
  ]
}

/** What `standingText` has written; what it does not say is null. */
export function readStandingText(text: string): { readonly word: string; readonly heldBy: HeldBy } {
  const [word = ''] = text.split(BAR)
  return { word, heldBy: readHeldBy(text) }
}

/** What `heldByPairs` has written among the parts of a cell. */
export function readHeldBy(text: string): HeldBy {
  const pairs = pairsIn(text)
  const said = (name: string) => pairs.get(name) ?? null
  const [years, perYear, days] = [said(NAMES.years), said(NAMES.perYear), said(NAMES.yearsDays)]
  return {
    group: said(NAMES.group),
    rank: said(NAMES.rank),
    years: years === null ? null : secondsOfWord(years),
    perYear: perYear === null ? null : readYears(perYear),
    yearsDays: days === null ? null : Math.round(Number(days) * HUNDREDTHS),
  }
}

/** null where one cannot be read. */
function readYears(text: string): readonly (readonly [year: number, seconds: Seconds])[] | null {
  if (text === '') return []
  const found = text.split('、').map((item) => {
    const [, year, word] = /^(\d{4}):(\S+)$/.exec(item) ?? []
    return [Number(year), word === undefined ? null : secondsOfWord(word)] as const
  })
  return found.every((one): one is readonly [number, Seconds] => one[1] !== null) ? found : null
}
