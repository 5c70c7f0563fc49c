/**
 * Compares names as people count them: `A所2` before `A所10`. By code units else, so that the same names stand in the same order in
 * every browser and on every machine. The ending of a workbook's file counts last, as a copy comes after what it is a copy of:
 * `甲所.xlsx` before `甲所 2.xlsx` and `甲所(2).xlsx`.
 */
export function naturalOrder(a: string, b: string): number {
  const [one, other] = [piecesOf(withoutEnding(a)), piecesOf(withoutEnding(b))]
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const [left, right] = [one[at]!, other[at]!]
    const [number, number2] = [Number(left), Number(right)]
    const apart = Number.isNaN(number) || Number.isNaN(number2) ? byUnits(left, right) : number - number2
    if (apart !== 0) return apart
  }
  return one.length - other.length || byUnits(a, b)
}

function withoutEnding(name: string): string {
  return name.replace(/\.(?:xls[xm]?|csv)$/i, '')
}

function piecesOf(text: string): readonly string[] {
  return text.match(/\d{1,15}|\D+/g) ?? []
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
