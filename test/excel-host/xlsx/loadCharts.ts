import { posix } from 'node:path'
import type { Area } from '../../../src/workbook/address'
import { quotedSheet } from '../../../src/workbook/address'
import type { Sheet } from '../model/book'
import { areaAt } from '../model/cells'
import type { Chart, ChartFont, Series } from '../model/chart'
import { cornerOf } from '../types/charts'
import { child, children, type Element, parseXml } from './xmlTree'

type Parts = ReadonlyMap<string, string>

/** Puts a sheet's charts on it, from the drawing that its part leads to. */
export function loadCharts(sheet: Sheet, part: string, root: Element, parts: Parts): void {
  const drawing = child(root, 'drawing')?.attributes['r:id']
  if (drawing === undefined) return
  const drawingPart = target(parts, part, drawing)
  for (const anchor of parseXml(parts.get(drawingPart)!).children) {
    const [from, to] = [child(anchor, 'from'), child(anchor, 'to')]
    const count = (corner: Element | undefined, name: string) => Number(child(corner, name)!.text)
    const area = {
      top: count(from, 'row') + 1,
      left: count(from, 'col') + 1,
      bottom: count(to, 'row'),
      right: count(to, 'col'),
    }
    const frame = child(anchor, 'graphicFrame')
    const name = child(child(frame, 'nvGraphicFramePr'), 'cNvPr')!.attributes.name!
    const data = child(child(frame, 'graphic'), 'graphicData')
    const chartPart = target(parts, drawingPart, child(data, 'chart')!.attributes['r:id']!)
    const chart = chartOf(parseXml(parts.get(chartPart)!), name, area, sheet)
    sheet.charts.push({ ...cornerOf(sheet, area), chart })
  }
}

function target(parts: Parts, source: string, id: string): string {
  const folder = posix.dirname(source)
  const list = parseXml(parts.get(`${folder}/_rels/${posix.basename(source)}.rels`)!).children
  return posix.join(folder, list.find(({ attributes }) => attributes.Id === id)!.attributes.Target!)
}

const val = (element: Element | undefined, name: string) => child(element, name)?.attributes.val

function chartOf(space: Element, name: string, area: Area, sheet: Sheet): Chart {
  const chart = child(space, 'chart')!
  const plot = child(chart, 'plotArea')!
  const bars = child(plot, 'barChart')!
  const isBar = val(bars, 'barDir') === 'bar'
  const [categories, values] = [child(plot, 'catAx')!, child(plot, 'valAx')!]
  const rich = child(child(child(chart, 'title'), 'tx'), 'rich')
  const run = child(child(rich, 'p'), 'r')
  const legend = child(chart, 'legend')
  const scaling = child(values, 'scaling')
  const limit = (which: string) => (child(scaling, which) ? Number(val(scaling, which)) : '')
  const font = fontOf(child(child(child(child(space, 'txPr'), 'p'), 'pPr'), 'defRPr')!)
  const title = fontOf(child(run, 'rPr')!)
  return {
    type: isBar ? 'BarClustered' : 'ColumnClustered',
    name,
    title: child(run, 't')!.text,
    titleFont: { name: '', size: title.size, bold: title.bold, color: '' },
    font,
    fill: fillOf(child(space, 'spPr')),
    border: child(child(child(space, 'spPr'), 'ln'), 'noFill') ? 'None' : 'Automatic',
    legend: { visible: legend !== undefined, position: val(legend, 'legendPos') === 'b' ? 'Bottom' : 'Right' },
    area,
    series: children(bars, 'ser').map((series) => seriesOf(series, Number(val(bars, 'gapWidth')), sheet)),
    categoryAxis: {
      type: val(categories, 'auto') === '0' ? 'TextAxis' : 'Automatic',
      reversed: val(child(categories, 'scaling'), 'orientation') === 'maxMin',
      tickMark: val(categories, 'majorTickMark') === 'none' ? 'None' : 'Outside',
      labels: val(categories, 'tickLblPos') === 'low' ? 'Low' : 'NextToAxis',
      spacing: Number(val(categories, 'tickLblSkip')),
    },
    valueAxis: {
      visible: val(values, 'delete') !== '1',
      minimum: limit('min'),
      maximum: limit('max'),
      gridlines: child(values, 'majorGridlines') !== undefined,
    },
  }
}

const fillOf = (shape: Element | undefined) => `#${val(child(shape, 'solidFill'), 'srgbClr')}`

function fontOf(run: Element): ChartFont {
  return {
    name: child(run, 'ea')!.attributes.typeface!,
    size: Number(run.attributes.sz) / 100,
    bold: run.attributes.b === '1',
    color: fillOf(run),
  }
}

function seriesOf(series: Element, gapWidth: number, sheet: Sheet): Series {
  const shape = child(series, 'spPr')
  const line = child(shape, 'ln')
  const labels = child(series, 'dLbls')
  return {
    name: child(child(series, 'tx'), 'v')!.text,
    values: areaIn(child(child(series, 'val'), 'numRef')!, sheet),
    categories: areaIn(child(child(series, 'cat'), 'strRef')!, sheet),
    fill: fillOf(shape),
    line: { color: fillOf(line), weight: Number(line!.attributes.w) / 12_700 },
    gapWidth,
    labels: labels
      ? {
          showValue: val(labels, 'showVal') === '1',
          position: val(labels, 'dLblPos') === 'outEnd' ? 'OutsideEnd' : '',
          numberFormat: child(labels, 'numFmt')!.attributes.formatCode!,
        }
      : null,
  }
}

/** Charts of ours draw cells of their own sheet. */
function areaIn(reference: Element, sheet: Sheet): Area {
  const formula = child(reference, 'f')!.text
  const own = `${quotedSheet(sheet.name)}!`
  if (!formula.startsWith(own)) throw new Error(`${formula} is not on ${sheet.name}`)
  return areaAt(formula.slice(own.length))
}
