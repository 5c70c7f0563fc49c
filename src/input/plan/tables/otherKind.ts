import type { SheetKind } from '../../../records/sheetKind'
import type { Grid } from '../../../workbook/grid'
import { readAs } from '../../header'
import type { Section } from '../../layouts/sections'
import type { Reading } from '../../reading'
import type { Knowledge } from '../known/knowledge'
import type { Table } from '../known/looked'
import { namesClass, titlesOf } from '../known/namedClass'
import { shareOfClasses } from './personTables'

/** A list that calls itself 在线学习 or the like and names none of our classes, as online study; null for any other. */
export function asOnline(grid: Grid, section: Section, reading: Reading, { classes }: Knowledge): Reading | null {
  if (reading.kind !== 'attendance' || reading.hinted || !reading.found.has('className')) return null
  const online = readAs(grid, 'online', section)
  if (!online?.hinted || online.missing.length > 0) return null
  return shareOfClasses(grid, reading, classes) === 0 ? online : null
}

/** A list of nothing but people, days and hours; a list of attendance none of whose classes is ours may be of external study, and one of external study all of whose titles are our classes of attendance. */
export function doubtedKinds(
  grid: Grid,
  section: Section,
  reading: Reading,
  { classes }: Knowledge,
): readonly SheetKind[] {
  const { kind } = reading
  if (grid.sheet.trim() === reading.sheet.sheet) return []
  // People, days and lengths alone may be of anything: visits, shifts, meetings.
  if (kind === 'online' && !reading.hinted && !reading.found.has('title') && reading.found.get('time')?.fit !== 'named')
    return ['online', 'external']
  if (classes.size === 0) return []
  if (kind === 'attendance' && reading.found.has('className') && !reading.found.has('classCode')) {
    const other = readAs(grid, 'external', section)
    const isOther = other?.missing.length === 0 && (other.found.size > reading.found.size || !reading.hinted)
    const isOnline = readAs(grid, 'online', section)?.missing.length === 0
    return isOther && shareOfClasses(grid, reading, classes) === 0
      ? ['external', ...(isOnline ? (['online'] as const) : []), 'attendance']
      : []
  }
  if (kind === 'external' && !reading.hinted && !reading.found.has('type'))
    return shareOfClasses(grid, reading, classes) === 1 ? ['attendance', 'external'] : []
  return []
}

export const NEVER_ATTENDANCE: ReadonlySet<SheetKind> = new Set<SheetKind>([
  'settings',
  'departments',
  'classes',
  'arp',
  'reportingLog',
])

export function asAttendance(
  grid: Grid,
  { section, reading }: Table,
  all: readonly Table[],
  classes: ReadonlySet<string>,
): Reading | null {
  if (reading && reading.kind !== 'staff' && reading.kind !== 'online')
    return reading.kind === 'attendance' ? reading : null
  if (reading?.kind === 'staff' && grid.sheet.trim() === reading.sheet.sheet) return null
  const attendance = readAs(grid, 'attendance', section)
  if (!attendance || attendance.missing.length > 0) return null
  // A log book that names our classes alone, which nothing else claims.
  if (!reading && attendance.found.has('className') && shareOfClasses(grid, attendance, classes) === 1)
    return attendance
  const sheetTitles = section.from > 0 && all[0] ? titlesOf(grid, all[0].section) : []
  // A sheet that calls itself 签到 or the like is none of the staff, even with a column that only that sheet knows.
  if (!attendance.hinted && attendance.found.size < (reading?.found.size ?? 0)) return null
  const named =
    attendance.className === null ? [...attendance.titles, ...sheetTitles, grid.sheet] : [attendance.className]
  return namesClass(named, classes) ? { ...attendance, sheetTitles } : null
}
