/* Cells as text between tabs and line ends, as Excel and WPS put them on the clipboard beside their HTML. */

/** Rows of texts; a text with a tab, a line end or a quote in it is quoted. */
export function printTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n')
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * The texts of a table as it stands on the clipboard. A quote begins a quoted text only where that ends before a tab or line end;
 * anywhere else it is a letter. The line end behind the last row is none of another.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  const end = text.length
  while (at <= end) {
    const field = quotedAt(text, at) ?? plainAt(text, at)
    rows.at(-1)!.push(field.text)
    at = field.end
    if (at >= end) break
    const isLine = text[at] !== '\t'
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    if (!isLine) continue
    if (at >= end) break
    rows.push([])
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const row of rows) while (row.length < width) row.push('')
  return rows
}

interface Field {
  readonly text: string
  readonly end: number
}

function plainAt(text: string, from: number): Field {
  let end = from
  while (end < text.length && !isBreak(text[end]!)) end++
  return { text: text.slice(from, end), end }
}

function quotedAt(text: string, from: number): Field | null {
  if (text[from] !== '"') return null
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    if (text[quote + 1] === '"') {
      at = quote + 2
      continue
    }
    if (quote + 1 < text.length && !isBreak(text[quote + 1]!)) return null
    return {
      text: text
        .slice(from + 1, quote)
        .replaceAll('""', '"')
        .replace(/\r\n?/g, '\n'),
      end: quote + 1,
    }
  }
}

const isBreak = (letter: string) => letter === '\t' || letter === '\n' || letter === '\r'
