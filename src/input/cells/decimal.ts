/** A decimal number without sign, thousands grouped or not; for use inside other patterns (one capture group). */
export const DECIMAL = String.raw`((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)`

const PARTS = /^(\d*)(?:\.(\d*))?$/
/** Digits after the point that can matter: with units up to a million all products stay exact integers. */
const DIGITS = 9

/** A text that `DECIMAL` matched, times a whole unit, to the nearest whole, half up; never by way of a binary fraction. */
export function decimalTimes(text: string, unit: number): number {
  const [, whole = '', fraction = ''] = PARTS.exec(text.replaceAll(',', ''))!
  const digits = fraction.slice(0, DIGITS)
  const rest = digits === '' ? 0 : Math.floor((Number(digits) * unit) / 10 ** digits.length + 0.5)
  return Number(whole) * unit + rest
}
