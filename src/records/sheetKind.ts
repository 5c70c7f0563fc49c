/** What a sheet of the user's can be. */
export const SHEET_KINDS = [
  'settings',
  'staff',
  'departments',
  'classes',
  'attendance',
  'external',
  'online',
  'arp',
  'reportingLog',
] as const
export type SheetKind = (typeof SHEET_KINDS)[number]
