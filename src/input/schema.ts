import type { PointedColumns } from '../records/columnKeys'
import type { SheetKind } from '../records/sheetKind'
import type { InputSheet } from './inputSheet'
import { ARP } from './sheets/arp'
import { ATTENDANCE } from './sheets/attendance'
import { CLASSES } from './sheets/classes'
import { DEPARTMENTS } from './sheets/departments'
import { EXTERNAL } from './sheets/external'
import { ONLINE } from './sheets/online'
import { REPORTING_LOG } from './sheets/reportingLog'
import { SETTINGS_SHEET } from './sheets/settings'
import { STAFF } from './sheets/staff'

/** Every kind of sheet that is read (domain.md §2). The earlier wins where nothing else tells two kinds apart. */
const SHEETS = [SETTINGS_SHEET, STAFF, DEPARTMENTS, CLASSES, ATTENDANCE, ONLINE, EXTERNAL, ARP, REPORTING_LOG] as const

export const INPUT_SHEETS: readonly InputSheet[] = SHEETS

/** The keys of a kind of sheet's columns, as its declaration has them: a reader can ask for no other. */
export type ColumnKey<Kind extends SheetKind = SheetKind> = Extract<
  (typeof SHEETS)[number],
  { readonly kind: Kind }
>['columns'][number]['key']

type ColumnKeys = { readonly [Kind in SheetKind]: ColumnKey<Kind> }
type AmongThem<Keys, Pointed extends Keys> = Pointed
/** Every column that is pointed at is declared, or this does not compile. */
export type DeclaredPointedColumns = AmongThem<ColumnKeys, PointedColumns>

/** The canonical headings of a kind of sheet, in the order of the empty sheet. */
export function headingsOf(kind: SheetKind): readonly string[] {
  return INPUT_SHEETS.find((sheet) => sheet.kind === kind)!.columns.map(({ heading }) => heading)
}
