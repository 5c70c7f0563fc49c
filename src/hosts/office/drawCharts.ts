/// <reference types="office-js" />
import { areaName, cellName } from '../../workbook/address'
import { CHART_LOOK } from '../../workbook/chartLook'
import type { ChartSeries, LayoutChart } from '../../workbook/layout'
import { OPERATION_BYTES, type Stroke, stroke } from './drawing'

/** About as many operations as a chart takes, and each of its series. */
const CHART_OPERATIONS = 24
const SERIES_OPERATIONS = 12

/**
 * Charts of Excel's own (ExcelApi 1.8), when columns and rows have their sizes: a chart keeps the size that its cells had. They
 * follow their sheet when it takes its name, and go with it when it is replaced.
 */
export function drawCharts(charts: readonly LayoutChart[]): readonly Stroke[] {
  return charts.map((chart) =>
    stroke((CHART_OPERATIONS + chart.series.length * SERIES_OPERATIONS) * OPERATION_BYTES, (sheet) =>
      drawChart(sheet, chart),
    ),
  )
}

function drawChart(sheet: Excel.Worksheet, layout: LayoutChart): void {
  const { kind, title, area, series } = layout
  const [first, ...others] = series
  const source = sheet.getRange(areaName(first!.values)).untrack()
  // Numbers alone, so that Excel has nothing to guess: names and further numbers are told apart below.
  const chart = sheet.charts.add(kind === 'bar' ? 'BarClustered' : 'ColumnClustered', source, 'Columns')
  chart.name = title
  chart.setPosition(cellName(area.top, area.left), cellName(area.bottom, area.right))
  drawSeries(sheet, chart.series.getItemAt(0), first!, layout)
  for (const one of others) drawSeries(sheet, chart.series.add(one.name), one, layout)
  const { font, fill, border } = chart.format
  font.name = layout.font
  font.size = CHART_LOOK.textSize
  font.color = `#${CHART_LOOK.text}`
  fill.setSolidColor('#FFFFFF')
  border.lineStyle = 'None'
  chart.title.text = title
  chart.title.format.font.size = CHART_LOOK.titleSize
  chart.title.format.font.bold = true
  chart.legend.visible = others.length > 0
  if (others.length > 0) chart.legend.position = 'Bottom'
  drawAxes(chart, layout)
}

function drawAxes({ axes }: Excel.Chart, { kind, maximum }: LayoutChart): void {
  const { categoryAxis, valueAxis } = axes
  categoryAxis.categoryType = 'TextAxis'
  categoryAxis.reversePlotOrder = kind === 'bar'
  categoryAxis.majorTickMark = 'None'
  categoryAxis.tickLabelPosition = 'Low'
  categoryAxis.tickLabelSpacing = 1
  valueAxis.minimum = 0
  if (maximum !== null) valueAxis.maximum = maximum
  valueAxis.majorGridlines.visible = false
  // Last: an axis that is not there takes no limits.
  valueAxis.visible = false
}

function drawSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { name, values, colour }: ChartSeries,
  { categories }: LayoutChart,
): void {
  series.setValues(sheet.getRange(areaName(values)).untrack())
  series.setXAxisValues(sheet.getRange(areaName(categories)).untrack())
  series.name = name
  series.format.fill.setSolidColor(`#${colour}`)
  series.format.line.color = `#${CHART_LOOK.outline}`
  series.format.line.weight = CHART_LOOK.outlineWidth
  series.gapWidth = CHART_LOOK.gapWidth
  series.hasDataLabels = true
  series.dataLabels.showValue = true
  series.dataLabels.position = 'OutsideEnd'
  series.dataLabels.numberFormat = 'General'
}
