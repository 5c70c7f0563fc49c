import fc from 'fast-check'
import { PADDING } from '../../../src/hosts/xlsx/scan/cursor'
import { scanDecimal } from '../../../src/hosts/xlsx/scan/scanDecimal'

function scan(text: string): number {
  const bytes = new Uint8Array(text.length + PADDING)
  bytes.set(new TextEncoder().encode(text))
  const cursor = { at: 0 }
  const value = scanDecimal(bytes, cursor)
  return cursor.at === text.length ? value : Number.NaN
}

/** The scan may decline; what it gives is the nearest double, as of `Number()`. */
function check(text: string): boolean {
  const value = scan(text)
  if (Number.isNaN(value)) return false
  // An expectation for each of tens of thousands takes longer than reading them.
  if (!Object.is(value, Number(text))) expect([text, value]).toEqual([text, Number(text)])
  return true
}

test('reads decimals to the nearest double', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^-?\d{0,12}\.?\d{0,12}$/), (text) => void check(text)),
    { numRuns: 3000, examples: [['0'], ['-0'], ['.5'], ['5.'], ['9007199254740993'], ['0.000000000000000000001']] },
  )
})

test('reads nearly every date and time as programs write them, without declining', () => {
  let read = 0
  for (let minute = 0; minute < 20_000; minute++) if (check(String(45_292 + (minute * 73) / 1440))) read++
  expect(read).toBeGreaterThan(19_990)
})

test('numbers close to the middle between two doubles are right, or declined', () => {
  for (let n = 1; n < 2000; n++) {
    const middle = (BigInt(2 ** 53) + BigInt(2 * n + 1)) * 10n ** 2n
    for (const near of [middle - 1n, middle, middle + 1n])
      check(`${String(near).slice(0, -2)}.${String(near).slice(-2)}`)
  }
})

test.each(['', '-', '.', '-.', '1e5', '12345678901234567890', '0.12345678901234567890123'])('declines %p', (text) => {
  expect(scan(text)).toBeNaN()
})
