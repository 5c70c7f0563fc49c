import type { Area } from '../../../workbook/address'
import type { Layout, LayoutCell, LayoutChart, LayoutRow } from '../../../workbook/layout'
import { relationshipsPart } from '../xml/relationships'
import type { FileLinks } from './fileLinks'
import { chartXml, type DrawingNames } from './writeChart'
import { attributeText } from './writeText'

/** A part of a package, made when it is asked for; `type` null for relationships, which have theirs by their ending. */
export interface DrawnPart {
  readonly name: string
  readonly type: string | null
  readonly text: () => string
}

/** What lies in front of a sheet's cells, in parts of its own. */
export interface SheetDrawing {
  /** Told of every row that is written, numbers from 1: charts hold what their cells hold. */
  readonly see: (row: LayoutRow, number: number) => void
  /** The element of the sheet's part that leads to them. */
  readonly element: string
  /** To be asked for when all rows have been seen. */
  readonly parts: readonly DrawnPart[]
}

/** Gives the next free name of a part: `xl/charts/chart` → `xl/charts/chart3.xml`. */
export type FreeName = (begin: string) => string

/** Names for new parts, each once and none of those taken. */
export function freeNames(isTaken: (name: string) => boolean): FreeName {
  const given = new Set<string>()
  return (begin) => {
    let number = 1
    while (given.has(`${begin}${number}.xml`) || isTaken(`${begin}${number}.xml`)) number++
    given.add(`${begin}${number}.xml`)
    return `${begin}${number}.xml`
  }
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml'
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'

const TRANSITIONAL: DrawingNames = {
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  spreadsheet: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}
const STRICT: DrawingNames = {
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  main: 'http://purl.oclc.org/ooxml/drawingml/main',
  spreadsheet: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

/**
 * The drawing of a layout's charts; null where it has none.
 *
 * @param part the name of the sheet's own part
 * @param folder where the workbook's part is: `xl/`
 * @param namespace SpreadsheetML's, which tells a strict package
 * @param files the links of the sheet to files, which stand among its relationships
 */
export function sheetDrawing(
  { sheet, charts = [] }: Layout,
  part: string,
  folder: string,
  namespace: string,
  free: FreeName,
  files: FileLinks | null = null,
): SheetDrawing | null {
  if (charts.length === 0) return null
  const names = namespace.startsWith('http://purl.oclc.org/') ? STRICT : TRANSITIONAL
  const cells = new CellsSeen(charts)
  const drawing = free(`${folder}drawings/drawing`)
  const charted = charts.map((chart) => ({ chart, name: free(`${folder}charts/chart`) }))
  const relationships = (
    source: string,
    kind: string,
    targets: readonly string[],
    others: () => readonly string[] = () => [],
  ): DrawnPart => {
    const list = targets.map(
      (target, index) =>
        `<Relationship Id="rId${index + 1}" Type="${names.relationships}/${kind}" Target="${attributeText(relative(source, target))}"/>`,
    )
    const text = () => relationshipsXml([...list, ...others()])
    return { name: relationshipsPart(source), type: null, text }
  }
  return {
    see: cells.see,
    element: `<drawing xmlns:r="${names.relationships}" r:id="rId1"/>`,
    parts: [
      relationships(part, 'drawing', [drawing], files?.relationships),
      { name: drawing, type: DRAWING_TYPE, text: () => drawingXml(charts, names) },
      relationships(
        drawing,
        'chart',
        charted.map(({ name }) => name),
      ),
      ...charted.map(({ chart, name }) => ({
        name,
        type: CHART_TYPE,
        text: () => chartXml(chart, sheet, names, cells.of),
      })),
    ],
  }
}

/** A part of relationships, of its elements. */
export function relationshipsXml(elements: readonly string[]): string {
  return `${XML}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${elements.join('')}</Relationships>`
}

/** The values of the cells that charts draw, kept while a sheet's rows go by. */
class CellsSeen {
  readonly #held = new Map<Area, LayoutCell['value'][]>()

  constructor(charts: readonly LayoutChart[]) {
    for (const { categories, series } of charts)
      for (const area of [categories, ...series.map(({ values }) => values)])
        this.#held.set(area, new Array<LayoutCell['value']>(area.bottom - area.top + 1).fill(null))
  }

  readonly see = ({ cells }: LayoutRow, number: number): void => {
    for (const [{ top, bottom, left }, values] of this.#held)
      if (number >= top && number <= bottom) values[number - top] = cells[left - 1]?.value ?? null
  }

  readonly of = (area: Area): readonly LayoutCell['value'][] => this.#held.get(area) ?? []
}

/** ECMA-376 §20.5: each chart from the corner of its first cell to that of its last. */
function drawingXml(charts: readonly LayoutChart[], names: DrawingNames): string {
  const anchors = charts.map(({ area, title }, index) => {
    const name = attributeText(title)
    return (
      `<xdr:twoCellAnchor>${cornerXml('from', area.left - 1, area.top - 1)}${cornerXml('to', area.right, area.bottom)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${name}" descr="${name}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${names.chart}"><c:chart xmlns:c="${names.chart}" xmlns:r="${names.relationships}" r:id="rId${index + 1}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    )
  })
  return `${XML}<xdr:wsDr xmlns:xdr="${names.spreadsheet}" xmlns:a="${names.main}">${anchors.join('')}</xdr:wsDr>`
}

function cornerXml(name: string, column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
}

/** The way from a part's folder to another part. */
function relative(source: string, target: string): string {
  const from = source.split('/').slice(0, -1)
  const to = target.split('/')
  let common = 0
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/')
}
