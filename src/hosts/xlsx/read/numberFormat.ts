import { CellKind } from '../../../workbook/grid'
import type { NumberKind } from '../../../workbook/numberFormat'

/**
 * Built-in formats that show a date or time, by id (ECMA-376 part 1, 18.8.30). 27–36 and 50–58 are dates and times of the
 * Chinese, Japanese, Korean and Thai locales; 32–35 and 55–56 (Chinese) are times of day with hours and minutes.
 */
const DATE_IDS = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74, 81]
const TIME_IDS = [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56, 75, 76, 77, 78, 79, 80]

/** Amounts with the sign of the currency of whoever looks at them, which in China is ¥. */
const CURRENCY_IDS = [5, 6, 7, 8, 42, 44]

/** 0% and 0.00%. */
const PERCENT_IDS = [9, 10]

/** The kind of a built-in format; number where the id is none of dates, times, currency or shares. */
export function builtInKind(id: number): NumberKind {
  if (DATE_IDS.includes(id)) return CellKind.date
  if (PERCENT_IDS.includes(id)) return CellKind.ofPercent
  if (CURRENCY_IDS.includes(id)) return CellKind.ofCurrency
  return TIME_IDS.includes(id) ? CellKind.time : CellKind.number
}
