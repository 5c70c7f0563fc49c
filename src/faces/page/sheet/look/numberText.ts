import { formatColor, format as formatNumber, isDateFormat } from 'numfmt'
import { type DigitStyle, digitByDigit, said } from './chineseDigits'
import { fractionText } from './fractionText'

/** What a number shows as under a format code, as Chinese Excel shows it; as General where the code cannot be read. */
export function numberText(value: number, code: string | null): string {
  if (code === null) return generalText(value)
  const prepared = preparedOf(code)
  if (prepared === null) return generalText(value)
  if (value < 0 && prepared.isDate) return NO_DATE
  const fraction = fractionText(value, prepared.code)
  if (fraction !== null) return fraction
  const shown = tried(() => formatNumber(prepared.code, value, OPTIONS))
  if (shown === null) return generalText(value)
  const { digits } = prepared
  return digits === null ? shown : inChinese(shown, prepared.code, digits)
}

/** What a text shows as under a format code, whose last section may put words around it: `@"所"`. */
export function textUnder(text: string, code: string | null): string {
  if (code === null || code === '@' || !code.includes('@')) return text
  const prepared = preparedOf(code)
  return (prepared && tried(() => formatNumber(prepared.code, text, OPTIONS))) ?? text
}

/** The colour, as CSS has it, that the code gives a number: `[Red]` for those below nought; null for none. */
export function numberColour(value: number, code: string | null): string | null {
  if (code === null || !/\[[a-z]+ ?\d*\]/i.test(code)) return null
  const prepared = preparedOf(code)
  const colour = prepared && tried(() => formatColor(prepared.code, value, { indexColors: true }))
  return typeof colour === 'string' ? colour : null
}

/** What a number below nought shows as where a date or a time of day is asked for. */
const NO_DATE = '########'

/** A day, with its time where it has one. */
export function momentText(serial: number): string {
  const isDay = Math.abs(serial - Math.round(serial)) * DAY < 0.5
  return numberText(serial, isDay ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm')
}

const DAY = 86_400

/** From here on a number has more digits than it is held with. */
const EXACT = 1e15

/**
 * As a cell without a format shows it: at most eleven characters, as in Excel, but a whole number of up to fifteen digits is shown
 * whole, since identities and phone numbers that are entered as numbers would else look the same.
 */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < EXACT) return String(value)
  return formatNumber('General', value, OPTIONS)
}

/** The same with fewer decimals, so that it has at most so many characters, as Excel does in a narrow column; null where it cannot. */
export function narrowGeneral(value: number, most: number): string | null {
  const whole = generalText(Math.round(value))
  if (whole.length > most || /E/.test(generalText(value))) return null
  const places = Math.max(0, most - whole.length - 1)
  const shown = String(Number(value.toFixed(Math.min(places, 10))))
  return shown.length <= most ? shown : whole
}

/** Names of months and of days in English unless a code says otherwise: Chinese Excel does so too, its own being `aaa` and `aaaa`. */
const OPTIONS = { locale: 'en-US', nbsp: false, dateErrorNumber: false, throws: true } as const

interface Prepared {
  /** As the library reads it. */
  readonly code: string
  readonly digits: DigitStyle | null
  /** Whether it has nothing but a date or time to show, whatever the number. */
  readonly isDate: boolean
}

const prepared = new Map<string, Prepared | null>()
const MOST_KEPT = 2000

/** null for General, and what reads as it. */
function preparedOf(code: string): Prepared | null {
  const known = prepared.get(code)
  if (known !== undefined) return known
  if (prepared.size > MOST_KEPT) prepared.clear()
  const made = prepare(code)
  prepared.set(code, made)
  return made
}

/** Quoted texts and brackets are left as they are; what stands between is rewritten. */
const PART = /"[^"]*"?|\[[^\]]*\]|\\.|[^"[\\]+/g

function prepare(code: string): Prepared | null {
  if (/^\s*(?:general)?\s*$/i.test(code)) return null
  const digits = /\[DBNum([123])\]/i.exec(code)
  const system = systemCode(code)
  const readable = (system ?? code)
    .replace(/\[DBNum\d\]/gi, '')
    .replace(PART, (part) => (/^["[\\]/.test(part) ? part : plainPart(part)))
  // 星期三 and 周三 are Chinese whatever else the code says.
  const chinese = /aaa|上午\/下午/i.test(code) && !/\[\$/.test(readable)
  return {
    code: chinese ? readable.replace(/(^|;)/g, '$1[$-804]') : readable,
    digits: digits ? (Number(digits[1]) as DigitStyle) : null,
    isDate:
      !/\[(?:h+|m+|s+)\]|\[[<>=]/i.test(readable) &&
      !/;(?!@?$)/.test(readable) &&
      tried(() => isDateFormat(readable)) === true,
  }
}

/** Long date and time as the system has them. */
function systemCode(code: string): string | null {
  if (/^\[\$-(?:x-sysdate|F800)\]/i.test(code)) return 'yyyy"年"m"月"d"日"'
  return /^\[\$-(?:x-systime|F400)\]/i.test(code) ? 'h:mm:ss' : null
}

/** `!` makes the next character stand for itself, as `\` does; `上午/下午` are the halves of a day. */
const plainPart = (part: string) => part.replace(/!(.)/g, '\\$1').replace(/上午\/下午/g, 'AM/PM')

/** A date is said part by part, its year digit by digit; a plain General number is said; digits under placeholders stand one by one. */
function inChinese(shown: string, code: string, style: DigitStyle): string {
  if (/general/i.test(code)) return shown.replace(/\d+(?:\.\d+)?/g, (digits) => said(digits, style))
  const letters = code.replace(/"[^"]*"?|\[[^\]]*\]|\\./g, '')
  if (!/[ymdhs]/i.test(letters)) return digitByDigit(shown, style)
  return shown.replace(/\d+/g, (digits) =>
    digits.length > 2 ? digitByDigit(digits, style) : said(digits, style).replace(/^一十/, '十'),
  )
}

/** What the library refuses to read is not shown by it. */
function tried<Answer>(make: () => Answer): Answer | null {
  try {
    return make()
  } catch {
    return null
  }
}
