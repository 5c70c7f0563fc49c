import type { ComparedValue } from '../../../workbook/lookCondition'

/** What a formula says that is nothing but a value; null for any other. */
export function valueIn(formula: string): ComparedValue | null {
  const plain = formula.trim().replace(/^=/, '')
  const quoted = /^"((?:[^"]|"")*)"$/.exec(plain)
  if (quoted) return quoted[1]!.replaceAll('""', '"')
  if (/^(TRUE|FALSE)$/i.test(plain)) return plain.toUpperCase() === 'TRUE'
  const isPercent = plain.endsWith('%')
  const digits = isPercent ? plain.slice(0, -1) : plain
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(digits)) return null
  return Number(digits) / (isPercent ? 100 : 1)
}
