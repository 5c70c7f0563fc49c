import type { Statistics } from '../../../engine/statistics'
import type { Session } from '../command/command'
import { printLines } from '../command/print'
import { figureNumber } from './json'

/** Says on standard error that no year was found, or that the year has neither a class nor an hour: it may be a slip. */
export function sayYearTrouble({ io, words }: Session, book: string, statistics: Statistics | null): void {
  const say = (sentence: string) => printLines(io.stderr, [words.message(book, '', null, sentence)])
  if (!statistics) say(words.noYear)
  else if (statistics.execution.rows.length === 0 && figureNumber(statistics.summary.totalHours) === 0)
    say(words.emptyYear(statistics.year))
}
