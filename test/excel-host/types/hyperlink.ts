import { type Area, areaName } from '../../../src/workbook/address'
import { cellOf, ownCell, refuseIfProtected } from '../model/book'
import type { Cells } from '../model/cells'

interface WireLink {
  readonly documentReference?: string
  readonly address?: string
  readonly screenTip?: string
  readonly textToDisplay?: string
}

/** The link of the range's first cell, as Excel gives it. */
export function linkOf({ sheet, areas: [area] }: Cells): WireLink | null {
  const link = cellOf(sheet, area!.top, area!.left)?.link
  return link ? { ...link, textToDisplay: '' } : null
}

/** Makes cells a link: blue and underlined, and where a cell was empty it shows where the link leads. */
export function setLink({ sheet }: Cells, area: Area, value: unknown): void {
  refuseIfProtected(sheet, area)
  const { documentReference = '', address = '', screenTip = '', textToDisplay } = value as WireLink
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = ownCell(sheet, row, column)
      cell.link = { documentReference, address, screenTip }
      cell.style = { ...cell.style, underline: 'Single', fontColor: '#0563C1' }
      if (textToDisplay !== undefined) cell.value = textToDisplay
      else if (cell.value === '') cell.value = documentReference || address || areaName(area)
    }
}
