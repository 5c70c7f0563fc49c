import type { PageWords } from '../../../../text/pane/pageWords'
import { type Language, sayTrouble } from '../../../../text/say'
import { wordsFor } from '../../../../text/wordsFor'
import type { Alike, LeftOut } from '../../openWork'

/** What is said of files that were chosen and are not open under their names, each named; null where all are. `opened`: how many are. */
export function saidOfFiles(
  {
    alike,
    leftOut,
    opened,
  }: { readonly alike: readonly Alike[]; readonly leftOut: readonly LeftOut[]; readonly opened: number },
  { together, alike: isAlike, shell }: PageWords,
  language: Language,
): string | null {
  const words = wordsFor(language)
  const said = [
    ...leftOut.map(({ name, error }) => shell.leftOut(name, sayTrouble(error, words))),
    ...(leftOut.length > 0 && opened > 0 ? [shell.othersOpened(opened)] : []),
    ...alike.map(({ name, as }) => isAlike(name, as)),
  ]
  return said.length === 0 ? null : together(said)
}
