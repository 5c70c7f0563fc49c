import { CellKind } from './grid'

/** What a number in a format is: `CellKind.number`, `date` or `time`. */
export type NumberKind = typeof CellKind.number | typeof CellKind.date | typeof CellKind.time

/**
 * What a number under a format code is meant as. Quoted and escaped literals, colours, conditions and locales say nothing;
 * `m` beside hours or seconds is minutes, else a month. `[h]:mm` is a time, `yyyy"年"m"月"` a date, `[Red]0.00` a number.
 */
export function kindOfFormat(code: string): NumberKind {
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
