/** How a format with `[DBNum1]` to `[DBNum3]` writes digits: 一二三, 壹贰叁, １２３. */
export type DigitStyle = 1 | 2 | 3

interface Numerals {
  readonly digits: string
  /** Behind a digit of a group of four, from its last on; none where places are not said. */
  readonly places: readonly string[] | null
}

const NUMERALS: Readonly<Record<DigitStyle, Numerals>> = {
  1: { digits: '〇一二三四五六七八九', places: ['', '十', '百', '千'] },
  2: { digits: '零壹贰叁肆伍陆柒捌玖', places: ['', '拾', '佰', '仟'] },
  3: { digits: '０１２３４５６７８９', places: null },
}

const MYRIADS = ['', '万', '亿', '兆']

/** Each digit by itself: 2025 is 二〇二五. */
export function digitByDigit(text: string, style: DigitStyle): string {
  const { digits } = NUMERALS[style]
  return text.replace(/\d/g, (digit) => digits[Number(digit)]!)
}

/** Digits, perhaps with a point, as they are said: 1234.5 is 一千二百三十四.五. Noughts in front say nothing. */
export function said(text: string, style: DigitStyle): string {
  const [whole = '', decimals] = text.split('.')
  const rest = decimals === undefined ? '' : `.${digitByDigit(decimals, style)}`
  return wholeSaid(whole.replace(/^0+(?=\d)/, ''), style) + rest
}

function wholeSaid(whole: string, style: DigitStyle): string {
  const { digits, places } = NUMERALS[style]
  if (!places || whole.length > MYRIADS.length * 4) return digitByDigit(whole, style)
  if (/^0*$/.test(whole)) return digits[0]!
  let spoken = ''
  let skipped = false
  for (const [index, letter] of [...whole].entries()) {
    const place = whole.length - 1 - index
    if (letter === '0') skipped = true
    else {
      if (skipped && spoken !== '') spoken += digits[0]
      skipped = false
      spoken += digits[Number(letter)]! + places[place % 4]!
    }
    const group = whole.slice(Math.max(0, index - 3), index + 1)
    if (place % 4 === 0 && place > 0 && /[1-9]/.test(group)) spoken += MYRIADS[place / 4]
  }
  return spoken
}
