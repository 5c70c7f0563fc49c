import type { SaidHeadcount } from '../../../records/dataset'
import { cellAt } from '../../../workbook/grid'
import { settingNamed } from '../../settings/settingNames'
import { cellsHolding, textsThat } from '../../textCells'
import type { UnderstoodSheet } from '../known/looked'
import { rowsOf } from '../known/unreadColumns'

const SAID = /^([^:：]{3,14})[:：]\s*(\d{1,5})\s*[人名位]?$/

const namesHeadcount = (text: string) => settingNamed(text)?.field === 'headcount'

/** Those that may say 单位在职总人数, alone or with its number behind. */
const headcountsIn = textsThat(
  (text) => text.length < 24 && text.includes('人数') && namesHeadcount(text.split(/[:：]/)[0]!),
)

/**
 * 单位在职总人数 as it stands in the title block of a list that is read (单位在职总人数：14人): no setting, but what may be entered as one. null where nothing,
 * or more than one number, says it.
 */
export function headcountSaid(understood: readonly UnderstoodSheet[]): SaidHeadcount | null {
  const found = understood.flatMap(({ grid, tables, fate }) => {
    const lists = tables.filter(({ kind }) => kind !== 'settings')
    if (fate !== 'read' || lists.length === 0) return []
    const end = lists.reduce((first, reading) => Math.min(first, rowsOf(grid, reading).from), grid.rows.length)
    return cellsHolding(grid, headcountsIn(grid.texts)).flatMap(({ slot, column }): SaidHeadcount[] => {
      if (slot >= end) return []
      const { file, sheet, rows, texts, columns } = grid
      const text = texts[columns[column - 1]!.values[slot]!]!.trim()
      const beside = cellAt(grid, slot, column + 1)
      const count = SAID.exec(text)?.[2] ?? (beside.kind === 'number' ? String(beside.value) : null)
      const place = { file, sheet, row: rows[slot]!, column }
      return count === null || !(Number(count) > 0) ? [] : [{ place, text, count: Number(count) }]
    })
  })
  return new Set(found.map(({ count }) => count)).size === 1 ? found[0]! : null
}
