import { isShownSerial, momentOfSerial, serialOfMoment } from '../records/moment'
import { ADDRESSEES, type Addressee, type KeptReminderWords } from '../records/reminders'
import { REMINDER_WORDS_SHEET } from '../records/writtenSheets'
import type { Place } from '../workbook/address'
import { type Cell, cellAt, type Grid } from '../workbook/grid'
import { foreignUnderHeads, headColumns, numberIn, textIn } from './underHeads'

/*
 * 催办用语: the words of reminders, one row for whom they are written to. The user may edit them: a row needs no more than 对象 and 文字,
 * and a row that says nothing of these is told.
 */

/** The version that rows are written in. */
export const REMINDER_WORDS_VERSION = 1

/** Whom the words are written to, as 对象 says it: the same in every language. */
export const ADDRESSEE_WORDS: Readonly<Record<Addressee, string>> = { person: '个人', department: '部门' }

const HEADINGS = { to: '对象', text: '文字', by: '谁', at: '何时', version: '格式' } as const

/** A column of the sheet: width in points, format as Excel's code. */
interface WordsColumn {
  readonly heading: string
  readonly width: number
  readonly format: string
  readonly value: (words: KeptReminderWords) => string | number | null
}

export const REMINDER_WORDS_COLUMNS: readonly WordsColumn[] = [
  { heading: HEADINGS.to, width: 50, format: '@', value: ({ to }) => ADDRESSEE_WORDS[to] },
  // General, since Excel shows long texts under @ as ####.
  { heading: HEADINGS.text, width: 420, format: 'General', value: ({ text }) => text },
  { heading: HEADINGS.by, width: 60, format: '@', value: ({ by }) => by || null },
  {
    heading: HEADINGS.at,
    width: 120,
    format: 'yyyy-mm-dd hh:mm:ss',
    value: ({ at }) => (at === null ? null : serialOfMoment(at)),
  },
  { heading: HEADINGS.version, width: 40, format: '0', value: ({ version }) => version },
]

/** What the rows of 催办用语 say, of several to the same the last, and the rows that say nothing. Sheets of other names count for nothing. */
export function readReminderWords(grids: readonly Grid[]): {
  readonly kept: readonly KeptReminderWords[]
  readonly unread: readonly Place[]
} {
  const kept = new Map<Addressee, KeptReminderWords>()
  const unread: Place[] = []
  for (const grid of grids.filter(({ sheet }) => sheet === REMINDER_WORDS_SHEET)) {
    const columns = headColumns(grid)
    for (let slot = 1; slot < grid.rows.length; slot++) {
      const cell = (heading: string): Cell => {
        const column = columns.get(heading)
        return column === undefined ? { kind: 'empty' } : cellAt(grid, slot, column)
      }
      const [named, text] = [textIn(cell(HEADINGS.to)).trim(), textIn(cell(HEADINGS.text)).replace(/\r\n?/g, '\n')]
      if (named === '' && text.trim() === '') continue
      const place = {
        file: grid.file,
        sheet: grid.sheet,
        row: grid.rows[slot]!,
        column: columns.get(HEADINGS.text) ?? null,
      }
      const to = ADDRESSEES.find((one) => ADDRESSEE_WORDS[one] === named)
      if (to === undefined || text.trim() === '') {
        unread.push(place)
        continue
      }
      const at = numberIn(cell(HEADINGS.at))
      kept.set(to, {
        to,
        text,
        by: textIn(cell(HEADINGS.by)).trim(),
        at: at !== null && isShownSerial(at) ? momentOfSerial(at) : null,
        version: numberIn(cell(HEADINGS.version)) ?? REMINDER_WORDS_VERSION,
        place,
      })
    }
  }
  return { kept: [...kept.values()], unread }
}

/** The first cell of a sheet named 催办用语 that we would not write again, null where all is ours. */
export function foreignInReminderWords(grid: Grid): Place | null {
  return foreignUnderHeads(grid, {
    headings: REMINDER_WORDS_COLUMNS.map(({ heading }) => heading),
    needed: [HEADINGS.to, HEADINGS.text],
    version: { heading: HEADINGS.version, latest: REMINDER_WORDS_VERSION },
  })
}
