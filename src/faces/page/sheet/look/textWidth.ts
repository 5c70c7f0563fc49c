/** CSS pixels that a text takes in a font (as CSS has it: `bold 15px serif`), asked of the browser and remembered. */
export type TextWidth = (text: string, font: string) => number

const MOST_KEPT = 20_000

/** Measures with a canvas; a page has one. */
export function canvasTextWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d')!
  const known = new Map<string, number>()
  let fontNow = ''
  return (text, font) => {
    const key = `${font}\n${text}`
    const width = known.get(key)
    if (width !== undefined) return width
    if (known.size > MOST_KEPT) known.clear()
    if (font !== fontNow) context.font = fontNow = font
    const measured = context.measureText(text).width
    known.set(key, measured)
    return measured
  }
}

/** Lines that a text takes in so many pixels: its own, and as many more as it must be broken into. */
export function linesIn(text: string, pixels: number, font: string, widthOf: TextWidth): number {
  let lines = 0
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(widthOf(line, font) / Math.max(1, pixels)))
  return lines
}
