import { type Finding, finding } from '../../../records/finding'
import type { ReadingAnswer } from '../../../records/readingAnswer'
import { NOT_READ } from '../../../state/answerWords'
import type { Place } from '../../../workbook/address'
import { columnLetters } from '../../../workbook/address'
import type { Grid } from '../../../workbook/grid'
import type { Reading } from '../../reading'

/** A table's reading, changed where its values say what no heading does, with what is asked about its columns. */
export interface Settled {
  readonly reading: Reading
  readonly questions: readonly Finding[]
}

/** Asks what a column is: its number and heading, what it is read as meanwhile, what it may be, and the words in it that make it a question. */
export type Ask = (
  column: number,
  heading: string,
  likely: string | null,
  as: string,
  words?: readonly string[],
) => Finding

/** The head of a column; of the whole table where it is null. */
export function placeOf(grid: Grid, { headerRow }: Reading, column: number | null): Place {
  return { file: grid.file, sheet: grid.sheet, row: headerRow, column }
}

/** Answers of a column, or of the sheet, by these words. */
export function choicesOf(grid: Grid, column: number | null, words: readonly string[]): ReadingAnswer[] {
  return words.map((as) => ({ file: grid.file, sheet: grid.sheet, column, as, shape: '' }))
}

/** Asks about columns of a table; `as` '' where a column can only be left out. */
export function asker(grid: Grid, reading: Reading): Ask {
  return (column, heading, likely, as, words) =>
    finding('question-column', placeOf(grid, reading, column), {
      column: columnLetters(column),
      heading,
      likely,
      choices: choicesOf(
        grid,
        column,
        // A column that is read can only stay so where its words are asked about.
        as === '' ? [NOT_READ] : likely === null ? [NOT_READ, as] : words ? [as] : [as, NOT_READ],
      ),
      ...(words && { words: words.map((word) => word.slice(0, LONGEST_WORD)) }),
    })
}

const LONGEST_WORD = 24
