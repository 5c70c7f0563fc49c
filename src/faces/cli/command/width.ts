/** How many columns a text takes on a terminal: Chinese characters and full-width signs take two, marks above none. */
export function shownWidth(text: string): number {
  let width = 0
  for (const sign of text)
    width += SURELY_WIDE.test(sign) ? 2 : sign < '\u0300' ? 1 : /\p{M}/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1
  return width
}

/** How many columns the widest of some texts takes; 0 where there are none. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, shownWidth(text)), 0)
}

/** Adds spaces up to a width in columns; on the left where `right` aligned. */
export function padded(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const room = ' '.repeat(Math.max(0, width - shownWidth(text)))
  return side === 'left' ? text + room : room + text
}

/**
 * Breaks a text into lines of at most `width` columns: between words, and between Chinese characters but never before a
 * sign that closes or after one that opens.
 */
export function wrapped(text: string, width: number): string {
  let line = ''
  const lines: string[] = []
  for (const [piece] of text.matchAll(UNBREAKABLE)) {
    if (piece !== '' && line !== '' && shownWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()].join('\n')
}

const HAN = '\\u2e80-\\u2fff\\u3040-\\ua4cf\\uf900-\\ufaff'
const OPENING = '“‘（《【「'
const CLOSING = '”’）》】」，。、；：？！'
/** One Chinese character, or a run of others, with the signs that cling to it and the spaces behind it. */
const UNBREAKABLE = new RegExp(
  `[${OPENING}]*(?:[${HAN}]|[^\\s${HAN}${OPENING}${CLOSING}]+|\\s+)?[${CLOSING}]*[^\\S\\n]*`,
  'gu',
)

/** Most signs that take two columns; none of them is a mark above another. */
const SURELY_WIDE = /[\u3000-\u3029\u4e00-\u9fff\uff01-\uff60]/
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Rows of texts below each other, each column as wide as its widest text; the last as it comes. */
export function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, at) => widest(rows.map((row) => row[at] ?? '')))
  return rows.map((row) => `  ${row.map((text, at) => padded(text, widths[at]!)).join('  ')}`.trimEnd())
}
