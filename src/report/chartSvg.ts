import { fontsLike } from '../text/fontsLike'
import type { Area } from '../workbook/address'
import { CHART_LOOK } from '../workbook/chartLook'
import type { LayoutChart, LayoutRow } from '../workbook/layout'
import { escaped } from './html'
import { textWidth } from './measure'

/** Points around the bars. */
const TITLE_ROOM = 28
const LEGEND_ROOM = 20
const NAME_ROOM = 14
const NUMBER_ROOM = 40
const EDGE = 6
/** The most of a chart's width that the names of lying bars take. */
const NAMES_SHARE = 0.45

const { textSize, titleSize, outline, outlineWidth, gapWidth } = CHART_LOOK

/** Draws a chart of a layout for previews, about as programs do; `rows` are all of the layout's, sizes in points. */
export function chartSvg(chart: LayoutChart, rows: readonly LayoutRow[], width: number, height: number): string {
  const names = cellsIn(chart.categories, rows).map((value) => String(value ?? ''))
  const series = chart.series.map(({ values, ...one }) => ({ ...one, values: cellsIn(values, rows).map(Number) }))
  const most = chart.maximum ?? (largest(series.flatMap(({ values }) => values)) || 1)
  const below = series.length > 1 ? LEGEND_ROOM : EDGE
  const widest = largest(names.map((name) => textWidth(name, textSize)))
  const isBar = chart.kind === 'bar'
  const plot = isBar
    ? { left: EDGE + Math.min(widest + EDGE, width * NAMES_SHARE), right: width - NUMBER_ROOM, top: TITLE_ROOM }
    : { left: EDGE, right: width - EDGE, top: TITLE_ROOM + NAME_ROOM }
  const bottom = height - below - (isBar ? 0 : NAME_ROOM)
  const band = (isBar ? bottom - plot.top : plot.right - plot.left) / Math.max(1, names.length)
  const thick = band / (series.length + gapWidth / 100)
  const marks: string[] = []
  for (const [at, name] of names.entries()) {
    const begin = (isBar ? plot.top : plot.left) + at * band
    const middle = begin + band / 2
    marks.push(
      isBar
        ? text(plot.left - 3, middle + textSize / 3, name, 'end')
        : text(middle, bottom + textSize + 2, name, 'middle'),
    )
    for (const [index, { colour, values }] of series.entries()) {
      const value = values[at]!
      const from = begin + (band - thick * series.length) / 2 + index * thick
      const long = (Math.max(0, value) / most) * (isBar ? plot.right - plot.left : bottom - plot.top)
      marks.push(isBar ? bar(plot.left, from, long, thick, colour) : bar(from, bottom - long, thick, long, colour))
      marks.push(
        isBar
          ? text(plot.left + long + 2, from + thick / 2 + textSize / 3, String(value), 'start')
          : text(from + thick / 2, bottom - long - 2, String(value), 'middle'),
      )
    }
  }
  const axis = isBar ? line(plot.left, plot.top, plot.left, bottom) : line(plot.left, bottom, plot.right, bottom)
  return (
    `<svg role="img" aria-label="${escaped(chart.title)}" viewBox="0 0 ${rounded(width)} ${rounded(height)}" width="${rounded(width)}pt" height="${rounded(height)}pt" ` +
    `font-family="${escaped(fontsLike(chart.font))}" font-size="${textSize}">` +
    `<text x="${rounded(width / 2)}" y="18" text-anchor="middle" font-size="${titleSize}" font-weight="bold">${escaped(chart.title)}</text>` +
    `${marks.join('')}${axis}${series.length > 1 ? legend(series, width, height) : ''}</svg>`
  )
}

function cellsIn({ top, bottom, left }: Area, rows: readonly LayoutRow[]) {
  return rows.slice(top - 1, bottom).map(({ cells }) => cells[left - 1]?.value ?? null)
}

const largest = (numbers: readonly number[]) => numbers.reduce((most, number) => Math.max(most, number), 0)

const rounded = (points: number) => Math.round(points * 100) / 100

function text(x: number, y: number, shown: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${rounded(x)}" y="${rounded(y)}" text-anchor="${anchor}">${escaped(shown)}</text>`
}

function bar(x: number, y: number, width: number, height: number, colour: string): string {
  return (
    `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" fill="#${colour}" ` +
    `stroke="#${outline}" stroke-width="${outlineWidth}"/>`
  )
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${rounded(x1)}" y1="${rounded(y1)}" x2="${rounded(x2)}" y2="${rounded(y2)}" stroke="#${outline}" stroke-width="${outlineWidth}"/>`
}

function legend(series: readonly { readonly name: string; readonly colour: string }[], width: number, height: number) {
  const entry = ({ name }: { readonly name: string }) => textSize + 4 + textWidth(name, textSize) + 12
  let x = (width - series.reduce((total, one) => total + entry(one), 0)) / 2
  const y = height - LEGEND_ROOM / 2
  return series
    .map((one) => {
      const at = x
      x += entry(one)
      return (
        bar(at, y - textSize / 2, textSize, textSize, one.colour) +
        text(at + textSize + 4, y + textSize / 3, one.name, 'start')
      )
    })
    .join('')
}
