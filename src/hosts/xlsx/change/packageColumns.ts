import type { SheetChange } from '../../../workbook/cellChange'
import { COLUMN_PADDING } from '../write/writeSheet'
import type { Splice } from './packageSplice'
import { attributeOf, childOf, childrenOf, prefixed, type XmlElement } from './packageXml'

/** Makes columns that changes begin as wide as these say (`SheetChange.width`), in a range of columns that are alike each by itself. */
export function widenColumns(splice: Splice, root: XmlElement, changes: readonly SheetChange[]): void {
  const widths = new Map<number, number>()
  for (const { column, width } of changes) if (width !== undefined) widths.set(column, width + COLUMN_PADDING)
  if (widths.size === 0) return
  const cols = childOf(root, 'cols')
  const left = new Map(widths)
  const ranges = childrenOf(cols, 'col').map((element) => {
    const [min, max] = [Number(attributeOf(element, 'min')), Number(attributeOf(element, 'max'))]
    return { element, min, max, own: [...widths.keys()].filter((column) => min <= column && column <= max) }
  })
  for (const { element, min, max, own } of ranges) {
    if (own.length === 0) continue
    const style = attributeOf(element, 'style')
    const rest = ['width', 'customWidth', 'hidden', 'bestFit', 'outlineLevel', 'collapsed']
      .flatMap((name) => {
        const value = attributeOf(element, name)
        return value === undefined ? [] : [` ${name}="${value}"`]
      })
      .join('')
    const pieces: string[] = []
    let from = min
    for (const column of own.sort((a, b) => a - b)) {
      if (from < column) pieces.push(colXml(from, column - 1, style, rest))
      pieces.push(wideXml(column, widths.get(column)!, style))
      left.delete(column)
      from = column + 1
    }
    if (from <= max) pieces.push(colXml(from, max, style, rest))
    splice.replace(element.start, element.end, prefixed(pieces.join(''), root.prefix))
  }
  const added = [...left].sort(([a], [b]) => a - b)
  if (added.length === 0) return
  if (!cols) {
    const xml = added.map(([column, width]) => wideXml(column, width)).join('')
    const data = childOf(root, 'sheetData')
    if (data) splice.insert(data.start, prefixed(`<cols>${xml}</cols>`, root.prefix))
    return
  }
  for (const [column, width] of added) {
    const xml = prefixed(wideXml(column, width), root.prefix)
    const next = ranges.find(({ min }) => min > column)
    if (next) splice.insert(next.element.start, xml)
    else splice.append(cols, xml)
  }
}

function wideXml(column: number, width: number, style?: string): string {
  return colXml(column, column, style, ` width="${width}" customWidth="1"`)
}

function colXml(min: number, max: number, style: string | undefined, rest: string): string {
  return `<col min="${min}" max="${max}"${style === undefined ? '' : ` style="${style}"`}${rest}/>`
}
