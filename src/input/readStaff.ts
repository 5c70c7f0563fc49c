import type { Finding } from '../records/finding'
import type { Person } from '../records/person'
import { ACTIVE_WORDS, YES_NO_WORDS } from './cells/words'
import { dataRows } from './dataRows'
import { plain } from './plainText'
import { rowReader } from './rowReader'
import type { ColumnKey } from './schema'
import type { SheetCells } from './sheetCells'

/**
 * The people of a sheet 人员. A row without a name is left out. Of the other columns one that cannot be read counts as not
 * given: the person stays, with a requirement and 在职.
 */
export function readStaff(cells: SheetCells<ColumnKey<'staff'>>, findings: Finding[]): Person[] {
  const people: Person[] = []
  const rows = dataRows(cells, 'name', findings)
  for (const slot of rows.slots) {
    const row = rowReader(cells, slot, findings)
    const name = row.text('name')
    if (name === '') {
      if (!row.isGiven('name') && !rows.isRemark(slot)) row.missing('name')
      continue
    }
    people.push({
      id: plain(row.text('id')),
      name,
      unit: row.text('unit'),
      department: row.text('department'),
      required: row.word('required', YES_NO_WORDS) ?? true,
      hired: row.month('hired'),
      active: row.word('status', ACTIVE_WORDS) ?? true,
      place: cells.place(slot, null),
    })
  }
  return people
}
