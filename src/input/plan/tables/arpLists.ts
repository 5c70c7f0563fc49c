import type { Grid } from '../../../workbook/grid'
import { readAs } from '../../header'
import { nameKey } from '../../plainText'
import type { Reading } from '../../reading'
import { saysArpList } from '../../vocabulary/arpWords'
import type { WithoutUnit } from '../../vocabulary/ownUnit'
import { listWord } from '../../vocabulary/turnedAway'
import { valuesOf } from '../known/knowledge'
import type { Looked, Table } from '../known/looked'
import type { StaffCandidate } from './staffLists'

/**
 * Sheets of which a list is ARP's: by their name or title, and only where the staff stands on another sheet. Where ARP's list is the
 * only list of the staff there is, it is the staff.
 */
export function withArpLists(sheets: readonly Looked[], withoutUnit: WithoutUnit): readonly Looked[] {
  if (!sheets.some(({ grid, tables }) => tables.some((table) => isNamed(grid, table.reading, withoutUnit))))
    return sheets
  const candidates = sheets.flatMap(({ grid, chosen, tables }) =>
    tables.flatMap(({ reading }) => (reading?.kind === 'staff' ? [{ grid, reading, isSaid: chosen === 'staff' }] : [])),
  )
  return sheets.map((sheet) => {
    const { grid, chosen, own } = sheet
    if (chosen !== undefined || own) return sheet
    return { ...sheet, tables: sheet.tables.map((table) => asArp(grid, table, candidates, withoutUnit) ?? table) }
  })
}

function asArp(
  grid: Grid,
  { section, reading }: Table,
  candidates: readonly (StaffCandidate & { readonly isSaid: boolean })[],
  withoutUnit: WithoutUnit,
): Table | null {
  if (!isNamed(grid, reading, withoutUnit) || (reading && (reading.kind !== 'staff' || reading.found.has('required'))))
    return null
  const arp = readAs(grid, 'arp', section)
  if (!arp || arp.missing.length > 0) return null
  const listed = valuesOf(grid, arp, 'name', nameKey).length
  const isBeside = candidates.some(
    (one) => one.isSaid || (one.reading !== reading && isStaffBeside(one, listed, withoutUnit)),
  )
  return isBeside ? { section, reading: arp, nearly: null } : null
}

function isNamed(grid: Grid, reading: Reading | null, withoutUnit: WithoutUnit): boolean {
  const texts = [grid.sheet, ...(reading?.titles ?? [])].map(withoutUnit)
  return texts.some(saysArpList) && texts.every((text) => listWord(text).says === 'nothing')
}

/** Whether a list is the staff though ARP's list stands beside it: nobody's record, and no list of some of the people. */
function isStaffBeside({ grid, reading }: StaffCandidate, listed: number, withoutUnit: WithoutUnit): boolean {
  if (grid.sheet.trim() === reading.sheet.sheet) return true
  const texts = [grid.sheet, ...reading.titles].map(withoutUnit)
  if (texts.some(saysArpList) || texts.some((text) => listWord(text).says !== 'nothing')) return false
  if (reading.found.has('required')) return true
  const names = valuesOf(grid, reading, 'name', nameKey)
  const isOfPeople = (names.length - new Set(names).size) * 4 <= names.length
  return isOfPeople && names.length * 2 >= listed && ['id', 'hired', 'status'].some((key) => reading.found.has(key))
}
