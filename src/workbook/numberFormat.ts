import { CellKind } from './grid'

/** What a number in a format is: no text, boolean or error. */
export type NumberKind = Exclude<
  CellKind,
  typeof CellKind.empty | typeof CellKind.text | typeof CellKind.boolean | typeof CellKind.error
>

/**
 * What a number under a format code is meant as. Quoted and escaped literals, colours, conditions and locales say nothing,
 * but for a unit behind a number; `m` beside hours or seconds is minutes, else a month. `[h]:mm` is a time, `yyyy"年"m"月"` a
 * date, `[Red]0.00` a number, `0.0"万元"` one of 万元. A bare ¥ says that money is meant, not how many yuan a unit has.
 */
export function kindOfFormat(code: string): NumberKind {
  const kinds = sections(code).map(sectionKind)
  return kinds.find((kind) => kind !== CellKind.number) ?? unitKind(code)
}

const UNITS: Readonly<Record<string, NumberKind>> = {
  天: CellKind.ofDays,
  日: CellKind.ofDays,
  day: CellKind.ofDays,
  days: CellKind.ofDays,
  学时: CellKind.ofHours,
  小时: CellKind.ofHours,
  h: CellKind.ofHours,
  hour: CellKind.ofHours,
  hours: CellKind.ofHours,
  分钟: CellKind.ofMinutes,
  // Points or minutes: asked about as 学分 are.
  分: CellKind.ofCredits,
  min: CellKind.ofMinutes,
  minutes: CellKind.ofMinutes,
  课时: CellKind.ofLessons,
  节: CellKind.ofLessons,
  节课: CellKind.ofLessons,
  学分: CellKind.ofCredits,
  credits: CellKind.ofCredits,
  半天: CellKind.ofHalfDays,
  个半天: CellKind.ofHalfDays,
  元: CellKind.ofYuan,
  千元: CellKind.ofThousandYuan,
  万元: CellKind.ofWanYuan,
  万: CellKind.ofWanYuan,
}

/** The kind by what the first section writes right behind its last placeholder, else by a ¥ anywhere in it. */
function unitKind(code: string): NumberKind {
  const first = code.split(';')[0]!
  const shown = first.replace(/\[[^\]]*\]|_.|\*./g, '')
  const behind = /(?:[0#?]|general),*([^0#?]*)$/i.exec(shown)?.[1] ?? ''
  const unit = UNITS[behind.replace(/["\\!\s]/g, '').toLowerCase()]
  if (unit !== undefined) return scaledUnit(unit, powerShown(shown))
  if (CURRENCY.test(first)) return CellKind.ofCurrency
  return /%\s*$/.test(shown) ? CellKind.ofPercent : CellKind.number
}

const CURRENCY = /[¥￥]|CNY|RMB|人民币/i

/**
 * By how many powers of ten a number is shown smaller than it is: three for each comma behind the last placeholder, and one
 * for each placeholder behind a point that is but a literal. `0!.0,"万元"` shows 36000 as 3.6万元.
 */
function powerShown(section: string): number {
  const [, commas] = /[0#?](,+)[^0#?]*$/.exec(section) ?? ['', '']
  const [, behindPoint] = /[0#?](?:[!\\]\.|"\.")([0#?]+),*[^0#?]*$/.exec(section) ?? ['', '']
  return 3 * commas!.length + behindPoint!.length
}

/** What the number itself is of, where it is shown `power` powers of ten smaller as one of `unit`. */
function scaledUnit(unit: NumberKind, power: number): NumberKind {
  if (power === 0) return unit
  const yuan = { [CellKind.ofWanYuan]: 4, [CellKind.ofThousandYuan]: 3 }[unit as number] === power
  return yuan ? CellKind.ofYuan : CellKind.ofCurrency
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
