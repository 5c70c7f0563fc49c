import { kindsOfCells } from '../../../hosts/xlsx/look/changedKinds'
import { codec } from '../../../hosts/xlsx/zip/availableCodec'
import type { SheetChange } from '../../../workbook/cellChange'
import { cellOfNumber } from '../../../workbook/grid'
import type { PageTasks } from './protocol'

/** The numbers among changes as the changed file has them read; null where it must be read whole to know. */
export async function numbersAsRead(
  file: string,
  bytes: Uint8Array,
  changes: readonly SheetChange[],
): Promise<PageTasks['change']['answer']['numbers']> {
  const entered = changes.flatMap((change) =>
    typeof change.value === 'number' ? [{ ...change, value: change.value }] : [],
  )
  const { kinds, struck, date1904 } = await kindsOfCells(file, bytes, codec, entered)
  if (struck) return null
  return entered.map(({ sheet, row, column, value }, index) => {
    return { sheet, row, column, cell: cellOfNumber(kinds[index]!, value, date1904) }
  })
}
