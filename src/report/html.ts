import type { Layout, LayoutCell } from '../workbook/layout'
import type { Border, Look } from '../workbook/style'
import { shownText } from './shownText'

/**
 * A layout as one HTML table, for a preview: widths, heights, merges, looks and numbers as the sheet has them. Text is
 * escaped; a link carries its location in `data-location`. Pages are not broken.
 */
export function layoutHtml(layout: Layout): string {
  const classes = new Map<Look, string>()
  const rows: string[] = []
  const covered = new Set<string>()
  const spans = new Map<string, string>()
  for (const { top, left, bottom, right } of layout.merges) {
    spans.set(`${top}:${left}`, ` colspan="${right - left + 1}" rowspan="${bottom - top + 1}"`)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (row > top || column > left) covered.add(`${row}:${column}`)
  }
  let number = 0
  for (const row of layout.rows) {
    number++
    const cells = row.cells.flatMap((cell, index) => {
      const name = `${number}:${index + 1}`
      return covered.has(name) ? [] : [cellHtml(cell, spans.get(name) ?? '', classes)]
    })
    rows.push(`<tr style="height:${row.height}pt">${cells.join('')}</tr>`)
  }
  const columns = layout.columnWidths.map((width) => `<col style="width:${width}ch">`)
  const styles = [...classes].map(([look, name]) => `.${name}{${css(look)}}`)
  return (
    `<style>.sheet{border-collapse:collapse;table-layout:fixed}${styles.join('')}</style>` +
    `<table class="sheet"><colgroup>${columns.join('')}</colgroup><tbody>${rows.join('')}</tbody></table>`
  )
}

function cellHtml(cell: LayoutCell | undefined, span: string, classes: Map<Look, string>): string {
  if (!cell) return `<td${span}></td>`
  const name = classes.get(cell.look) ?? `look${classes.size + 1}`
  classes.set(cell.look, name)
  const link = cell.link === undefined ? '' : ` data-location="${escaped(cell.link)}"`
  return `<td class="${name}"${span}${link}>${escaped(shownText(cell.value, cell.look.numberFormat))}</td>`
}

function css({ font, fill, borders, horizontal, vertical, wrap }: Look): string {
  const sides = (['top', 'right', 'bottom', 'left'] as const).map((side) => `border-${side}:${BORDERS[borders[side]]}`)
  return [
    `font:${font.bold ? 'bold ' : ''}${font.size}pt "${font.name}"`,
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
  thin: '1px solid #000',
  medium: '2px solid #000',
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]!)
}
