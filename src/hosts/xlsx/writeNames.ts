import { type Area, columnLetters, quotedSheet } from '../../workbook/address'
import type { Layout } from '../../workbook/layout'
import { attributeText, elementText } from './writeText'

/** The defined names of one sheet, which carry its print area, print titles and filter; '' for none. `sheetId`: from 0. */
export function definedNamesOf(layout: Layout, localSheetId: number): string {
  const sheet = quotedSheet(layout.sheet)
  const repeat = layout.page.repeatRows
  return (
    (layout.filter === null ? '' : nameXml('_xlnm._FilterDatabase', localSheetId, area(sheet, layout.filter), true)) +
    (layout.printArea === null ? '' : nameXml('_xlnm.Print_Area', localSheetId, area(sheet, layout.printArea), false)) +
    (repeat === null
      ? ''
      : nameXml('_xlnm.Print_Titles', localSheetId, `${sheet}!$${repeat.first}:$${repeat.last}`, false))
  )
}

function nameXml(name: string, localSheetId: number, refersTo: string, hidden: boolean): string {
  const attributes = `name="${attributeText(name)}" localSheetId="${localSheetId}"${hidden ? ' hidden="1"' : ''}`
  return `<definedName ${attributes}>${elementText(refersTo)}</definedName>`
}

function area(sheet: string, { top, left, bottom, right }: Area): string {
  return `${sheet}!$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`
}
