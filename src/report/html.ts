import { fontsLike } from '../text/fontsLike'
import type { Area } from '../workbook/address'
import type { Layout, LayoutCell, LayoutRow } from '../workbook/layout'
import type { Border, Look } from '../workbook/style'
import { textWidth } from './measure'
import { columnPoints } from './paper'
import { shownText } from './shownText'

/**
 * A layout as one HTML table, for a preview: widths, heights, merges, looks and numbers as the sheet has them. Text is
 * escaped; a link carries its location in `data-location`. Pages are not broken.
 */
export function layoutHtml(layout: Layout): string {
  const all = [...layout.rows]
  const ink = htmlInk(layout, all, 'look')
  const rows = all.map((row, index) => ink.row(row, index + 1, { first: 1, last: Number.MAX_SAFE_INTEGER }))
  return `<style>${ink.css()}</style>${ink.table(rows.join(''))}`
}

/** What draws the rows of one layout as HTML. */
export interface HtmlInk {
  /** A row by its number on the sheet; merged areas end where the range of rows drawn with it ends. */
  row(row: LayoutRow, number: number, drawn: { readonly first: number; readonly last: number }): string
  /** A table around rows. */
  table(rows: string): string
  /** The looks of all rows drawn so far. */
  css(): string
}

/**
 * @param rows all of the layout's, since merged cells look at their far sides
 * @param prefix of the looks' class names, so that several layouts may stand in one page
 * @param classes the names of the looks so far: layouts that share them have one style sheet, which any of them gives
 */
export function htmlInk(
  { merges, columnWidths }: Layout,
  rows: readonly LayoutRow[],
  prefix: string,
  classes = new Map<Look, string>(),
): HtmlInk {
  const byRow = new Map<number, Area[]>()
  for (const area of merges)
    for (let row = area.top; row <= area.bottom; row++) byRow.set(row, [...(byRow.get(row) ?? []), area])
  const points = columnWidths.map(columnPoints)
  const columns = points.map((width) => `<col style="width:${rounded(width)}pt">`).join('')
  const width = rounded(points.reduce((sum, one) => sum + one, 0))

  function cell(cell: LayoutCell | undefined, span: string, width: number): string {
    if (!cell) return `<td${span}></td>`
    const name = classes.get(cell.look) ?? `${prefix}${classes.size + 1}`
    classes.set(cell.look, name)
    const link = cell.link === undefined ? '' : ` data-location="${escaped(cell.link)}"`
    const text = shownText(cell.value, cell.look.numberFormat)
    const word = isOneWord(text, cell.look, width) ? ' word' : ''
    return `<td class="${name}${word}"${span}${link}>${escaped(text)}</td>`
  }

  return {
    row({ height, cells }, number, drawn) {
      const areas = byRow.get(number) ?? []
      const html = cells.map((held, index) => {
        const column = index + 1
        const area = areas.find(({ left, right }) => left <= column && column <= right)
        if (!area) return cell(held, '', points[index] ?? 0)
        const top = Math.max(area.top, drawn.first)
        if (number !== top || column !== area.left) return ''
        const bottom = Math.min(area.bottom, drawn.last)
        const span = ` colspan="${area.right - area.left + 1}" rowspan="${bottom - top + 1}"`
        const width = points.slice(area.left - 1, area.right).reduce((sum, one) => sum + one, 0)
        return cell(held, span + farBorders(held, cells[area.right - 1], rows[bottom - 1]?.cells[area.left - 1]), width)
      })
      return `<tr style="height:${height}pt">${html.join('')}</tr>`
    },
    table: (rows) =>
      `<table class="sheet" style="width:${width}pt"><colgroup>${columns}</colgroup><tbody>${rows}</tbody></table>`,
    css: () => SHEET + [...classes].map(([look, name]) => `.${name}{${css(look)}}`).join(''),
  }
}

/** What of its width a cell's own padding leaves for letters, and a browser's rounding takes. */
const BESIDE_LETTERS = 3

/** Whether a text is a word for which its column was made, such as the head 联系人: it breaks in no browser, however that rounds. */
function isOneWord(text: string, { wrap, font }: Look, width: number): boolean {
  return wrap && /^\p{Script=Han}{2,8}$/u.test(text) && textWidth(text, font.size) <= width - BESIDE_LETTERS
}

/** A merged cell ends with the borders of the cells at its far sides. */
function farBorders(cell: LayoutCell | undefined, rightmost: LayoutCell | undefined, lowest: LayoutCell | undefined) {
  const own = cell?.look.borders
  const [right, bottom] = [rightmost?.look.borders.right ?? 'none', lowest?.look.borders.bottom ?? 'none']
  if (right === own?.right && bottom === own.bottom) return ''
  return ` style="border-right:${BORDERS[right]};border-bottom:${BORDERS[bottom]}"`
}

/** Lines are a little closer than rows were made for (measure.ts), so that no browser's text is higher than its row. */
const SHEET =
  '.sheet{border-collapse:collapse;table-layout:fixed}.sheet td{padding:0 2pt;line-height:1.36;overflow:hidden;overflow-wrap:anywhere}.sheet .word{white-space:nowrap}'

const rounded = (points: number) => Math.round(points * 100) / 100

function css({ font, fill, borders, horizontal, vertical, wrap }: Look): string {
  const sides = (['top', 'right', 'bottom', 'left'] as const).map((side) => `border-${side}:${BORDERS[borders[side]]}`)
  return [
    `font-family:${fontsLike(font.name)}`,
    `font-size:${font.size}pt`,
    ...(font.bold ? ['font-weight:bold'] : []),
    `color:#${font.colour}`,
    ...(font.underline ? ['text-decoration:underline'] : []),
    ...(fill === null ? [] : [`background:#${fill}`]),
    ...sides,
    `text-align:${horizontal}`,
    `vertical-align:${vertical === 'center' ? 'middle' : vertical}`,
    `white-space:${wrap ? 'pre-wrap' : 'pre'}`,
  ].join(';')
}

const BORDERS: Readonly<Record<Border, string>> = {
  none: 'none',
  thin: '0.75pt solid #000',
  medium: '1.5pt solid #000',
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as HTML, in an element or in double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]!)
}
