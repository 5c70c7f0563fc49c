import type { Area } from '../../../src/workbook/address'

export interface ChartFont {
  name: string
  size: number
  bold: boolean
  color: string
}

export interface Series {
  name: string
  values: Area
  /** null for 1, 2, 3. */
  categories: Area | null
  fill: string
  line: { color: string; weight: number }
  gapWidth: number
  /** null for none. */
  labels: { showValue: boolean; position: string; numberFormat: string } | null
}

/** A chart as Excel has it in memory: what of it our hosts set. Colours `#RRGGBB`, '' where the theme has the say. */
export interface Chart {
  type: string
  name: string
  /** null for none; where there are several series, Excel puts none of its own. */
  title: string | null
  titleFont: ChartFont
  font: ChartFont
  fill: string
  border: string
  legend: { visible: boolean; position: string }
  /** The cells that it covers. */
  area: Area | null
  series: Series[]
  categoryAxis: { type: string; reversed: boolean; tickMark: string; labels: string; spacing: number | '' }
  /** Limits are '' where Excel finds them. */
  valueAxis: { visible: boolean; minimum: number | ''; maximum: number | ''; gridlines: boolean }
}

const plainFont = (size: number): ChartFont => ({ name: '', size, bold: false, color: '' })

export const newSeries = (values: Area): Series => ({
  name: '',
  values,
  categories: null,
  fill: '',
  line: { color: '', weight: 0 },
  gapWidth: 150,
  labels: null,
})

/** As Excel adds one: one series for each column. */
export function newChart(type: string, name: string, source: Area): Chart {
  const columns = Array.from({ length: source.right - source.left + 1 }, (_, index) => source.left + index)
  return {
    type,
    name,
    title: null,
    titleFont: plainFont(14),
    font: plainFont(10),
    fill: '',
    border: 'Automatic',
    legend: { visible: true, position: 'Right' },
    area: null,
    series: columns.map((column) => newSeries({ ...source, left: column, right: column })),
    categoryAxis: { type: 'Automatic', reversed: false, tickMark: 'Outside', labels: 'NextToAxis', spacing: '' },
    valueAxis: { visible: true, minimum: '', maximum: '', gridlines: true },
  }
}
