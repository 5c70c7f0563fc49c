import { nameOfKind } from '../../input/plan/known/answerWords'
import type { Returned } from '../../records/collecting'
import type { Moment } from '../../records/moment'
import type { ReadingAnswer } from '../../records/readingAnswer'
import { COLLECT_KINDS } from '../../report/collecting/columns'
import type { Grid } from '../../workbook/grid'
import type { OpenYear } from '../openYear'
import { addressees } from './addressees'
import { cleanBook } from './cleanBook'
import { returnedBooks } from './returnedBooks'
import { withFates } from './returnFates'

/** Files that came back, as lists to be imported. */
export interface ReturnedRead {
  /** What is read: of collection workbooks what was filled in, of all other sheets everything. */
  readonly grids: readonly Grid[]
  /** How the former are read, so that nobody is asked. */
  readonly readings: readonly ReadingAnswer[]
  readonly returned: readonly Returned[]
  /** By file of an older answer, the file that is newer. */
  readonly superseded: ReadonlyMap<string, string>
}

/**
 * Knows collection workbooks among lists, and takes from them what somebody has filled in (domain.md §10). `saved`: when files were saved,
 * by their names. Lists of any other kind stay as they are.
 */
export function readReturned(
  opened: OpenYear,
  grids: readonly Grid[],
  saved: ReadonlyMap<string, Moment>,
): ReturnedRead {
  const { books, others } = returnedBooks(grids, saved)
  if (books.length === 0) return { grids, readings: [], returned: [], superseded: new Map() }
  const known = addressees(opened)
  const cleaned = books.map((book) => cleanBook(opened, book, known(book)))
  const judged = withFates(opened, cleaned)
  const superseded = new Map<string, string>()
  for (const { returned, grids: own } of judged) {
    if (returned.fate === 'older' && returned.newer !== null)
      for (const { file, sheet } of own) superseded.set(sheetKey(file, sheet), returned.newer)
  }
  const order = judged.toSorted((a, b) => Number(a.returned.fate === 'older') - Number(b.returned.fate === 'older'))
  const readings = judged.flatMap(({ grids: own, kinds }) =>
    own.map(
      ({ file, sheet }, index): ReadingAnswer => ({
        ...{ file, sheet, column: null, shape: '' },
        as: nameOfKind(COLLECT_KINDS[kinds[index]!]),
      }),
    ),
  )
  return {
    // The newer ones first: of two that say the same of somebody, they speak.
    grids: [...others, ...order.flatMap((one) => one.grids)],
    readings,
    returned: judged.map(({ returned }) => returned),
    superseded,
  }
}

/** What `ReturnedRead.superseded` is kept by. */
export function sheetKey(file: string, sheet: string): string {
  return `${file}\n${sheet}`
}
