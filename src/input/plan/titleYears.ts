import { type Finding, finding } from '../../records/finding'
import { calendarDate, momentOfSerial } from '../../records/moment'
import { NOT_READ, YEAR_PREFIX } from '../../state/answerWords'
import { CellKind, type Grid, type GridColumn } from '../../workbook/grid'
import { onlyYear } from '../evidence/saidMonths'
import type { Reading } from '../header'
import { plain } from '../plainText'
import type { SheetAnswers } from './answers'
import { choicesOf } from './asking'
import type { ReadTable } from './readTable'
import { rowsOf } from './unreadColumns'

const DATES = ['start', 'end', 'time'] as const

/**
 * A question for every table whose title is of another year than the workbook, while some of its own days are of this one: last year's
 * form filled anew, or last year's list? Its days without a year are of the title's until somebody says so. Where all say their year, they hold,
 * and it is asked about if the title is of that year and no more (2024年外出培训; no 2024版, no 2026年1月5日填).
 *
 * @param year the workbook's; null asks nothing
 */
export function titleYears(
  tables: readonly ReadTable[],
  year: number | null,
  answered: (grid: Grid) => Pick<SheetAnswers, 'year'>,
): Finding[] {
  if (year === null) return []
  return tables.flatMap(({ grid, reading }) => {
    const titled = onlyYear(reading.said)
    if (titled === null || titled === year || reading.found.has('year') || answered(grid).year !== null) return []
    const { undated, ofYear } = daysOf(grid, reading, year)
    if (ofYear === 0 || (undated === 0 && !namesYear([grid.sheet, ...reading.titles], titled))) return []
    const { file, sheet } = grid
    const words =
      undated === 0 ? [`${YEAR_PREFIX}${year}`, NOT_READ] : [year, titled].map((one) => `${YEAR_PREFIX}${one}`)
    const choices = choicesOf(grid, null, words)
    return [
      finding(
        'question-title-year',
        { file, sheet, row: reading.headerRow, column: null },
        { titled, year, undated, ofYear, choices },
      ),
    ]
  })
}

/** Whether a name or title says of what year the sheet is, not when it was made or which edition its form is. */
function namesYear(texts: readonly string[], year: number): boolean {
  return texts.some((text) =>
    new RegExp(`(?:^|\\D)${year}(?:年度?|(?=[^\\d年./-]|$))(?!\\s*(?:\\d{1,2}月|版|修订|制|办法|号|文|印|稿))`).test(
      plain(text),
    ),
  )
}

/** How many cells with days say no year, and how many say this one. */
function daysOf(grid: Grid, reading: Reading, year: number): { undated: number; ofYear: number } {
  const { from, end } = rowsOf(grid, reading)
  const ofText = new Map<number, number | null>()
  let undated = 0
  let ofYear = 0
  const yearAt = ({ kinds, values }: GridColumn, slot: number): number | null | undefined => {
    if (kinds[slot] === CellKind.date) return calendarDate(momentOfSerial(values[slot]!)).year
    if (kinds[slot] !== CellKind.text) return undefined
    const text = values[slot]!
    if (!ofText.has(text)) ofText.set(text, yearOfText(grid.texts[text]!))
    return ofText.get(text)!
  }
  for (const key of DATES) {
    const number = reading.found.get(key)?.number
    const column = number === undefined ? undefined : grid.columns[number - 1]
    if (!column) continue
    for (let slot = from; slot < Math.min(end, column.kinds.length); slot++) {
      const said = yearAt(column, slot)
      if (said === null) undated++
      else if (said === year) ofYear++
    }
  }
  return { undated, ofYear }
}

/** The year that a text with a day says; null where it says none; 0 for no day. */
function yearOfText(text: string): number | null {
  const words = plain(text)
  const [, year] = /(20\d\d)(?!\d)/.exec(words) ?? []
  if (year !== undefined) return Number(year)
  return /\d{1,2}\s*[月.\-/]\s*\d{1,2}/.test(words) ? null : 0
}
