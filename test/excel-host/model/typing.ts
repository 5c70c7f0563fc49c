import type { Cell, CellValue } from './book'

/** What a string becomes when it is typed into a cell of an en-US Excel. */
export interface Typed {
  readonly value: CellValue
  readonly formula: string | null
  readonly quoted: boolean
  /** A number format that typing brings along, used where the cell has none of its own. */
  readonly format: string | null
}

const plain = (value: CellValue, format: string | null = null): Typed => ({
  value,
  formula: null,
  quoted: false,
  format,
})

const ERRORS = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Puts a value into a cell as setting `range.values` does; null leaves the cell as it is. */
export function typeInto(cell: Cell, value: unknown, date1904: boolean): void {
  if (value === null || value === undefined) return
  const typed =
    cell.style.numberFormat === '@'
      ? typedAsText(value)
      : typeof value === 'string'
        ? read(value, date1904)
        : plain(value as CellValue)
  cell.value = typed.value
  cell.formula = typed.formula
  cell.quoted = typed.quoted
  if (typed.format && cell.style.numberFormat === 'General') cell.style = { ...cell.style, numberFormat: typed.format }
}

function typedAsText(value: unknown): Typed {
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
  return text.startsWith("'") ? { ...plain(text.slice(1)), quoted: true } : plain(text)
}

/** Reads typed text: a formula, number, percent, date, time, truth value or error where it looks like one. */
export function read(text: string, date1904 = false): Typed {
  if (text.startsWith("'")) return { ...plain(text.slice(1)), quoted: true }
  const trimmed = text.trim()
  const scalar = readNumber(trimmed) ?? readTime(trimmed) ?? readDate(trimmed, date1904)
  if (scalar) return scalar
  if (/^(true|false)$/i.test(trimmed)) return plain(trimmed.toLowerCase() === 'true')
  const error = ERRORS.find((code) => code === trimmed.toUpperCase())
  if (error) return plain({ error })
  // Anything else that begins like a formula is one; the emulator does not calculate, so that it shows at once.
  if (/^[=+\-@]./.test(trimmed))
    return {
      value: { error: '#NAME?' },
      formula: trimmed.startsWith('=') ? trimmed : `=${trimmed}`,
      quoted: false,
      format: null,
    }
  return plain(text)
}

function readNumber(text: string): Typed | null {
  const match = /^(\()?([+-])?(\$)?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%)?(\))?$/i.exec(text)
  if (!match || (match[1] === undefined) !== (match[7] === undefined)) return null
  const size = Number(match[4]!.replaceAll(',', '') + (match[5] ?? ''))
  const negative = match[1] !== undefined || match[2] === '-'
  const value = (negative ? -size : size) / (match[6] ? 100 : 1)
  if (match[6]) return plain(value, match[4]!.includes('.') ? '0.00%' : '0%')
  if (match[3]) return plain(value, '$#,##0')
  if (match[5]) return plain(value, '0.00E+00')
  return plain(value, match[4]!.includes(',') ? '#,##0' : null)
}

function readTime(text: string): Typed | null {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?:\s*(am|pm))?$/i.exec(text)
  if (!match) return null
  const hours = match[4] ? (Number(match[1]) % 12) + (match[4].toLowerCase() === 'pm' ? 12 : 0) : Number(match[1])
  const day = (hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400
  return plain(day, match[4] ? 'h:mm AM/PM' : hours >= 24 ? '[h]:mm:ss' : match[3] ? 'h:mm:ss' : 'h:mm')
}

function readDate(text: string, date1904: boolean): Typed | null {
  const [first = '', ...rest] = text.split(/\s+(?=\d{1,2}:)/)
  const parts = dateParts(first)
  if (!parts) return null
  const time = rest.length > 0 ? readTime(rest.join(' ')) : null
  if (rest.length > 0 && !time) return null
  const serial = serialOf(parts.year, parts.month, parts.day, date1904)
  if (serial === null) return null
  return time ? plain(serial + (time.value as number), 'm/d/yyyy h:mm') : plain(serial, parts.format)
}

function dateParts(text: string): { year: number; month: number; day: number; format: string } | null {
  const yearFirst = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text)
  if (yearFirst) return { year: +yearFirst[1]!, month: +yearFirst[2]!, day: +yearFirst[3]!, format: 'm/d/yyyy' }
  const american = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text)
  if (american) {
    const year = american[3] === undefined ? THIS_YEAR : fullYear(american[3])
    return { year, month: +american[1]!, day: +american[2]!, format: american[3] ? 'm/d/yyyy' : 'd-mmm' }
  }
  const yearMonth = /^(\d{4})[-/](\d{1,2})$/.exec(text)
  if (yearMonth) return { year: +yearMonth[1]!, month: +yearMonth[2]!, day: 1, format: 'mmm-yy' }
  const named = /^(?:(\d{1,2})[- ])?([a-z]{3,9})[- ]?(\d{1,4})?$/i.exec(text)
  const month = named ? MONTHS.findIndex((name) => named[2]!.toLowerCase().startsWith(name)) + 1 : 0
  if (!named || month === 0 || (named[1] === undefined && named[3] === undefined)) return null
  if (named[1] !== undefined)
    return { year: named[3] ? fullYear(named[3]) : THIS_YEAR, month, day: +named[1], format: 'd-mmm-yy' }
  const number = Number(named[3])
  return number > 31
    ? { year: number, month, day: 1, format: 'mmm-yy' }
    : { year: THIS_YEAR, month, day: number, format: 'd-mmm' }
}

/** What a date without a year belongs to. */
const THIS_YEAR = 2016

const fullYear = (digits: string) => (digits.length > 2 ? +digits : +digits + (+digits < 30 ? 2000 : 1900))

/** The serial of a calendar day; null where there is no such day. */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000)
  return date1904 ? days - 1462 : days < 61 ? days - 1 : days
}
