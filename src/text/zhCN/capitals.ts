const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const PLACES = ['', '拾', '佰', '仟']
const MYRIADS = ['', '万', '亿']

/**
 * A number in the capitals that nobody can turn into another with a stroke: `伍拾陆点伍`. Not below 0, at most
 * twelve digits before the point and two behind it, to which it is cut; `hundredths` of it, so that nothing is lost.
 */
export function chineseCapitals(hundredths: number): string {
  const whole = Math.floor(hundredths / 100)
  const rest = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  const decimals = Array.from(rest, (digit) => DIGITS[Number(digit)]).join('')
  return wholeCapitals(whole) + (decimals === '' ? '' : `点${decimals}`)
}

function wholeCapitals(whole: number): string {
  if (whole === 0) return DIGITS[0]!
  const groups: number[] = []
  for (let left = whole; left > 0; left = Math.floor(left / 10_000)) groups.unshift(left % 10_000)
  let text = ''
  let skipped = false
  for (const [index, group] of groups.entries()) {
    if (group === 0) {
      skipped = true
      continue
    }
    // A nought is said once for all that stand together between two digits.
    if (text !== '' && (skipped || group < 1000)) text += DIGITS[0]
    text += groupCapitals(group) + MYRIADS[groups.length - 1 - index]
    skipped = false
  }
  return text
}

/** Up to four digits, of which the first ones may be noughts. */
function groupCapitals(group: number): string {
  const digits = Array.from(String(group), Number)
  let text = ''
  let skipped = false
  for (const [index, digit] of digits.entries()) {
    if (digit === 0) {
      skipped = true
      continue
    }
    text += (skipped ? DIGITS[0] : '') + DIGITS[digit]! + PLACES[digits.length - 1 - index]!
    skipped = false
  }
  return text
}
