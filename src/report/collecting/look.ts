import { ENTRY, ENTRY_EDGES, ENTRY_HEAD, ENTRY_REQUIRED_HEAD } from '../../input/entryLook'
import type { Look } from '../../workbook/style'

/* The looks of collection sheets: white is to be filled in, grey is given. */

const GIVEN_GROUND = 'F2F2F2'

const given: Look = { ...ENTRY, borders: ENTRY_EDGES, fill: GIVEN_GROUND }
const open: Look = { ...ENTRY, borders: ENTRY_EDGES, open: true }

/** Made once: hosts keep looks by identity. */
export const COLLECT_LOOKS = {
  title: { ...ENTRY, font: { ...ENTRY.font, size: 16, bold: true } },
  code: { ...ENTRY, font: { ...ENTRY.font, size: 10, colour: '595959' } },
  guide: { ...ENTRY, wrap: true, vertical: 'top' },
  label: { ...ENTRY_HEAD, horizontal: 'left' },
  head: ENTRY_HEAD,
  requiredHead: ENTRY_REQUIRED_HEAD,
  given: { general: given, text: { ...given, numberFormat: '@' }, day: { ...given, numberFormat: 'yyyy-mm-dd' } },
  open: { general: open, text: { ...open, numberFormat: '@' }, day: { ...open, numberFormat: 'yyyy-mm-dd' } },
  choice: { ...ENTRY, font: { ...ENTRY.font, size: 10, colour: '404040' } },
  choiceHead: { ...ENTRY, font: { ...ENTRY.font, size: 10, bold: true, colour: '404040' } },
} as const
