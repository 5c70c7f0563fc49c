import type { Dataset } from '../../../records/dataset'
import { type Finding, finding } from '../../../records/finding'
import { calendarDate, momentOfSerial } from '../../../records/moment'
import { NOT_READ, YEAR_PREFIX } from '../../../state/answerWords'
import { CellKind, type Grid, type GridColumn } from '../../../workbook/grid'
import { onlyYear } from '../../evidence/saidMonths'
import { plain } from '../../plainText'
import type { Reading } from '../../reading'
import type { SheetAnswers } from '../known/answers'
import { choicesOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'
import { rowsOf } from '../known/unreadColumns'
import { namesYear, titledYear } from '../tables/lastYears'

const DATES = ['start', 'end', 'time'] as const

/**
 * A question for every table whose title is of another year than the workbook, while some of its own days are of this one: last year's
 * form filled anew, or last year's list? So for one without days that names classes of this year. Its days without a year are of the title's until somebody says so. Where all say their year, they hold,
 * and it is asked about if the title is of that year and no more (2024年外出培训; no 2024版, no 2026年1月5日填), though all rows say this year as theirs.
 *
 * @param year the workbook's; null asks nothing
 */
export function titleYears(
  tables: readonly ReadTable[],
  { studies, classes }: Pick<Dataset, 'studies' | 'classes'>,
  year: number | null,
  answered: (grid: Grid) => Pick<SheetAnswers, 'year'>,
): Finding[] {
  if (year === null) return []
  const asked = new Set<Grid>()
  const meansClassOf = (table: number, one: number) => {
    const record = studies.sheet.indexOf(table)
    return record >= 0 && classes[studies.trainingClass[record]!]?.year === one
  }
  return tables.flatMap(({ grid, reading }, table) => {
    if (answered(grid).year !== null) return []
    const ofClass = isOfClass(reading) ? titledYear(grid, reading, year) : null
    const titled = onlyYear(reading.said) ?? ofClass
    if (titled === null || titled === year) return []
    const { undated, ofYear } = daysOf(grid, reading, year)
    // 归属年度 decides, unless the name of the sheet denies that of every row.
    if (reading.found.has('year') && !(undated === 0 && areAllOf(grid, reading, year))) return []
    const isNamed = [grid.sheet, ...reading.titles].some((text) => namesYear(text, titled))
    // A matrix says no days: the classes it names are this year's.
    const isUndatedList = ofClass !== null && undated === 0 && meansClassOf(table, year)
    if (!isUndatedList && (ofYear === 0 || (undated === 0 && !isNamed))) return []
    if (isUndatedList && asked.has(grid)) return []
    asked.add(grid)
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

/** Whether a table without days of its own says of which class it is, by a matrix's head or a label. */
function isOfClass({ kind, found, className, layout }: Reading): boolean {
  return (
    kind === 'attendance' &&
    !DATES.some((key) => found.has(key)) &&
    (layout === 'classes-by-people' || (className !== null && !found.has('className')))
  )
}

/** Whether no row says another year in a column of its own. */
function areAllOf(grid: Grid, reading: Reading, year: number): boolean {
  const column = grid.columns[reading.found.get('year')!.number - 1]
  const { from, end } = rowsOf(grid, reading)
  for (let slot = from; slot < Math.min(end, column?.kinds.length ?? 0); slot++) {
    const kind = column!.kinds[slot]
    if (kind === CellKind.empty) continue
    const value = column!.values[slot]!
    // A note below the rows says nothing.
    const words = kind === CellKind.text ? (/^\s*(20\d\d)\s*年?度?\s*$/.exec(grid.texts[value]!)?.[1] ?? '') : value
    if (words === '') continue
    if (Number(words) !== year) return false
  }
  return true
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
