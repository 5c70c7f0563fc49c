import type { Sheet } from '../model/book'
import { type Cells, cellsAt } from '../model/cells'
import { lacks, method, type ObjectArgument, scalar, type TypeTable, typeTable } from '../protocol/typeTable'

export const autoFilterType: TypeTable = typeTable<Sheet>('AutoFilter', {
  enabled: scalar('1.9', (sheet) => sheet.filter !== null),
  apply: method('1.9', (sheet, [range, column]) => {
    if (column !== null && column !== undefined) lacks('AutoFilter.apply with criteria')
    const { areas } = typeof range === 'string' ? cellsAt(sheet, range) : ((range as ObjectArgument).target as Cells)
    sheet.filter = areas[0]!
  }),
  remove: method('1.9', (sheet) => {
    sheet.filter = null
  }),
})
