import type { Seconds } from '../records/duration'
import { type KeptRow, type KeptSource, keptSource } from '../records/keptHours'
import { hoursWord, MOST_CHARACTERS, secondsOfWord } from './keptHours'
import { readTraits, TRAITS, traitsWord } from './rowTraits'

/** A title of 数据底稿, and the hours of rows that say none. */
export interface NumberedTitle {
  readonly title: string
  readonly seconds: Seconds | null
}

/**
 * `12 15 103=16`: the numbers of titles, with the hours where they are not the title's; `12专@5 15未@?` also with the subject and the days
 * where the rules ask for them. The sum alone where they do not fit.
 */
export function numberedText(
  { rows, ...sum }: KeptSource,
  numberOf: (row: KeptRow) => { readonly number: number; readonly seconds: Seconds | null },
): string {
  if (rows !== null) {
    const text = rows
      .map((row) => {
        const { number, seconds } = numberOf(row)
        const hours = seconds === row.seconds ? '' : `=${hoursWord(row.seconds)}`
        return `${number}${hours}${traitsWord(row)}`
      })
      .join(' ')
    if (text.length <= MOST_CHARACTERS) return text
  }
  return `共${sum.count}条 ${hoursWord(sum.seconds)}`
}

/** What `numberedText` has written; null for a text that is not of it. */
export function readNumbered(text: string, titleOf: (number: number) => NumberedTitle | undefined): KeptSource | null {
  const sum = /^共(\d+)条 (\S+)$/.exec(text)
  if (sum) {
    const seconds = secondsOfWord(sum[2]!)
    return seconds === null ? null : { count: Number(sum[1]), seconds, rows: null }
  }
  const rows: KeptRow[] = []
  for (const item of text.split(' ')) {
    const [, number, said, subject, days] = ITEM.exec(item) ?? []
    const found = titleOf(Number(number))
    const seconds = said === undefined ? (found?.seconds ?? null) : secondsOfWord(said)
    if (!found || seconds === null) return null
    rows.push({ title: found.title, seconds, ...readTraits(subject, days) })
  }
  return keptSource(rows)
}

const ITEM = new RegExp(`^(\\d+)(?:=([\\d.]+秒?))?${TRAITS}$`)
