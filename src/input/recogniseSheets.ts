import type { SheetKind } from '../records/dataset'
import { choiceFor, type SheetChoice } from '../records/sheetChoice'
import { cellAt, type Grid } from '../workbook/grid'
import { likeliest, type Reading, readAs } from './header'
import { plain, titleKey } from './plainText'

/** What a sheet is taken for. */
export interface RecognisedSheet {
  readonly grid: Grid
  /** null where it is not read. */
  readonly reading: Reading | null
  /** What it lacks columns to be; null where it is read, or nothing of ours, or one of our reports. */
  readonly nearly: Reading | null
  /** Whether it is not read on purpose: a report of ours, without cells, or left out by the user. */
  readonly leftOut: boolean
}

/**
 * Recognises all sheets of a workbook. `kinds` is the user's own word on some.
 * A list of people on a sheet that is named or titled after a class is its attendance, not more staff.
 */
export function recogniseSheets(grids: readonly Grid[], kinds: readonly SheetChoice[] = []): RecognisedSheet[] {
  const first = grids.map((grid) => recogniseAlone(grid, choiceFor(kinds, grid)?.kind))
  const names = new Set(first.flatMap(classNames))
  return first.map((sheet) => (choiceFor(kinds, sheet.grid) ? sheet : (asAttendance(sheet, names) ?? sheet)))
}

function recogniseAlone(grid: Grid, kind: SheetKind | null | undefined): RecognisedSheet {
  const leftOut = { grid, reading: null, nearly: null, leftOut: true }
  if (kind === null || grid.rows.length === 0) return leftOut
  if (kind !== undefined) {
    const reading = readAs(grid, kind)
    if (!reading) return { grid, reading: null, nearly: null, leftOut: false }
    const whole = reading.missing.length === 0
    return { grid, reading: whole ? reading : null, nearly: whole ? null : reading, leftOut: false }
  }
  const { reading, nearly, own } = likeliest(grid)
  return { grid, reading, nearly, leftOut: own }
}

function asAttendance(sheet: RecognisedSheet, classNames: ReadonlySet<string>): RecognisedSheet | null {
  const { grid, reading, leftOut } = sheet
  if (leftOut || (reading && reading.kind !== 'staff' && reading.kind !== 'online')) return null
  const attendance = readAs(grid, 'attendance')
  if (!attendance || attendance.missing.length > 0) return null
  // A sheet that calls itself 签到 or the like is none of the staff, even with a column that only that sheet knows.
  if (!attendance.hinted && attendance.found.size < (reading?.found.size ?? 0)) return null
  return namesClass([...attendance.titles, grid.sheet], classNames)
    ? { grid, reading: attendance, nearly: null, leftOut: false }
    : null
}

function namesClass(texts: readonly string[], classNames: ReadonlySet<string>): boolean {
  const keys = texts.flatMap((text) => [titleKey(text), plain(text)])
  if (keys.some((key) => classNames.has(key))) return true
  for (const name of classNames) if (name.length >= LONG_ENOUGH && keys.some((key) => key.includes(name))) return true
  return false
}

/** A shorter name of a class inside a title may be there by chance. */
const LONG_ENOUGH = 4

function classNames({ grid, reading }: RecognisedSheet): string[] {
  if (reading?.kind !== 'classes') return []
  const { number } = reading.found.get('name')!
  return Array.from(grid.rows, (_, slot) => cellAt(grid, slot, number))
    .map((cell) => (cell.kind === 'text' ? titleKey(cell.text) : ''))
    .filter((name) => name !== '')
}
