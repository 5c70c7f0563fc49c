import { cellAt, type Grid } from '../../../workbook/grid'
import type { Reading } from '../../reading'
import { settingNamed } from '../../settings/settingNames'
import { textOfCell } from '../../sheetText'
import { type WithoutUnit, withoutUnits } from '../../vocabulary/ownUnit'
import { rowsOf } from '../known/unreadColumns'

/** What takes the name out of texts that tables of 设置 give the institute (单位名称). */
export function ownUnit(tables: readonly { readonly grid: Grid; readonly reading: Reading }[]): WithoutUnit {
  return withoutUnits(tables.flatMap(({ grid, reading }) => namesIn(grid, reading)))
}

function namesIn(grid: Grid, reading: Reading): readonly string[] {
  const [name, value] = [reading.found.get('name')?.number, reading.found.get('value')?.number]
  if (name === undefined || value === undefined) return []
  const { from, end } = rowsOf(grid, reading)
  const isUnit = (slot: number, number: number) => {
    const cell = cellAt(grid, slot, number)
    return cell.kind === 'text' && settingNamed(cell.text)?.field === 'unit'
  }
  const found: string[] = []
  if (reading.layout === 'across') {
    for (let number = 1; number <= grid.columns.length && from + 1 < end; number++)
      if (isUnit(from, number)) found.push(textOfCell(cellAt(grid, from + 1, number)))
    return found
  }
  for (let slot = from; slot < end; slot++) if (isUnit(slot, name)) found.push(textOfCell(cellAt(grid, slot, value)))
  return found
}
