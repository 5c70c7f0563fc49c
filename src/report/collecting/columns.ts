import type { InputColumn } from '../../input/inputSheet'
import { ATTENDANCE } from '../../input/sheets/attendance'
import { EXTERNAL } from '../../input/sheets/external'
import { STAFF } from '../../input/sheets/staff'
import type { CollectPart } from '../../records/collecting'
import type { SheetKind } from '../../records/sheetKind'

/** What a column of a collection sheet is for: whom a row is of, which class it is about (on request), what is filled in. */
export type CollectRole = 'whom' | 'answer'

/** A column of a collection sheet; heads are those of the input sheets, so that what comes back is read as these are. */
export interface CollectColumn {
  readonly key: string
  readonly heading: string
  readonly role: CollectRole
  /** Characters of the default font. */
  readonly width: number
  readonly entry: 'general' | 'text' | 'day'
  readonly choices: readonly string[] | null
  readonly required: boolean
}

function column(
  columns: readonly InputColumn[],
  key: string,
  role: CollectRole,
  width: number,
  entry: CollectColumn['entry'] = 'general',
): CollectColumn {
  const { heading, choices, required } = columns.find((one) => one.key === key)!
  return { key, heading, role, width, entry, choices: choices ?? null, required }
}

const required = (one: CollectColumn): CollectColumn => ({ ...one, required: true })

/** The columns of each part, from A on. What the system itself records (在线学习) nobody is asked for. */
export const COLLECT_COLUMNS: Readonly<Record<CollectPart, readonly CollectColumn[]>> = {
  attendance: [
    column(ATTENDANCE.columns, 'id', 'whom', 12, 'text'),
    column(ATTENDANCE.columns, 'name', 'whom', 12),
    column(ATTENDANCE.columns, 'department', 'whom', 18),
    required(column(ATTENDANCE.columns, 'className', 'answer', 34)),
    column(ATTENDANCE.columns, 'classCode', 'answer', 14, 'text'),
    column(ATTENDANCE.columns, 'hours', 'answer', 8),
  ],
  roll: [
    column(ATTENDANCE.columns, 'id', 'whom', 12, 'text'),
    column(ATTENDANCE.columns, 'name', 'whom', 12),
    column(ATTENDANCE.columns, 'department', 'whom', 18),
    required(column(ATTENDANCE.columns, 'confirmed', 'answer', 10)),
    column(ATTENDANCE.columns, 'hours', 'answer', 8),
  ],
  external: [
    column(EXTERNAL.columns, 'id', 'whom', 12, 'text'),
    column(EXTERNAL.columns, 'name', 'whom', 12),
    column(EXTERNAL.columns, 'department', 'whom', 18),
    column(EXTERNAL.columns, 'title', 'answer', 34),
    column(EXTERNAL.columns, 'type', 'answer', 12),
    column(EXTERNAL.columns, 'organiser', 'answer', 20),
    required(column(EXTERNAL.columns, 'start', 'answer', 14, 'day')),
    column(EXTERNAL.columns, 'end', 'answer', 14, 'day'),
    column(EXTERNAL.columns, 'hours', 'answer', 8),
  ],
  staff: [
    column(STAFF.columns, 'id', 'whom', 12, 'text'),
    column(STAFF.columns, 'name', 'whom', 12),
    column(STAFF.columns, 'department', 'whom', 18),
    column(STAFF.columns, 'hired', 'answer', 16, 'day'),
  ],
}

/** What the rows of each part are read as. */
export const COLLECT_KINDS: Readonly<Record<CollectPart, SheetKind>> = {
  attendance: 'attendance',
  roll: 'attendance',
  external: 'external',
  staff: 'staff',
}

/** Behind the table and an empty column: the classes that a name may be chosen from, and the names. */
export const CHOICE_HEADS = { classes: '可选培训班', days: '办班日期', codes: '编号', people: '可选姓名' } as const
