import { type Finding, finding } from '../records/finding'
import type { Person } from '../records/person'
import { statusOfText } from './cells/statuses'
import { YES_NO_WORDS } from './cells/words'
import { dataRows } from './dataRows'
import { plain } from './plainText'
import { type RowReader, rowReader } from './rowReader'
import type { ColumnKey } from './schema'
import type { SheetCells } from './sheetCells'
import { textOfCell } from './sheetText'

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
      ...serviceOf(row),
      place: cells.place(slot, null),
    })
  }
  tellWords(cells, rows.slots, findings)
  return people
}

/**
 * Whether one is 在职, by 状态; where it is empty, whoever has a day of leaving is so until then. 返聘 and the like have outlived
 * theirs.
 */
function serviceOf(row: RowReader<ColumnKey<'staff'>>): Pick<Person, 'active' | 'left'> {
  const status = row.word('status', statusOfText)
  const left = row.month('left')
  const active = status ? status.active : left === null || row.isGiven('status')
  return { active, left: status?.byWord ? null : (left ?? status?.left ?? null) }
}

/** The words by which people count as 在职, one finding a word at the first who bears it. */
function tellWords(cells: SheetCells<ColumnKey<'staff'>>, slots: Int32Array, findings: Finding[]): void {
  if (!cells.has('status')) return
  const words = new Map<string, { readonly slot: number; count: number }>()
  for (const slot of slots) {
    const text = plain(textOfCell(cells.cell(slot, 'status')))
    if (text === '' || !statusOfText(text)?.byWord) continue
    const known = words.get(text)
    if (known) known.count++
    else words.set(text, { slot, count: 1 })
  }
  for (const [status, { slot, count }] of words)
    findings.push(finding('counted-as-active', cells.place(slot, 'status'), { status, count }))
}
