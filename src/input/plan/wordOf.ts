import type { Grid } from '../../workbook/grid'
import type { Reading } from '../header'
import { titleBlock } from '../layouts/labels'
import type { Section } from '../layouts/sections'
import { titleKey } from '../plainText'
import { type ListWord, listWord } from '../vocabulary/turnedAway'
import type { Knowledge } from './knowledge'
import { titlesOf } from './namedClass'

/** The words of a table's titles, else of its sheet's name. What is part of a class's name (财务报销实务培训) says nothing of the list. */
export function wordOf(
  grid: Grid,
  section: Section,
  reading: Reading | null,
  { classes, withoutUnit }: Knowledge,
): ListWord {
  const titles = reading
    ? titleBlock(grid, section.from, grid.rows.indexOf(reading.headerRow)).texts
    : titlesOf(grid, section)
  const wordIn = (said: string) => {
    const text = withoutUnit(said)
    const word = listWord(text)
    return word.says === 'no' || word.says === 'both' ? listWord(withoutClasses(text, classes)) : word
  }
  const own = titles.map(wordIn)
  const words = section.from > 0 && own.some(({ says }) => says !== 'nothing') ? own : [...own, wordIn(grid.sheet)]
  const against = words.find(({ says }) => says === 'no')
  const came = words.some(({ says }) => says === 'came')
  if (against) return came ? { says: 'both', word: against.word } : against
  return words.find(({ says }) => says === 'both') ?? words.find(({ says }) => says === 'came') ?? words[0]!
}

/** A text without the names of classes (by `titleKey`) in it. */
function withoutClasses(text: string, classes: ReadonlySet<string>): string {
  let rest = titleKey(text)
  for (const name of classes) if (name.length >= LEAST_OF_NAME && rest.includes(name)) rest = rest.replace(name, '')
  return rest
}

/** A shorter name may be a word of the list. */
const LEAST_OF_NAME = 4
