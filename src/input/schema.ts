import type { InputSheet } from './inputSheet'
import { ATTENDANCE } from './sheets/attendance'
import { CLASSES } from './sheets/classes'
import { DEPARTMENTS } from './sheets/departments'
import { EXTERNAL } from './sheets/external'
import { ONLINE } from './sheets/online'
import { REPORTING_LOG } from './sheets/reportingLog'
import { SETTINGS_SHEET } from './sheets/settings'
import { STAFF } from './sheets/staff'

/** Every kind of sheet that is read (domain.md §2). The earlier wins where nothing else tells two kinds apart. */
export const INPUT_SHEETS: readonly InputSheet[] = [
  SETTINGS_SHEET,
  STAFF,
  DEPARTMENTS,
  CLASSES,
  ATTENDANCE,
  ONLINE,
  EXTERNAL,
  REPORTING_LOG,
]
