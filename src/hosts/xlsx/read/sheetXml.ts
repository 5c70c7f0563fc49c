import { type Area, parseArea } from '../../../workbook/address'
import { damage } from '../bounds/damage'
import { joined, SPREADSHEET, type Xml, xml } from '../xml/xml'
import type { SheetCells } from './sheetCells'

/** What a sheet part says beside its cells. */
export interface SheetRest {
  readonly merges: Area[]
  /** Whether `sheetData` has just begun, so that rows come next. */
  readonly inData: boolean
  /** The namespace prefixes that hold inside `sheetData`. */
  readonly prefixes: readonly string[]
}

/** The general reader of a sheet part: any namespace prefix, quoting, order, CDATA, rich text. Fed with the part's text. */
export function sheetXml(file: string, part: string, cells: SheetCells): Xml & { readonly rest: SheetRest } {
  const merges: Area[] = []
  const prefixes: string[] = []
  const path: string[] = []
  let reference: string | undefined
  let type: string | undefined
  let style: string | undefined
  let value: string | undefined
  let inline: string | undefined
  let hasFormula = false
  /** Where text goes at the moment. */
  let wanted: 'value' | 'inline' | null = null
  let depthNow = 0

  const parser = xml(file, part, SPREADSHEET, {
    open(name, depth, attributes) {
      depthNow = depth
      path.length = depth - 1
      path.push(name)
      wanted = null
      if (depth <= 2)
        for (const attribute of Object.values(attributes))
          if (attribute.prefix === 'xmlns') prefixes.push(attribute.local)
      if (depth === 1) {
        if (name !== 'worksheet') throw damage(file, part, 'not a worksheet')
      } else if (path[1] === 'sheetData') {
        if (depth === 3 && name === 'row') cells.startRow(attributes.r?.value)
        else if (depth === 4 && name === 'c' && path[2] === 'row') {
          reference = attributes.r?.value
          type = attributes.t?.value
          style = attributes.s?.value
          value = undefined
          inline = undefined
          hasFormula = false
        } else if (depth > 4 && path[3] === 'c' && path[2] === 'row') {
          wanted = textOf(path)
          if (depth === 5 && name === 'f') hasFormula = true
        }
        if (wanted === 'value') value ??= ''
        else if (wanted === 'inline') inline ??= ''
      } else if (path[1] === 'mergeCells' && depth === 3 && name === 'mergeCell') {
        const area = parseArea(attributes.ref?.value ?? '')
        if (!area) throw damage(file, part, `merged area ${attributes.ref?.value}`)
        if (area.top !== area.bottom || area.left !== area.right) merges.push(area)
      }
    },
    close(name, depth) {
      depthNow = depth - 1
      wanted = null
      if (depth === 4 && name === 'c' && path[1] === 'sheetData' && path[2] === 'row')
        cells.cell({ reference, type, style, value, inline, hasFormula })
    },
    text(piece) {
      if (wanted === 'value') value = joined(file, part, value ?? '', piece)
      else if (wanted === 'inline') inline = joined(file, part, inline ?? '', piece)
    },
  })
  return {
    ...parser,
    rest: {
      merges,
      prefixes,
      get inData() {
        return depthNow === 2 && path.length === 2 && path[1] === 'sheetData'
      },
    },
  }
}

function textOf(path: readonly string[]): 'value' | 'inline' | null {
  if (path.length === 5 && path[4] === 'v') return 'value'
  if (path[4] !== 'is') return null
  const plain = path.length === 6 && path[5] === 't'
  const rich = path.length === 7 && path[5] === 'r' && path[6] === 't'
  return plain || rich ? 'inline' : null
}
