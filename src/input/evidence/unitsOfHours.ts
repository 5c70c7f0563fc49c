import type { Cell } from '../../workbook/grid'
import { textOfCell } from '../sheetText'

const UNIT_OF_HOURS = /^(?:学时|课时|小时|时|h|分钟?|min|天|日|半?天)$/i

/** Whether cells say in what hours are counted, every one of them. */
export function areUnitsOfHours(cells: readonly Cell[]): boolean {
  return cells.length > 0 && cells.every((cell) => UNIT_OF_HOURS.test(textOfCell(cell).trim()))
}
