import { fixedArea, quotedSheet } from '../../../workbook/address'
import type { Layout } from '../../../workbook/layout'
import { elementText } from './writeText'

/** The defined names of one sheet, which carry its filter, print area and print titles. `localSheetId`: from 0. */
export function definedNamesOf({ sheet, filter, printArea, page }: Layout, localSheetId: number): readonly string[] {
  const prefix = `${quotedSheet(sheet)}!`
  const names: string[] = []
  if (filter) names.push(nameXml('_xlnm._FilterDatabase', localSheetId, prefix + fixedArea(filter), ' hidden="1"'))
  if (printArea) names.push(nameXml('_xlnm.Print_Area', localSheetId, prefix + fixedArea(printArea)))
  if (page.repeatRows) {
    const { first, last } = page.repeatRows
    names.push(nameXml('_xlnm.Print_Titles', localSheetId, `${prefix}$${first}:$${last}`))
  }
  return names
}

function nameXml(name: string, localSheetId: number, refersTo: string, hidden = ''): string {
  return `<definedName name="${name}" localSheetId="${localSheetId}"${hidden}>${elementText(refersTo)}</definedName>`
}
