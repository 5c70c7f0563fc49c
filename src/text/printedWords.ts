import type { PrintedTrouble } from '../workbook/printedSheet'

/** What of a stamped sheet would print otherwise than it was written. */
export type PrintedWords = Readonly<Record<PrintedTrouble, string>>
