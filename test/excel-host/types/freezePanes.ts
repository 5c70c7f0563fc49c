import type { Sheet } from '../model/book'
import { type Cells, cellsAt } from '../model/cells'
import { method, type ObjectArgument, object, type TypeTable, typeTable } from '../protocol/typeTable'
import { rangeType } from './range'

export const freezePanesType: TypeTable = typeTable<Sheet>('WorksheetFreezePanes', {
  freezeRows: method('1.7', (sheet, [count]) => {
    sheet.freeze = { rows: Number(count ?? 1), columns: 0 }
  }),
  freezeColumns: method('1.7', (sheet, [count]) => {
    sheet.freeze = { rows: 0, columns: Number(count ?? 1) }
  }),
  freezeAt: method('1.7', (sheet, [range]) => {
    const { areas } = typeof range === 'string' ? cellsAt(sheet, range) : ((range as ObjectArgument).target as Cells)
    sheet.freeze = { rows: areas[0]!.bottom, columns: areas[0]!.right }
  }),
  unfreeze: method('1.7', (sheet) => {
    sheet.freeze = { rows: 0, columns: 0 }
  }),
  getLocationOrNullObject: object(
    '1.7',
    () => rangeType,
    (sheet) => {
      const { rows, columns } = sheet.freeze
      if (rows === 0 && columns === 0) return null
      return { sheet, areas: [{ top: 1, left: 1, bottom: rows || 1_048_576, right: columns || 16_384 }] }
    },
  ),
})
