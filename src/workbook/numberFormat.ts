import { CellKind } from './grid'

/**
 * What a number under a format code is meant as: a format with a year, month or day part makes a date, one with hours,
 * minutes or seconds alone a time. Only the first section (the one for positive numbers) counts.
 */
export function kindOfFormat(code: string): typeof CellKind.number | typeof CellKind.date | typeof CellKind.time {
  if (code === 'General' || code === '@' || code === '') return CellKind.number
  const parts = code
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .split(';')[0]!
    .replace(/\[(h+|m+|s+)\]/gi, '$1:')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|am\/pm|a\/p|e[+-]/gi, '')
    .toLowerCase()
  if (/[ydeg]/.test(parts)) return CellKind.date
  if (/[hs]/.test(parts)) return CellKind.time
  // An m alone is a month, one beside hours or seconds a minute; `[m]` was marked with a colon above.
  return parts.includes('m') ? (parts.includes('m:') ? CellKind.time : CellKind.date) : CellKind.number
}
