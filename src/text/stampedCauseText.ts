import type { StampedCause } from '../records/cause'
import type { Words } from './catalogue'
import { type CausesShown, figureCauseLines } from './figureCauseText'
import type { FigureCauseWords } from './figureCauseWords'
import { hoursCauseTexts } from './hoursCauseText'

/** Why a cell or row of a stamped sheet is not what the data gives, a line a cause. */
export function stampedCauseLines(
  cause: StampedCause,
  say: FigureCauseWords,
  words: Words,
  shown: CausesShown,
  most: number,
): readonly string[] {
  switch (cause.kind) {
    case 'figure':
      return figureCauseLines(cause.causes, say, words, shown, most)
    case 'hours':
      return hoursCauseTexts(cause.cause, words, shown, most)
    case 'rows':
      return [say.rows(cause.places.map(shown.place), cause.all)]
    case 'unknown':
      return [say.unknown[cause.why]]
  }
}
