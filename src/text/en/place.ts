import type { Place } from '../../workbook/address'

/** `row 7 of “人员”`, within a sentence. */
export function placeEn({ sheet, row }: Place): string {
  return `row ${row} of “${sheet}”`
}
