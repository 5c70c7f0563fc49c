import type { Cursor } from './cursor'

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))
const MOST_DIGITS = 19
/** Integers of so many digits are exact, and so is one division by an exact power of ten. */
const EXACT_DIGITS = 15

const MINUS = 0x2d
const POINT = 0x2e

/**
 * Reads a plain decimal number (`-12.5`) at the cursor and moves behind it; the result is the double nearest to the text, as
 * of `Number()`. NaN where the text is none, has an exponent, is too long, or lies so close to the middle between two
 * doubles that only exact arithmetic decides; the cursor is then anywhere.
 */
export function scanDecimal(bytes: Uint8Array, cursor: Cursor): number {
  let at = cursor.at
  const negative = bytes[at] === MINUS
  if (negative) at++
  const from = at
  let first = 0
  let second = 0
  let digits = 0
  let point = -1
  for (;;) {
    const digit = bytes[at]! - 0x30
    if (digit >= 0 && digit <= 9) {
      if (digits < EXACT_DIGITS) first = first * 10 + digit
      else second = second * 10 + digit
      if (digits > 0 || digit > 0) digits++
    } else if (bytes[at] === POINT && point < 0) point = at
    else break
    at++
  }
  cursor.at = at
  const fraction = point < 0 ? 0 : at - point - 1
  if (at - from === (point < 0 ? 0 : 1) || digits > MOST_DIGITS || fraction >= POWERS.length) return Number.NaN
  const power = POWERS[fraction]!
  const value = digits <= EXACT_DIGITS ? first / power : divided(first, POWERS[digits - EXACT_DIGITS]!, second, power)
  return negative ? -value : value
}

/** (first × scale + second) ÷ power, correctly rounded, or NaN where that cannot be told; in twice double precision. */
function divided(first: number, scale: number, second: number, power: number): number {
  const rough = first * scale
  const rest = productError(first, scale, rough) + second
  const high = rough + rest
  const low = rest - (high - rough)
  const quotient = high / power
  const product = quotient * power
  const correction = (high - product - productError(quotient, power, product) + low) / power
  // The correction is good to a few units in its last place; where those decide, the answer is not known.
  const doubt = Math.abs(correction) * 2 ** -50
  const value = quotient + (correction - doubt)
  return value === quotient + (correction + doubt) ? value : Number.NaN
}

/** What rounding took from a product of two doubles, exactly (Dekker's algorithm): a × b = product + error. */
function productError(a: number, b: number, product: number): number {
  const splitA = a * 134_217_729
  const highA = splitA - (splitA - a)
  const lowA = a - highA
  const splitB = b * 134_217_729
  const highB = splitB - (splitB - b)
  const lowB = b - highB
  return highA * highB - product + highA * lowB + lowA * highB + lowA * lowB
}
