import type { PageSetup } from '../../workbook/layout'
import type { Look } from '../../workbook/style'

/** The looks of collection sheets: white is to be filled in, grey is given. */
const PLAIN: Look = {
  font: { name: '等线', size: 11, bold: false, colour: '000000', underline: false },
  fill: null,
  borders: { top: 'none', right: 'none', bottom: 'none', left: 'none' },
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  numberFormat: 'General',
}

const EDGED = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const
const GIVEN_GROUND = 'F2F2F2'

const given: Look = { ...PLAIN, borders: EDGED, fill: GIVEN_GROUND }
const open: Look = { ...PLAIN, borders: EDGED, open: true }
const head: Look = {
  ...PLAIN,
  font: { ...PLAIN.font, bold: true },
  fill: 'DDEBF7',
  borders: EDGED,
  horizontal: 'center',
  wrap: true,
}

/** Made once: hosts keep looks by identity. */
export const COLLECT_LOOKS = {
  title: { ...PLAIN, font: { ...PLAIN.font, size: 16, bold: true } },
  code: { ...PLAIN, font: { ...PLAIN.font, size: 10, colour: '595959' } },
  guide: { ...PLAIN, wrap: true, vertical: 'top' },
  label: { ...head, horizontal: 'left' },
  head,
  requiredHead: { ...head, font: { ...head.font, colour: 'C00000' }, fill: 'FCE4D6' },
  given: { general: given, text: { ...given, numberFormat: '@' }, day: { ...given, numberFormat: 'yyyy-mm-dd' } },
  open: { general: open, text: { ...open, numberFormat: '@' }, day: { ...open, numberFormat: 'yyyy-mm-dd' } },
  choice: { ...PLAIN, font: { ...PLAIN.font, size: 10, colour: '404040' } },
  choiceHead: { ...PLAIN, font: { ...PLAIN.font, size: 10, bold: true, colour: '404040' } },
} as const

/** A4 across, as many pages as needed. */
export const COLLECT_PAGE: PageSetup = {
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
