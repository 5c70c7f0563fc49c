import type { Grid } from '../../../workbook/grid'
import { titleBlock } from '../../layouts/labels'
import type { Section } from '../../layouts/sections'
import { titleKey } from '../../plainText'
import type { Reading } from '../../reading'
import { isNoteOnAbove } from '../../vocabulary/sentences'
import { type ListWord, listWord } from '../../vocabulary/turnedAway'
import type { Knowledge } from './knowledge'
import { titlesOf } from './namedClass'

/**
 * The words of a table's titles, else of its sheet's name. What is part of a class's or department's name (财务报销实务培训, 离退休处) says nothing
 * of the list.
 */
export function wordOf(grid: Grid, section: Section, reading: Reading | null, knowledge: Knowledge): ListWord {
  const titles = reading
    ? titleBlock(grid, section.from, grid.rows.indexOf(reading.headerRow)).texts
    : titlesOf(grid, section)
  const wordIn = (said: string) => {
    const text = knowledge.withoutUnit(said)
    const word = listWord(text)
    if (word.says !== 'no' && word.says !== 'both') return word
    const rest = listWord(without(titleKey(text), knowledge.classes))
    return rest.says === 'no'
      ? listWord(without(without(titleKey(text), knowledge.classes), knowledge.departments))
      : rest
  }
  const own = (section.from > 0 ? titles.filter((text) => !isNoteOnAbove(text)) : titles).map(wordIn)
  const words = section.from > 0 && own.some(({ says }) => says !== 'nothing') ? own : [...own, wordIn(grid.sheet)]
  const against = words.find(({ says }) => says === 'no')
  const came = words.some(({ says }) => says === 'came')
  if (against) return came ? { says: 'both', word: against.word } : against
  return words.find(({ says }) => says === 'both') ?? words.find(({ says }) => says === 'came') ?? words[0]!
}

/** A text without the names of classes and departments in it, nor the institute's own. */
export function withoutNames(text: string, { classes, departments, withoutUnit }: Knowledge): string {
  return without(without(titleKey(withoutUnit(text)), classes), departments)
}

/** A text without the names (both by `titleKey`) of classes or departments in it. */
export function without(text: string, names: ReadonlySet<string>): string {
  let rest = text
  for (const name of names) if (name.length >= LEAST_OF_NAME && rest.includes(name)) rest = rest.replace(name, '')
  return rest
}

/** A shorter name may be a word of the list. */
const LEAST_OF_NAME = 4
