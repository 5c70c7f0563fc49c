import type { PageSetup } from '../workbook/layout'
import type { Look } from '../workbook/style'

/** The looks of input sheets, which people work in: plain, in the font that the country's Excel begins with. */
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

export const LOOKS = {
  text: PLAIN,
  /** Keeps what is typed as text: numbers with leading noughts, telephone numbers. */
  asText: { ...PLAIN, numberFormat: '@' },
  long: { ...PLAIN, wrap: true },
  number: { ...PLAIN, horizontal: 'right' },
  percent: { ...PLAIN, horizontal: 'right', numberFormat: '0%' },
  money: { ...PLAIN, horizontal: 'right', numberFormat: '0.00' },
  day: { ...PLAIN, horizontal: 'center', numberFormat: 'yyyy-mm-dd' },
  moment: { ...PLAIN, horizontal: 'center', numberFormat: 'yyyy-mm-dd hh:mm' },
  head: {
    ...PLAIN,
    font: { ...PLAIN.font, bold: true },
    fill: 'DDEBF7',
    borders: EDGED,
    horizontal: 'center',
    wrap: true,
  },
  requiredHead: {
    ...PLAIN,
    font: { ...PLAIN.font, bold: true, colour: 'C00000' },
    fill: 'FCE4D6',
    borders: EDGED,
    horizontal: 'center',
    wrap: true,
  },
  banner: { ...PLAIN, font: { ...PLAIN.font, size: 16, bold: true }, horizontal: 'center' },
  note: { ...PLAIN, font: { ...PLAIN.font, size: 10, colour: '595959' }, wrap: true },
  example: { ...PLAIN, font: { ...PLAIN.font, colour: '7F7F7F' } },
} as const satisfies Record<string, Look>

/** Input sheets are not for stamping: A4 across, as many pages as needed. */
export const INPUT_PAGE: PageSetup = {
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
