import type { Seconds } from './duration'
import type { StudySource } from './studyRecords'
import type { Subject } from './subject'

/** A row that counted when somebody's hours were kept: enough to name it once it has gone or changed. */
export interface KeptRow {
  /** As `keptText` makes it. */
  readonly title: string
  readonly seconds: Seconds
  /** As what it counted, null where nobody said; absent where the rules did not ask. */
  readonly subject?: Subject | null
  /** Hundredths of a day, null where it did not tell; absent where the rules did not ask. */
  readonly days?: number | null
}

/** What came in of one source of a person when the hours were kept. */
export interface KeptSource {
  readonly count: number
  readonly seconds: Seconds
  /** null where they were too many for a cell: then the sum alone was kept. */
  readonly rows: readonly KeptRow[] | null
}

/** What a person's hours were made of, before caps, by source; sources without hours are absent. */
export type KeptHours = Readonly<Partial<Record<StudySource, KeptSource>>>

/** Titles longer than so many characters are kept cut: they are told apart all the same. */
const MOST_KEPT = 60

/** A title or name as it is kept and compared: on one line, not too long, and without the bar that stands between two rows in a cell. */
export function keptText(text: string): string {
  const plain = text.replaceAll('｜', '|').replace(/\s+/g, ' ').trim()
  return plain.length <= MOST_KEPT ? plain : [...plain].slice(0, MOST_KEPT).join('').trimEnd()
}

/** Rows of one source as they are kept. */
export function keptSource(rows: readonly KeptRow[]): KeptSource {
  return { count: rows.length, seconds: rows.reduce((sum, { seconds }) => sum + seconds, 0), rows }
}
