import { CellKind } from '../../workbook/grid'

/** What a number in a format is: `CellKind.number`, `date` or `time`. */
export type NumberKind = typeof CellKind.number | typeof CellKind.date | typeof CellKind.time

/**
 * Built-in formats that show a date or time, by id (ECMA-376 part 1, 18.8.30). 27–36 and 50–58 are dates and times of the
 * Chinese, Japanese, Korean and Thai locales; 32–35 and 55–56 (Chinese) are times of day with hours and minutes.
 */
const DATE_IDS = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74, 81]
const TIME_IDS = [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56, 75, 76, 77, 78, 79, 80]

/** The kind of a built-in format; number where the id is none of dates or times. */
export function builtInKind(id: number): NumberKind {
  if (DATE_IDS.includes(id)) return CellKind.date
  return TIME_IDS.includes(id) ? CellKind.time : CellKind.number
}

/**
 * The kind of a custom format code. Quoted and escaped literals, colours, conditions and locales say nothing; `m` beside
 * hours or seconds is minutes, else a month. `[h]:mm` is a time, `yyyy"年"m"月"` a date, `[Red]0.00` a number.
 */
export function formatKind(code: string): NumberKind {
  const kinds = sections(code).map(sectionKind)
  return kinds.find((kind) => kind !== CellKind.number) ?? CellKind.number
}

/** Everything in a code that is no placeholder: literals, padding, fills, and brackets other than elapsed time. */
const SILENT = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi

function sections(code: string): string[] {
  return code.replace(SILENT, '').toLowerCase().split(';')
}

function sectionKind(section: string): NumberKind {
  const elapsed = /\[/.test(section)
  const twelveHours = /am\/pm|a\/p/.test(section)
  // What is left after these words and the exponent of `0.00E+00` are placeholders letter by letter.
  const letters = section.replace(/general|am\/pm|a\/p|e[+-]/g, '')
  if (/[ydegb]|a{3}/.test(letters)) return CellKind.date
  if (elapsed || twelveHours || /[hs]/.test(letters)) return /m{3}/.test(letters) ? CellKind.date : CellKind.time
  return /m/.test(letters) ? CellKind.date : CellKind.number
}
