/** `# ?/?` up to `# ???/???`, with or without whole numbers before it. */
const FRACTION = /^(#\s)?(\?{1,3})\/(\?{1,3})$/

/**
 * A number under a format of fractions, the nearest that its denominators can say, as Excel has it; null for all other formats. The library
 * that formats the rest takes the first that is near enough, which is 1/3 for 0.3, not 2/7.
 */
export function fractionText(value: number, code: string): string | null {
  const [, whole, over, under] = FRACTION.exec(code.trim()) ?? []
  if (over === undefined || under === undefined || Math.abs(value) >= 1e12) return null
  const size = Math.abs(value)
  const { above, below } = nearest(whole ? size % 1 : size, 10 ** under.length - 1)
  const carried = whole && above === below
  const full = Math.floor(size) + (carried ? 1 : 0)
  const rest = carried ? 0 : above
  const sign = value < 0 && (rest > 0 || full > 0) ? '-' : ''
  if (!whole) return `${sign}${String(above).padStart(over.length)}/${String(below).padEnd(under.length)}`
  if (rest === 0) return `${sign}${full} ${' '.repeat(over.length + 1 + under.length)}`
  const said = `${String(rest).padStart(over.length)}/${String(below).padEnd(under.length)}`
  return `${sign}${full === 0 ? '' : full} ${said}`
}

/** The fraction nearest to a number, with the smallest denominator of those that are as near. */
function nearest(value: number, most: number): { readonly above: number; readonly below: number } {
  let best = { above: Math.round(value), below: 1 }
  let off = Math.abs(value - best.above)
  for (let below = 2; below <= most; below++) {
    const above = Math.round(value * below)
    const away = Math.abs(value - above / below)
    if (away < off - 1e-12) {
      best = { above, below }
      off = away
    }
  }
  return best
}
