import type { Cell } from '../../workbook/grid'
import { compact } from '../plainText'

/** The number of a cell, whatever unit stands behind it; 0 for a blank one and a dash; null for a text that is none. */
export function amountOf(cell: Cell): number | null {
  if (cell.kind === 'empty') return 0
  if (cell.kind === 'number') return cell.value
  if (cell.kind !== 'text') return null
  const words = compact(cell.text)
  const [, number] = /^(\d+(?:\.\d+)?)(?:[个]?(?:学时|小时|人|万元|元))?$/.exec(words) ?? []
  return number === undefined ? (/^[-—/无]?$/.test(words) ? 0 : null) : Number(number)
}
