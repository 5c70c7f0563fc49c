import type { Total } from '../../../academy/totals'
import { rollupWordsFor } from '../../../text/rollupText'
import type { Language } from '../../../text/say'
import { wordsFor } from '../../../text/wordsFor'

/** What a total is called, as on the command line. */
export function totalName({ name }: Total, language: Language): string {
  return name === 'target' || name === 'reported'
    ? rollupWordsFor(language).headings[name]
    : wordsFor(language).figures[name]
}
