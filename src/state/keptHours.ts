import { HOUR, type Seconds } from '../records/duration'
import { type KeptHours, type KeptRow, type KeptSource, keptSource } from '../records/keptHours'
import { STUDY_SOURCES, type StudySource } from '../records/studyRecords'
import { BAR, isPair } from './pairs'
import { readTraits, TRAITS, traitsWord } from './rowTraits'

/*
 * How the rows behind somebody's hours stand in a cell, so that anybody can read them there: in 上报记录 all sources in one
 * cell with their titles, in 数据底稿 a cell a source with the numbers of titles (state/numberedRows.ts).
 */

/** What a cell of Excel holds at most. */
export const MOST_CHARACTERS = 32_767

/** What each source is called in the sheets that keep state: the same in every language. */
export const SOURCE_NAMES: Readonly<Record<StudySource, string>> = {
  class: '院内培训',
  external: '外部培训',
  selfStudy: '在职自学',
  network: '网络学时',
  overseas: '公派留学',
  online: '在线学习',
}

/**
 * `院内培训 8专@1 实验室安全｜在线学习 0.5 科技伦理`, subject and days where the rules ask for them; the sums of each source alone where all do
 * not fit into `room`.
 */
export function keptHoursText(kept: KeptHours, room: number = MOST_CHARACTERS): string {
  const text = partsOf(kept, (name, { rows, ...sum }) =>
    rows === null
      ? [sumText(name, sum)]
      : rows.map((row) => `${name} ${hoursWord(row.seconds)}${traitsWord(row)} ${row.title}`),
  )
  return text.length <= room ? text : partsOf(kept, (name, sum) => [sumText(name, sum)])
}

/** What `keptHoursText` has written; null for a text that is not of it, '' among them. */
export function readKeptHours(text: string): KeptHours | null {
  if (text === '') return null
  const rows = new Map<StudySource, KeptRow[]>()
  const sums = new Map<StudySource, KeptSource>()
  for (const part of text.split(BAR)) {
    if (isPair(part)) continue
    const [, name, said, title = ''] = /^(\S+) (\S+)(?: (.*))?$/s.exec(part) ?? []
    const source = STUDY_SOURCES.find((one) => SOURCE_NAMES[one] === name)
    if (source === undefined) return null
    const count = /^共(\d+)条$/.exec(said!)
    const [, word, subject, days] = (count ? null : HOURS.exec(said!)) ?? []
    const seconds = secondsOfWord(count ? title : (word ?? ''))
    if (seconds === null) return null
    if (count) sums.set(source, { count: Number(count[1]), seconds, rows: null })
    else rows.set(source, [...(rows.get(source) ?? []), { title, seconds, ...readTraits(subject, days) }])
  }
  return {
    ...Object.fromEntries(Array.from(rows, ([source, list]) => [source, keptSource(list)])),
    ...Object.fromEntries(sums),
  }
}

const HOURS = new RegExp(`^([\\d.]+秒?)${TRAITS}$`)

function partsOf(kept: KeptHours, textsOf: (name: string, of: KeptSource) => readonly string[]): string {
  return STUDY_SOURCES.flatMap((source) => {
    const of = kept[source]
    return of ? textsOf(SOURCE_NAMES[source], of) : []
  }).join(BAR)
}

function sumText(name: string, { count, seconds }: Omit<KeptSource, 'rows'>): string {
  return `${name} 共${count}条 ${hoursWord(seconds)}`
}

/** Hours where two places say them exactly, else seconds: `8`, `0.5`, `61秒`. */
export function hoursWord(seconds: Seconds): string {
  return seconds % 36 === 0 ? String(seconds / HOUR) : `${seconds}秒`
}

/** What `hoursWord` has written; null for any other text. */
export function secondsOfWord(word: string): Seconds | null {
  if (/^\d+秒$/.test(word)) return Number(word.slice(0, -1))
  return /^\d+(\.\d+)?$/.test(word) ? Math.round(Number(word) * HOUR) : null
}
