import type { Cell } from '../../../../workbook/grid'
import type { Clip, ClipCell } from './clip'

/*
 * Cells as an HTML table: what Excel and WPS take and give with their types, and what this page gives itself. What comes in is
 * foreign: it is read as text, never put into a document.
 */

const EXCEL = 'urn:schemas-microsoft-com:office:excel'

/** The attribute in which this page keeps what a cell holds; other programs overlook it. */
const OWN = 'data-xueshi'

/** The table for other programs: texts stay texts there, and numbers keep the digits that are not shown. */
export function printHtml(clip: Clip): string {
  const rows = clip.map((row) => `<tr>${row.map(printCell).join('')}</tr>`)
  return `<html xmlns:x="${EXCEL}"><head><meta charset="utf-8"></head><body><table>${rows.join('')}</table></body></html>`
}

function printCell({ text, cell }: ClipCell): string {
  const own = cell ? ` ${OWN}="${escaped(JSON.stringify(cell))}"` : ''
  const style = cell?.kind === 'text' ? ` style="mso-number-format:'\\@'"` : ''
  const value = cell?.kind === 'number' ? ` x:num="${cell.value}"` : ''
  return `<td${own}${style}${value}>${escaped(text).replaceAll('\n', '<br style="mso-data-placement:same-cell">')}</td>`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A tag, or a piece of text before the next. Quoted values may hold `>`. */
const PIECE = /<(\/?)([a-zA-Z][\w:]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|<[^>]*>|[^<]+|</g
const ATTRIBUTE = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

interface OpenCell {
  text: string
  readonly attributes: ReadonlyMap<string, string>
}

/** The first table of a page from the clipboard; null where it has none. */
export function parseHtml(html: string): Clip | null {
  const textClasses = classesOfText(html)
  const bare = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(style|script|head|title)\b[\s\S]*?<\/\1\s*>/gi, '')
  const table = growingTable()
  let cell: OpenCell | null = null
  let depth = 0
  const close = () => {
    if (cell) table.put(closed(cell, textClasses), spanOf(cell, 'rowspan'), spanOf(cell, 'colspan'))
    cell = null
  }
  for (const [piece, end, name, attributes] of bare.matchAll(PIECE)) {
    const tag = name?.toLowerCase()
    if (tag === undefined) {
      if (cell && !piece.startsWith('<')) (cell as OpenCell).text += unescaped(piece.replace(/\s*[\r\n]+\s*/g, ' '))
    } else if (tag === 'table') {
      if (!end) depth++
      else if (--depth === 0) break
    } else if (depth !== 1) {
      if (tag === 'br' && cell) (cell as OpenCell).text += '\n'
    } else if (tag === 'tr') {
      close()
      if (!end) table.begin()
    } else if (tag === 'td' || tag === 'th') {
      close()
      if (!end) cell = { text: '', attributes: attributesOf(attributes ?? '') }
    } else if (cell && (tag === 'br' || (tag === 'p' && end))) (cell as OpenCell).text += '\n'
  }
  close()
  return table.clip()
}

const NOTHING: ClipCell = { text: '', cell: { kind: 'empty' } }

/** A table as its cells come; those that reach over several rows or columns leave empty ones behind them. */
function growingTable() {
  const rows: ClipCell[][] = []
  /** What cells above reach over. */
  let covered: { readonly first: number; readonly last: number; readonly left: number; readonly right: number }[] = []
  const begin = () => {
    covered = covered.filter(({ last }) => last >= rows.length)
    rows.push([])
  }
  return {
    begin,
    put(cell: ClipCell, height: number, width: number) {
      if (rows.length === 0) begin()
      const row = rows.at(-1)!
      const index = rows.length - 1
      const isCovered = (at: number) =>
        covered.some(({ first, left, right }) => first < index && left <= at && at <= right)
      while (isCovered(row.length)) row.push(NOTHING)
      const left = row.length
      for (let at = 0; at < width; at++) row.push(at === 0 ? cell : NOTHING)
      if (height > 1) covered.push({ first: index, last: index + height - 1, left, right: left + width - 1 })
    },
    clip(): Clip | null {
      const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
      return width === 0 ? null : rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? NOTHING))
    },
  }
}

/** What no sheet has more of. */
const MOST_SPAN = 16_384

function spanOf({ attributes }: OpenCell, name: string): number {
  const span = Number.parseInt(attributes.get(name) ?? '1', 10)
  return span >= 1 && span <= MOST_SPAN ? span : 1
}

function closed({ text: raw, attributes }: OpenCell, textClasses: ReadonlySet<string>): ClipCell {
  const text = raw
    .replace(/^[\s\u00a0]+$/, '')
    .replace(/^ +| +$/g, '')
    .replace(/\n$/, '')
    .replaceAll('\u00a0', ' ')
  const own = ownCell(attributes.get(OWN))
  if (own) return { text, cell: own }
  const number = attributes.get('x:num')
  if (number !== undefined && number !== '' && Number.isFinite(Number(number)))
    // A date is a number too there; only what is shown tells them apart.
    return { text, cell: /[-/年:]/.test(text) ? null : { kind: 'number', value: Number(number) } }
  const classes = (attributes.get('class') ?? '').split(/\s+/)
  const isText =
    attributes.has('x:str') ||
    isTextFormat(attributes.get('style') ?? '') ||
    classes.some((one) => textClasses.has(one))
  return { text, cell: isText && text !== '' ? { kind: 'text', text } : null }
}

/** What the page wrote there itself. Anybody may have written it: only what is a cell is taken for one. */
function ownCell(json: string | undefined): Cell | null {
  if (json === undefined) return null
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null
  const cell = value as { kind: unknown; value?: unknown; text?: unknown }
  switch (cell.kind) {
    case 'empty':
      return { kind: 'empty' }
    case 'text':
    case 'error':
      return typeof cell.text === 'string' ? (value as Cell) : null
    case 'boolean':
      return typeof cell.value === 'boolean' ? (value as Cell) : null
    case 'number':
    case 'date':
    case 'time':
      return typeof cell.value === 'number' && Number.isFinite(cell.value) ? (value as Cell) : null
    default:
      return null
  }
}

/** The classes in the page's own style sheet whose cells are formatted as text. */
function classesOfText(html: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [, name, rule] of html.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)) if (isTextFormat(rule!)) found.add(name!)
  return found
}

const isTextFormat = (style: string) => /mso-number-format\s*:\s*["']?\s*\\@/i.test(unescaped(style))

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => [
      name!.toLowerCase(),
      unescaped(double ?? single ?? bare ?? ''),
    ]),
  )
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
      const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
