import type { Finding } from '../records/finding'
import type { Person } from '../records/person'
import { readStaff } from './readStaff'
import type { ColumnKey } from './schema'
import type { SheetCells } from './sheetCells'

/** The rows of ARP's list, read as those of 人员 are; who they are on 人员 says `arpPeople`. */
export function readArp(
  cells: SheetCells<ColumnKey<'arp'>>,
  findings: Finding[],
): readonly Omit<Person, 'required' | 'unit'>[] {
  return readStaff(cells, findings).map(({ required, unit, ...row }) => row)
}
