import { calendarDate } from '../../../records/moment'

/** What a number shows as under a format code; as far as data sheets need it: places, grouping, percent, dates, times. */
export function numberText(value: number, code: string | null): string {
  if (code === null || /^general$/i.test(code)) return generalText(value)
  const section = sectionFor(value, code)
  if (/^general/i.test(section)) return generalText(value)
  return /[ymdhs]/i.test(bare(section)) ? dateText(value, section) : decimalText(value, section, code)
}

/** A day, with its time where it has one. */
export function momentText(serial: number): string {
  return dateText(serial, Math.abs(serial - Math.round(serial)) * DAY < 0.5 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm')
}

/** As a cell without a format shows it: at most eleven digits. */
export function generalText(value: number): string {
  return String(Number(value.toPrecision(11)))
}

/** A format without its literals: what is left are placeholders. */
const bare = (section: string) => section.replace(/"[^"]*"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')

function sectionFor(value: number, code: string): string {
  const sections = code.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [code]
  if (value < 0 && sections.length > 1) return sections[1]!
  if (value === 0 && sections.length > 2) return sections[2]!
  return sections[0]!
}

const LITERAL = /"([^"]*)"?|\\(.)|_.|\*.|\[[^\]]*\]/g

function decimalText(value: number, section: string, code: string): string {
  const pattern = bare(section)
  const placeholders = /[0#?][0#?,.]*/.exec(pattern)?.[0]
  const plain = section.replace(LITERAL, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '')
  if (!placeholders) return plain
  if (/e[+-]/i.test(pattern)) return value.toExponential(2).toUpperCase()
  const percent = pattern.includes('%')
  const places = placeholders.split('.')[1]?.replace(/[^0#?]/g, '') ?? ''
  const least = places.replace(/[^0]/g, '').length
  const absolute = Math.abs(value) * (percent ? 100 : 1)
  const digits = new Intl.NumberFormat('en', {
    minimumFractionDigits: least,
    maximumFractionDigits: places.length,
    useGrouping: /[0#?],[0#?]/.test(placeholders),
  }).format(absolute)
  const sign = value < 0 && !code.includes(';') ? '-' : ''
  const shown = section.replace(LITERAL, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '')
  return sign + shown.replace(/[0#?][0#?,.]*/, digits)
}

const DAY = 86_400
const TOKEN = /"([^"]*)"?|\\(.)|_.|\*.|\[(h+|m+|s+)\]|\[[^\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|./gi

/** `m` beside hours or seconds is minutes, else a month. Days of the week and eras are left as they stand. */
function dateText(serial: number, section: string): string {
  const seconds = Math.round(serial * DAY)
  const { year, month, day } = calendarDate(seconds - EPOCH * DAY)
  const time = ((seconds % DAY) + DAY) % DAY
  const tokens = [...section.matchAll(TOKEN)]
  const twelve = tokens.some(([token]) => /^a/i.test(token) && token.includes('/'))
  const hour = Math.floor(time / 3600)
  const shownHour = twelve ? hour % 12 || 12 : hour
  const kinds = tokens.map(([token, , , elapsed]) => (elapsed ?? token)[0]!.toLowerCase())
  const isMinutes = (index: number) =>
    kinds.slice(0, index).findLast((kind) => /[ymdhs]/.test(kind)) === 'h' ||
    kinds.slice(index + 1).find((kind) => /[ymdhs]/.test(kind)) === 's'
  return tokens
    .map(([token, quoted, escaped, elapsed], index) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped
      if (elapsed) return String(Math.floor(seconds / ELAPSED[elapsed[0]!.toLowerCase() as 'h' | 'm' | 's']))
      switch (kinds[index]) {
        case 'y':
          return token.length > 2 ? String(year) : padded(year % 100, 2)
        case 'm':
          return padded(isMinutes(index) ? Math.floor(time / 60) % 60 : month, token.length)
        case 'd':
          return padded(day, token.length)
        case 'h':
          return padded(shownHour, token.length)
        case 's':
          return padded(time % 60, token.length)
        case 'a':
          return token.includes('/') ? (hour < 12 ? 'AM' : 'PM') : token
        case '_':
        case '*':
        case '[':
          return ''
        default:
          return token
      }
    })
    .join('')
}

const ELAPSED = { h: 3600, m: 60, s: 1 }

/** Days from 1899-12-30 to 1970-01-01. */
const EPOCH = 25_569

const padded = (number: number, width: number) => String(number).padStart(Math.min(width, 2), '0')
