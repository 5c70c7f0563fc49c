import type { Area } from '../../../src/workbook/address'
import { DEFAULT_ROW_HEIGHT, defaultColumnWidth, type Sheet } from '../model/book'
import { type Cells, cellsAt } from '../model/cells'
import { type Chart, type ChartFont, newChart, newSeries, type Series } from '../model/chart'
import { ExcelError, invalidArgument } from '../protocol/excelError'
import {
  lacks,
  method,
  navigation,
  type ObjectArgument,
  object,
  scalar,
  type TypeTable,
  typeTable,
} from '../protocol/typeTable'

/** A chart where it lies, by its index. */
interface Placed {
  readonly sheet: Sheet
  readonly index: number
}

const held = ({ sheet, index }: Placed) => sheet.charts[index]!

/** Of a chart that an add-in has made; of a user's only the corner is known. */
const made = (placed: Placed): Chart => held(placed).chart ?? lacks('what a chart of the user looks like')

const colour = (value: unknown): string => {
  if (!/^#[0-9A-F]{6}$/i.test(String(value))) throw invalidArgument(`${value} is no colour`)
  return String(value).toUpperCase()
}

const number = (value: unknown): number => {
  if (typeof value !== 'number' || Number.isNaN(value)) throw invalidArgument(`${value} is no number`)
  return value
}

const areaOf = (sheet: Sheet, range: unknown): Area => {
  const { areas } = typeof range === 'string' ? cellsAt(sheet, range) : ((range as ObjectArgument).target as Cells)
  return areas[0]!
}

const fontType: TypeTable = typeTable<ChartFont>('ChartFont', {
  name: scalar(
    '1.1',
    (font) => font.name,
    (font, value) => {
      font.name = String(value)
    },
  ),
  size: scalar(
    '1.1',
    (font) => font.size,
    (font, value) => {
      font.size = number(value)
    },
  ),
  bold: scalar(
    '1.1',
    (font) => font.bold,
    (font, value) => {
      font.bold = value === true
    },
  ),
  color: scalar(
    '1.1',
    (font) => font.color,
    (font, value) => {
      font.color = colour(value)
    },
  ),
})

const fillType: TypeTable = typeTable<{ fill: string }>('ChartFill', {
  setSolidColor: method('1.1', (owner, [value]) => {
    owner.fill = colour(value)
  }),
})

const lineType: TypeTable = typeTable<Series['line']>('ChartLineFormat', {
  color: scalar(
    '1.1',
    (line) => line.color,
    (line, value) => {
      line.color = colour(value)
    },
  ),
  weight: scalar(
    '1.7',
    (line) => line.weight,
    (line, value) => {
      line.weight = number(value)
    },
  ),
})

const borderType: TypeTable = typeTable<Chart>('ChartBorder', {
  lineStyle: scalar(
    '1.7',
    (chart) => chart.border,
    (chart, value) => {
      chart.border = String(value)
    },
  ),
})

const areaFormatType: TypeTable = typeTable<Chart>('ChartAreaFormat', {
  font: navigation(
    '1.1',
    () => fontType,
    (chart) => chart.font,
  ),
  fill: navigation(
    '1.1',
    () => fillType,
    (chart) => chart,
  ),
  border: navigation(
    '1.7',
    () => borderType,
    (chart) => chart,
  ),
})

const titleFormatType: TypeTable = typeTable<Chart>('ChartTitleFormat', {
  font: navigation(
    '1.1',
    () => fontType,
    (chart) => chart.titleFont,
  ),
})

const titleType: TypeTable = typeTable<Chart>('ChartTitle', {
  text: scalar(
    '1.1',
    (chart) => chart.title ?? '',
    (chart, value) => {
      chart.title = String(value)
    },
  ),
  format: navigation(
    '1.1',
    () => titleFormatType,
    (chart) => chart,
  ),
})

const legendType: TypeTable = typeTable<Chart>('ChartLegend', {
  visible: scalar(
    '1.1',
    (chart) => chart.legend.visible,
    (chart, value) => {
      chart.legend.visible = value === true
    },
  ),
  position: scalar(
    '1.1',
    (chart) => chart.legend.position,
    (chart, value) => {
      chart.legend.position = String(value)
    },
  ),
})

const gridlinesType: TypeTable = typeTable<Chart>('ChartGridlines', {
  visible: scalar(
    '1.1',
    (chart) => chart.valueAxis.gridlines,
    (chart, value) => {
      chart.valueAxis.gridlines = value === true
    },
  ),
})

/** Which of a chart's axes. */
interface Axis {
  readonly chart: Chart
  readonly which: 'categoryAxis' | 'valueAxis'
}

const category = ({ chart, which }: Axis) =>
  which === 'categoryAxis' ? chart.categoryAxis : lacks(`this of the ${which}`)
const value = ({ chart, which }: Axis) => (which === 'valueAxis' ? chart.valueAxis : lacks(`this of the ${which}`))

/** Limits of an axis that is not there are refused. */
const limit = (which: 'minimum' | 'maximum') =>
  scalar<Axis>(
    '1.1',
    (axis) => value(axis)[which],
    (axis, given) => {
      if (!value(axis).visible) throw new ExcelError('GeneralException', 'There is no such axis.')
      value(axis)[which] = number(given)
    },
  )

const axisType: TypeTable = typeTable<Axis>('ChartAxis', {
  minimum: limit('minimum'),
  maximum: limit('maximum'),
  visible: scalar(
    '1.7',
    (axis) => value(axis).visible,
    (axis, given) => {
      value(axis).visible = given === true
    },
  ),
  majorGridlines: navigation(
    '1.1',
    () => gridlinesType,
    (axis) => value(axis) && axis.chart,
  ),
  categoryType: scalar(
    '1.7',
    (axis) => category(axis).type,
    (axis, given) => {
      category(axis).type = String(given)
    },
  ),
  reversePlotOrder: scalar(
    '1.7',
    (axis) => category(axis).reversed,
    (axis, given) => {
      category(axis).reversed = given === true
    },
  ),
  majorTickMark: scalar(
    '1.7',
    (axis) => category(axis).tickMark,
    (axis, given) => {
      category(axis).tickMark = String(given)
    },
  ),
  tickLabelPosition: scalar(
    '1.7',
    (axis) => category(axis).labels,
    (axis, given) => {
      category(axis).labels = String(given)
    },
  ),
  tickLabelSpacing: scalar(
    '1.7',
    (axis) => category(axis).spacing,
    (axis, given) => {
      category(axis).spacing = number(given)
    },
  ),
})

const axesType: TypeTable = typeTable<Chart>('ChartAxes', {
  categoryAxis: navigation(
    '1.1',
    () => axisType,
    (chart): Axis => ({ chart, which: 'categoryAxis' }),
  ),
  valueAxis: navigation(
    '1.1',
    () => axisType,
    (chart): Axis => ({ chart, which: 'valueAxis' }),
  ),
})

const seriesFormatType: TypeTable = typeTable<Series>('ChartSeriesFormat', {
  fill: navigation(
    '1.1',
    () => fillType,
    (series) => series,
  ),
  line: navigation(
    '1.1',
    () => lineType,
    (series) => series.line,
  ),
})

const labels = (series: Series) => series.labels ?? lacks('labels of a series that has none')

const labelsType: TypeTable = typeTable<Series>('ChartDataLabels', {
  showValue: scalar(
    '1.1',
    (series) => labels(series).showValue,
    (series, given) => {
      labels(series).showValue = given === true
    },
  ),
  position: scalar(
    '1.1',
    (series) => labels(series).position,
    (series, given) => {
      labels(series).position = String(given)
    },
  ),
  numberFormat: scalar(
    '1.8',
    (series) => labels(series).numberFormat,
    (series, given) => {
      labels(series).numberFormat = String(given)
    },
  ),
})

/** A series of a chart on its sheet. */
interface SeriesPlace {
  readonly sheet: Sheet
  readonly series: Series
}

const seriesType: TypeTable = typeTable<SeriesPlace>('ChartSeries', {
  name: scalar(
    '1.1',
    ({ series }) => series.name,
    ({ series }, given) => {
      series.name = String(given)
    },
  ),
  setValues: method('1.7', ({ sheet, series }, [range]) => {
    series.values = areaOf(sheet, range)
  }),
  setXAxisValues: method('1.7', ({ sheet, series }, [range]) => {
    series.categories = areaOf(sheet, range)
  }),
  format: navigation(
    '1.1',
    () => seriesFormatType,
    ({ series }) => series,
  ),
  gapWidth: scalar(
    '1.7',
    ({ series }) => series.gapWidth,
    ({ series }, given) => {
      series.gapWidth = number(given)
    },
  ),
  hasDataLabels: scalar(
    '1.7',
    ({ series }) => series.labels !== null,
    ({ series }, given) => {
      series.labels = given === true ? { showValue: true, position: 'OutsideEnd', numberFormat: '' } : null
    },
  ),
  dataLabels: navigation(
    '1.8',
    () => labelsType,
    ({ series }) => series,
  ),
})

const seriesCollectionType: TypeTable = typeTable<Placed>('ChartSeriesCollection', {
  getItemAt: object(
    '1.1',
    () => seriesType,
    (placed, [index]): SeriesPlace => {
      const series = made(placed).series[Number(index)]
      if (!series) throw invalidArgument(`a series ${index}`)
      return { sheet: placed.sheet, series }
    },
  ),
  add: object(
    '1.7',
    () => seriesType,
    (placed, [name]): SeriesPlace => {
      const series = { ...newSeries({ top: 0, left: 0, bottom: 0, right: 0 }), name: String(name ?? '') }
      made(placed).series.push(series)
      return { sheet: placed.sheet, series }
    },
  ),
})

const chartType: TypeTable = typeTable<Placed>(
  'Chart',
  {
    left: scalar('1.1', (placed) => held(placed).left),
    top: scalar('1.1', (placed) => held(placed).top),
    name: scalar(
      '1.1',
      (placed) => made(placed).name,
      (placed, given) => {
        if (placed.sheet.charts.some(({ chart }) => chart !== made(placed) && chart?.name === given))
          throw invalidArgument(`a second chart ${given}`)
        made(placed).name = String(given)
      },
    ),
    setPosition: method('1.1', (placed, [start, end]) => {
      const { sheet } = placed
      const [first, last] = [areaOf(sheet, start), areaOf(sheet, end ?? start)]
      const area = { top: first.top, left: first.left, bottom: last.bottom, right: last.right }
      made(placed).area = area
      sheet.charts[placed.index] = { ...cornerOf(sheet, area), chart: made(placed) }
    }),
    series: navigation(
      '1.1',
      () => seriesCollectionType,
      (placed) => placed,
    ),
    title: navigation('1.1', () => titleType, made),
    legend: navigation('1.1', () => legendType, made),
    axes: navigation('1.1', () => axesType, made),
    format: navigation('1.1', () => areaFormatType, made),
  },
  { id: ({ index }) => `charts-${index}` },
)

/** Points from the sheet's corner to the area's. */
export function cornerOf(sheet: Sheet, { top, left }: Area): { readonly left: number; readonly top: number } {
  let [x, y] = [0, 0]
  for (let column = 1; column < left; column++) x += sheet.columnWidths.get(column) ?? defaultColumnWidth(sheet)
  for (let row = 1; row < top; row++) y += sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT
  return { left: x, top: y }
}

export const chartCollectionType: TypeTable = typeTable<Sheet>(
  'ChartCollection',
  {
    add: object(
      '1.1',
      () => chartType,
      (sheet, [type, source, by]): Placed => {
        if (type !== 'BarClustered' && type !== 'ColumnClustered') lacks(`charts of type ${type}`)
        if (by !== 'Columns') lacks(`series by ${by}`)
        const area = areaOf(sheet, source)
        const chart = newChart(String(type), `Chart ${sheet.charts.length + 1}`, area)
        sheet.charts.push({ left: 0, top: 0, chart })
        return { sheet, index: sheet.charts.length - 1 }
      },
    ),
  },
  { items: { type: () => chartType, list: (sheet) => sheet.charts.map((_, index): Placed => ({ sheet, index })) } },
)
