/** How many columns a text takes on a terminal: Chinese characters and full-width signs take two, marks above none. */
export function shownWidth(text: string): number {
  let width = 0
  for (const sign of text) width += /\p{M}/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1
  return width
}

/** Adds spaces up to a width in columns; on the left where `right` aligned. */
export function padded(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const room = ' '.repeat(Math.max(0, width - shownWidth(text)))
  return side === 'left' ? text + room : room + text
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
