import type { Area } from '../../../workbook/address'
import { fixedArea, quotedSheet } from '../../../workbook/address'
import { CHART_LOOK } from '../../../workbook/chartLook'
import type { LayoutCell, LayoutChart } from '../../../workbook/layout'
import { attributeText, elementText } from './writeText'

/** The namespaces of drawings: those of a strict package differ. */
export interface DrawingNames {
  readonly chart: string
  readonly main: string
  readonly spreadsheet: string
  readonly relationships: string
}

/** What stands in the cells of an area, from top to bottom. */
export type CellsOf = (area: Area) => readonly LayoutCell['value'][]

/** The part of one chart (ECMA-376 §21.2), with what its cells hold as it was written: readers that compute nothing show that. */
export function chartXml(chart: LayoutChart, sheet: string, names: DrawingNames, cellsOf: CellsOf): string {
  const { kind, series, maximum } = chart
  const isBar = kind === 'bar'
  const bars = series.map(
    ({ name, values, colour }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${elementText(name)}</c:v></c:tx>` +
      `<c:spPr>${fillXml(colour)}${lineXml(CHART_LOOK.outline)}</c:spPr><c:invertIfNegative val="0"/>${LABELS}` +
      `<c:cat>${textsXml(sheet, chart.categories, cellsOf)}</c:cat><c:val>${numbersXml(sheet, values, cellsOf)}</c:val></c:ser>`,
  )
  const most = maximum === null ? '' : `<c:max val="${maximum}"/>`
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.main}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars.join('')}` +
    `<c:gapWidth val="${CHART_LOOK.gapWidth}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${lineXml(CHART_LOOK.outline)}</c:spPr><c:crossAx val="2"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${most}<c:min val="0"/></c:scaling><c:delete val="1"/>` +
    `<c:axPos val="${isBar ? 't' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>' +
    `<c:spPr><a:noFill/></c:spPr></c:plotArea>${series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ''}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${fillXml('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr ${fontXml(chart.font, CHART_LOOK.textSize, false, 'defRPr')}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>`
  )
}

const LABELS =
  '<c:dLbls><c:numFmt formatCode="General" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="outEnd"/>' +
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'

const fillXml = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`

/** DrawingML counts lengths in 12 700ths of a point. */
const lineXml = (colour: string) => `<a:ln w="${CHART_LOOK.outlineWidth * 12_700}">${fillXml(colour)}</a:ln>`

/** The rest of an element that sets a font, from its attributes to its end; sizes in hundredths of a point. */
function fontXml(name: string, size: number, bold: boolean, element: string): string {
  const font = attributeText(name)
  return `sz="${size * 100}" b="${bold ? 1 : 0}">${fillXml(CHART_LOOK.text)}<a:latin typeface="${font}"/><a:ea typeface="${font}"/></a:${element}>`
}

function titleXml({ title, font: name }: LayoutChart): string {
  const font = (element: string) => fontXml(name, CHART_LOOK.titleSize, true, element)
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${font('defRPr')}</a:pPr><a:r><a:rPr lang="zh-CN" ${font('rPr')}` +
    `<a:t>${elementText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  )
}

const formulaXml = (sheet: string, area: Area) =>
  `<c:f>${elementText(`${quotedSheet(sheet)}!${fixedArea(area)}`)}</c:f>`

function textsXml(sheet: string, area: Area, cellsOf: CellsOf): string {
  return `<c:strRef>${formulaXml(sheet, area)}<c:strCache>${pointsXml(cellsOf(area))}</c:strCache></c:strRef>`
}

function numbersXml(sheet: string, area: Area, cellsOf: CellsOf): string {
  return `<c:numRef>${formulaXml(sheet, area)}<c:numCache><c:formatCode>General</c:formatCode>${pointsXml(cellsOf(area))}</c:numCache></c:numRef>`
}

function pointsXml(values: readonly LayoutCell['value'][]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${elementText(String(value))}</c:v></c:pt>`,
  )
  return `<c:ptCount val="${values.length}"/>${points.join('')}`
}
