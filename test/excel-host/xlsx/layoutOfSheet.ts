import type {
  FooterText,
  Layout,
  LayoutCell,
  LayoutChart,
  LayoutRow,
  LayoutValidation,
} from '../../../src/workbook/layout'
import type { Border, Look } from '../../../src/workbook/style'
import { type Cell, DEFAULT_ROW_HEIGHT, defaultColumnWidth, type Sheet, type Validation } from '../model/book'
import type { CellStyle, Line } from '../model/cellStyle'
import type { Chart } from '../model/chart'

/**
 * An emulated sheet as a layout, so that the product's own writer can save it. What layouts do not know is lost: errors and
 * formulas become what they show, general alignment becomes left.
 */
export function layoutOfSheet(sheet: Sheet): Layout {
  const { page } = sheet
  return {
    sheet: sheet.name,
    columnWidths: columnWidths(sheet),
    rows: rows(sheet),
    merges: sheet.merges,
    charts: sheet.charts.flatMap(({ chart }) => (chart ? layoutChart(chart) : [])),
    freeze: sheet.freeze,
    validations: sheet.validations.map(validation),
    filter: sheet.filter,
    locked: sheet.protection.protected,
    gridLines: sheet.gridLines,
    printArea: page.printArea,
    page: {
      landscape: page.orientation === 'Landscape',
      margins: {
        top: millimetres(page.margins.top),
        bottom: millimetres(page.margins.bottom),
        left: millimetres(page.margins.left),
        right: millimetres(page.margins.right),
        header: millimetres(page.margins.header),
        footer: millimetres(page.margins.footer),
      },
      repeatRows: page.titleRows,
      pagesTall: page.zoom.verticalFitToPages === 1 ? 1 : 0,
      centreHorizontally: page.centerHorizontally,
      footer: {
        left: footerText(page.footer.left),
        centre: footerText(page.footer.center),
        right: footerText(page.footer.right),
      },
      breaksBefore: page.breaksBefore,
    },
    tabColour: sheet.tabColor === '' ? null : sheet.tabColor.slice(1),
  }
}

function layoutChart({ type, title, area, series, font, valueAxis }: Chart): LayoutChart {
  return {
    kind: type === 'BarClustered' ? 'bar' : 'column',
    title: title ?? '',
    area: area!,
    categories: series[0]!.categories!,
    series: series.map(({ name, values, fill }) => ({ name, values, colour: fill.slice(1) })),
    font: font.name,
    maximum: valueAxis.maximum === '' ? null : valueAxis.maximum,
  }
}

const millimetres = (points: number) => (points / 72) * 25.4

/** Characters of SimSun 11, eight pixels each beside five of padding. */
function columnWidths(sheet: Sheet): readonly number[] {
  const last = Math.max(0, ...sheet.columnWidths.keys())
  return Array.from({ length: last }, (_, index) => {
    const points = sheet.columnWidths.get(index + 1) ?? defaultColumnWidth(sheet)
    return (points / 0.75 - 5) / 8
  })
}

function rows(sheet: Sheet): readonly LayoutRow[] {
  const last = Math.max(0, ...sheet.rows.keys(), ...sheet.rowHeights.keys())
  const looks = new Map<CellStyle, Look>()
  return Array.from({ length: last }, (_, index) => {
    const cells = sheet.rows.get(index + 1) ?? new Map<number, Cell>()
    const width = Math.max(0, ...cells.keys())
    return {
      height: sheet.rowHeights.get(index + 1) ?? DEFAULT_ROW_HEIGHT,
      cells: Array.from({ length: width }, (_, column) => {
        const cell = cells.get(column + 1)
        return cell && layoutCell(cell, looks)
      }),
    }
  })
}

function layoutCell({ value, style, link }: Cell, looks: Map<CellStyle, Look>): LayoutCell {
  const look = looks.get(style) ?? lookOf(style)
  looks.set(style, look)
  const shown = typeof value === 'object' ? value.error : value === '' ? null : value
  return { value: shown, look, ...(link ? { link: link.documentReference } : {}) }
}

function lookOf(style: CellStyle): Look {
  const { top, right, bottom, left } = style.borders
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      colour: style.fontColor.slice(1),
      underline: style.underline !== 'None',
    },
    fill: style.fill === '' ? null : style.fill.slice(1),
    borders: { top: border(top), right: border(right), bottom: border(bottom), left: border(left) },
    horizontal: style.horizontal === 'Right' ? 'right' : style.horizontal === 'Center' ? 'center' : 'left',
    vertical: style.vertical === 'Top' ? 'top' : style.vertical === 'Center' ? 'center' : 'bottom',
    wrap: style.wrap,
    numberFormat: style.numberFormat,
  }
}

const border = (line: Line): Border => (line.style === 'None' ? 'none' : line.weight === 'Medium' ? 'medium' : 'thin')

function validation({ area, rule, prompt }: Validation): LayoutValidation {
  const list = (rule as { list?: { source: string } }).list?.source.split(',') ?? null
  return { area, list, hintTitle: prompt.title, hint: prompt.message }
}

function footerText(codes: string): FooterText {
  const [, size = '11', text = ''] = /^&(\d+)(?:&"-,Regular")?([\s\S]*)$/.exec(codes) ?? []
  return {
    size: Number(size),
    text: text.replace(/&([NP&])/g, (_, code) => ({ N: '{pages}', P: '{page}' })[code as 'N' | 'P'] ?? '&'),
  }
}
