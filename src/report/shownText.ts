import type { LayoutCell } from '../workbook/layout'
import { COLUMN_FORMATS, FORMATS } from './look'

/** What a spreadsheet shows of a cell, for the number formats that reports have; others as General. */
export function shownText(value: LayoutCell['value'], numberFormat: string): string {
  if (value === null) return ''
  if (typeof value !== 'number') return String(value)
  switch (numberFormat) {
    case FORMATS.money:
    case COLUMN_FORMATS.money:
      return Number.isInteger(value) ? value.toFixed(1) : String(value)
    case FORMATS.rate:
    case COLUMN_FORMATS.rate:
      return value === 0 ? '0.0' : value.toFixed(2)
    case COLUMN_FORMATS.hours:
      return value === 0 ? '-' : value.toFixed(2)
    default:
      return FIXED.test(numberFormat) ? value.toFixed(numberFormat.length - 2) : String(value)
  }
}

/** A format with fixed decimals (look.ts), such as `0.00`. */
const FIXED = /^0\.0+$/
