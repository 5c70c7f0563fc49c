import type { PageSetup } from '../workbook/layout'
import type { Look } from '../workbook/style'

/* How sheets look that people fill in, in whatever they are given: the input sheets and the collection sheets. */

/** Plain, in the font that the country's Excel begins with. */
export const ENTRY: Look = {
  font: { name: '等线', size: 11, bold: false, colour: '000000', underline: false },
  fill: null,
  borders: { top: 'none', right: 'none', bottom: 'none', left: 'none' },
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  numberFormat: 'General',
}

export const ENTRY_EDGES = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const

export const ENTRY_HEAD: Look = {
  ...ENTRY,
  font: { ...ENTRY.font, bold: true },
  fill: 'DDEBF7',
  borders: ENTRY_EDGES,
  horizontal: 'center',
  wrap: true,
}

/** The head of a column that must be filled in. */
export const ENTRY_REQUIRED_HEAD: Look = {
  ...ENTRY_HEAD,
  font: { ...ENTRY_HEAD.font, colour: 'C00000' },
  fill: 'FCE4D6',
}

/** Not for stamping: A4 across, as many pages as needed. */
export const ENTRY_PAGE: PageSetup = {
  landscape: true,
  margins: { top: 15, bottom: 15, left: 15, right: 15, header: 8, footer: 8 },
  repeatRows: null,
  pagesTall: 0,
  centreHorizontally: false,
  footer: {
    left: { text: '', size: 9 },
    centre: { text: '第 {page} 页 共 {pages} 页', size: 9 },
    right: { text: '', size: 9 },
  },
  breaksBefore: [],
}
