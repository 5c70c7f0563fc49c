import type { FooterText, Layout, LayoutRow, PageSetup } from '../workbook/layout'
import type { Look } from '../workbook/style'
import { chartSvg } from './chartSvg'
import { escaped, htmlInk } from './html'
import { columnPoints, paperWidth, printableHeight, printableWidth } from './paper'

/** A layout as the pages that a printer gives, each an element of the paper's size with the class `page`. */
export interface HtmlPages {
  /** As `@page` has it, for browsers that know no named pages. */
  readonly paper: string
  /** Of the paper, in millimetres. */
  readonly width: number
  readonly count: number
  /** The pages from `first` on (from 0), at most `most`. */
  html(first: number, most: number): string
  /** For the looks of all pages made so far. */
  css(): string
}

/** Rows of one page, by their numbers from 1. */
interface PageRows {
  readonly first: number
  readonly last: number
}

/**
 * Breaks a layout into pages: where it says so itself, else where a row would not fit; one page wide, the heads on every
 * page, footers with their numbers (Layout.page). `prefix` keeps the looks of several layouts in one document apart; `classes`, given to
 * several, has them share these: hundreds of sheets of the same looks then have one style sheet.
 */
export function htmlPages(layout: Layout, prefix: string, classes?: Map<Look, string>): HtmlPages {
  const { page } = layout
  const last = layout.printArea?.bottom ?? Number.MAX_SAFE_INTEGER
  const rows = [...layout.rows].slice(0, last)
  const width = widthOf(layout.columnWidths)
  const scale = Math.min(1, printableWidth(page) / width)
  const pages = pageRows(rows, page, printableHeight(page) / scale)
  const ink = htmlInk(layout, rows, prefix, classes)
  const left = page.centreHorizontally ? (printableWidth(page) - width * scale) / 2 : 0

  function drawn({ first, last: end }: PageRows): string {
    const { repeatRows } = page
    const heads = repeatRows && first > repeatRows.last ? range(rows, repeatRows.first, repeatRows.last) : ''
    return heads + range(rows, first, end)
  }

  function range(all: readonly LayoutRow[], first: number, end: number): string {
    const some = all.slice(first - 1, end)
    return some.map((row, index) => ink.row(row, first + index, { first, last: end })).join('')
  }

  /** The charts that begin on the page: sections that have one stay whole. */
  function charts({ first, last: end }: PageRows): string {
    const { repeatRows } = page
    const heads =
      repeatRows && first > repeatRows.last ? heightOf(rows.slice(repeatRows.first - 1, repeatRows.last)) : 0
    const here = (layout.charts ?? []).filter(({ area }) => first <= area.top && area.top <= end)
    return here
      .map((chart) => {
        const { top, left, bottom, right } = chart.area
        const x = widthOf(layout.columnWidths.slice(0, left - 1))
        const y = heads + heightOf(rows.slice(first - 1, top - 1))
        const svg = chartSvg(
          chart,
          rows,
          widthOf(layout.columnWidths.slice(left - 1, right)),
          heightOf(rows.slice(top - 1, bottom)),
        )
        return `<div class="chart" style="left:${x.toFixed(2)}pt;top:${y.toFixed(2)}pt">${svg}</div>`
      })
      .join('')
  }

  function onePage(held: PageRows, number: number): string {
    const { margins } = page
    const body =
      `left:calc(${margins.left}mm + ${left.toFixed(2)}pt);top:${margins.top}mm` +
      (scale < 1 ? `;transform:scale(${scale.toFixed(4)});transform-origin:0 0` : '')
    return (
      `<section class="page ${paperClass(page)}" data-page="${number}">` +
      `<div class="body" style="${body}">${ink.table(drawn(held))}${charts(held)}</div>${footer(page, number, pages.length)}</section>`
    )
  }

  return {
    width: paperWidth(page),
    paper: `${page.size ?? 'A4'} ${page.landscape ? 'landscape' : 'portrait'}`,
    count: pages.length,
    html: (first, most) =>
      pages
        .slice(first, first + most)
        .map((held, index) => onePage(held, first + index + 1))
        .join(''),
    css: ink.css,
  }
}

/** Reports lie on A3 and A4, and stand on A4. */
function paperClass({ size, landscape }: PageSetup): string {
  return size === 'A3' ? 'wide' : landscape ? 'lying' : 'upright'
}

/** The paper itself, the same for all layouts: named pages, so that those that stand and those that lie can be mixed. */
export const PAPER_CSS = [
  '@page upright{size:210mm 297mm;margin:0}',
  '@page lying{size:297mm 210mm;margin:0}',
  '@page wide{size:420mm 297mm;margin:0}',
  '.page{position:relative;overflow:hidden;box-sizing:border-box;background:#fff;color:#000;print-color-adjust:exact;-webkit-print-color-adjust:exact}',
  // A hair less than the paper: a browser that rounds up would print an empty page behind each.
  '.page.upright{page:upright;width:210mm;height:296.9mm}',
  '.page.lying{page:lying;width:297mm;height:209.9mm}',
  '.page.wide{page:wide;width:420mm;height:296.9mm}',
  '.page+.page{break-before:page}',
  '.page .body{position:absolute}',
  '.page .chart{position:absolute}',
  '.page .footer{position:absolute;display:grid;grid-template-columns:1fr auto 1fr;align-items:end;font-family:"宋体","SimSun","STSong","Noto Serif CJK SC",serif}',
  '.page .footer span:nth-child(2){text-align:center}',
  '.page .footer span:nth-child(3){text-align:right}',
].join('')

function footer({ margins, footer: { left, centre, right } }: PageSetup, number: number, count: number): string {
  const place = `left:${margins.left}mm;right:${margins.right}mm;bottom:${margins.footer}mm`
  const part = ({ text, size }: FooterText) => {
    const shown = text.replaceAll('{page}', String(number)).replaceAll('{pages}', String(count))
    return `<span style="font-size:${size}pt">${escaped(shown)}</span>`
  }
  return `<div class="footer" style="${place}">${part(left)}${part(centre)}${part(right)}</div>`
}

const widthOf = (characters: readonly number[]) => characters.reduce((sum, one) => sum + columnPoints(one), 0)
const heightOf = (rows: readonly LayoutRow[]) => rows.reduce((sum, { height }) => sum + height, 0)

function pageRows(rows: readonly LayoutRow[], { breaksBefore, repeatRows, pagesTall }: PageSetup, room: number) {
  const starts = pagesTall === 1 ? breaksBefore : pageStarts(rows, repeatRows, room, new Set(breaksBefore))
  const firsts = [1, ...starts]
  return firsts.map((first, index): PageRows => ({ first, last: (firsts[index + 1] ?? rows.length + 1) - 1 }))
}

/** Where the sheet says so, and where a row has no room. */
function pageStarts(
  rows: readonly LayoutRow[],
  repeatRows: PageSetup['repeatRows'],
  room: number,
  said: ReadonlySet<number>,
): number[] {
  const repeated = repeatRows ? heightOf(rows.slice(repeatRows.first - 1, repeatRows.last)) : 0
  const starts: number[] = []
  let filled = 0
  for (const [index, { height }] of rows.entries()) {
    if (said.has(index + 1) || (filled + height > room && filled > 0)) {
      starts.push(index + 1)
      filled = repeatRows && index >= repeatRows.last ? repeated : 0
    }
    filled += height
  }
  return starts
}
