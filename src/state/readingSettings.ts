import { isShownSerial, momentOfSerial, serialOfMoment } from '../records/moment'
import type { KeptAnswer, UnreadAnswer } from '../records/readingAnswer'
import { READING_SETTINGS_SHEET } from '../records/writtenSheets'
import { columnLetters, columnNumber, type Place } from '../workbook/address'
import { type Cell, cellAt, type Grid } from '../workbook/grid'
import { foreignUnderHeads, headColumns, numberIn, textIn } from './underHeads'

/*
 * 读表设定: what the user has said of sheets and columns (docs/reading.md), in plain cells, one row an answer, so that nobody is asked
 * twice. The user may edit it: a row needs no more than 工作表 and 作为, and a row that says nothing is told.
 */

/** The version that rows are written in. */
export const READING_SETTINGS_VERSION = 1

/** A column of the sheet. */
export interface AnswerColumn {
  readonly heading: string
  /** Points. */
  readonly width: number
  /** An Excel format code. */
  readonly format: string
  readonly value: (answer: KeptAnswer) => string | number | null
}

const text = (heading: string, width: number, value: (answer: KeptAnswer) => string | null): AnswerColumn => ({
  heading,
  width,
  format: '@',
  value,
})

const HEADINGS = {
  file: '文件',
  sheet: '工作表',
  column: '列',
  as: '作为',
  shape: '表头',
  by: '谁',
  at: '何时',
  version: '格式',
} as const

export const ANSWER_COLUMNS: readonly AnswerColumn[] = [
  text(HEADINGS.file, 100, ({ file }) => file || null),
  text(HEADINGS.sheet, 110, ({ sheet }) => sheet),
  text(HEADINGS.column, 40, ({ column }) => (column === null ? null : columnLetters(column))),
  text(HEADINGS.as, 140, ({ as }) => as),
  text(HEADINGS.shape, 200, ({ shape }) => shape || null),
  text(HEADINGS.by, 60, ({ by }) => by || null),
  {
    heading: HEADINGS.at,
    width: 120,
    format: 'yyyy-mm-dd hh:mm:ss',
    value: ({ at }) => (at === null ? null : serialOfMoment(at)),
  },
  { heading: HEADINGS.version, width: 40, format: '0', value: ({ version }) => version },
]

/** What the rows of 读表设定 say, in their order, and the rows that say nothing. Sheets of other names count for nothing. */
export function readReadingSettings(grids: readonly Grid[]): {
  readonly answers: readonly KeptAnswer[]
  readonly unread: readonly UnreadAnswer[]
} {
  const answers: KeptAnswer[] = []
  const unread: UnreadAnswer[] = []
  for (const grid of grids.filter(({ sheet }) => sheet === READING_SETTINGS_SHEET)) {
    const columns = headColumns(grid)
    for (let slot = 1; slot < grid.rows.length; slot++) {
      const read = answerIn(grid, slot, columns)
      if (read && 'as' in read) answers.push(read)
      else if (read) unread.push(read)
    }
  }
  return { answers, unread }
}

/** The first cell of a sheet named 读表设定 that we would not write again, null where all is ours; a row of a later version is not. */
export function foreignInReadingSettings(grid: Grid): Place | null {
  return foreignUnderHeads(grid, {
    headings: ANSWER_COLUMNS.map(({ heading }) => heading),
    needed: [HEADINGS.sheet, HEADINGS.as],
    version: { heading: HEADINGS.version, latest: READING_SETTINGS_VERSION },
  })
}

function answerIn(grid: Grid, slot: number, columns: ReadonlyMap<string, number>): KeptAnswer | UnreadAnswer | null {
  const cell = (heading: string): Cell => {
    const column = columns.get(heading)
    return column === undefined ? { kind: 'empty' } : cellAt(grid, slot, column)
  }
  const words = (heading: string) => textIn(cell(heading)).trim()
  const [sheet, letters, as] = [words(HEADINGS.sheet), words(HEADINGS.column), words(HEADINGS.as)]
  if (sheet === '' && letters === '' && as === '') return null
  const place = { file: grid.file, sheet: grid.sheet, row: grid.rows[slot]!, column: null }
  const column = letters === '' ? null : /^[a-z]{1,3}$/i.test(letters) ? columnNumber(letters) : undefined
  if (sheet === '' || as === '' || column === undefined) return { place, text: [sheet, letters, as].join(' ').trim() }
  const at = numberIn(cell(HEADINGS.at))
  return {
    file: words(HEADINGS.file),
    sheet,
    column,
    as,
    shape: words(HEADINGS.shape),
    by: words(HEADINGS.by),
    at: at !== null && isShownSerial(at) ? momentOfSerial(at) : null,
    version: numberIn(cell(HEADINGS.version)) ?? READING_SETTINGS_VERSION,
    place,
  }
}
