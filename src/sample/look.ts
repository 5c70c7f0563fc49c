import { ENTRY, ENTRY_HEAD, ENTRY_REQUIRED_HEAD } from '../input/entryLook'
import type { Look } from '../workbook/style'

/** The looks of input sheets, which people work in. */
export const LOOKS = {
  text: ENTRY,
  /** Keeps what is typed as text: numbers with leading noughts, telephone numbers. */
  asText: { ...ENTRY, numberFormat: '@' },
  long: { ...ENTRY, wrap: true },
  number: { ...ENTRY, horizontal: 'right' },
  percent: { ...ENTRY, horizontal: 'right', numberFormat: '0%' },
  money: { ...ENTRY, horizontal: 'right', numberFormat: '0.00' },
  day: { ...ENTRY, horizontal: 'center', numberFormat: 'yyyy-mm-dd' },
  moment: { ...ENTRY, horizontal: 'center', numberFormat: 'yyyy-mm-dd hh:mm' },
  head: ENTRY_HEAD,
  requiredHead: ENTRY_REQUIRED_HEAD,
  banner: { ...ENTRY, font: { ...ENTRY.font, size: 16, bold: true }, horizontal: 'center' },
  note: { ...ENTRY, font: { ...ENTRY.font, size: 10, colour: '595959' }, wrap: true },
  example: { ...ENTRY, font: { ...ENTRY.font, colour: '7F7F7F' } },
} as const satisfies Record<string, Look>
