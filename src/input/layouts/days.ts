import { cellAt, type Grid } from '../../workbook/grid'
import { sampleOf } from '../evidence/columnValues'
import { compact } from '../plainText'
import { textOfCell } from '../sheetText'
import { slotFrom } from '../slots'
import { attended } from '../vocabulary/attended'

/** A column of a matrix of people by the days of one class. */
export interface DayColumn {
  /** From 1. */
  readonly number: number
  /** As written. */
  readonly heading: string
  /** What its cells hold. */
  readonly holds: 'marks' | 'hours'
}

const DAY =
  /^(?:第[一二三四五六七八九十\d]+[天日次]|day\d+|d\d+|(?:\d{4}[-./年])?\d{1,2}[-./月]\d{1,2}[日号]?|\d{1,2}[日号]|周[一二三四五六日天]|星期[一二三四五六日天])(?:[（(]?(?:上午|下午|晚上|全天)[)）]?)?(?:签到|出勤)?$/i

/** The columns of a table of one class whose heads are days, at least two; none where the table is no such matrix. `end`: the slot behind its last. */
export function dayColumns(grid: Grid, headerRow: number, end: number): readonly DayColumn[] {
  const slot = slotFrom(grid.rows, headerRow)
  const columns: DayColumn[] = []
  for (let number = 1; number <= grid.columns.length; number++) {
    const head = cellAt(grid, slot, number)
    const heading = textOfCell(head).trim()
    if (head.kind !== 'date' && !(head.kind === 'text' && DAY.test(compact(heading)))) continue
    const cells = sampleOf(grid, number, slot + 1, end)
    const hours = cells.filter((cell) => cell.kind === 'number' && cell.value !== 0 && cell.value !== 1).length
    const marks = cells.filter((cell) => attended(textOfCell(cell)) !== undefined).length
    // A column of anything else says when something was, not who came.
    if (cells.length > 0 && (hours + marks) * 2 <= cells.length) continue
    columns.push({ number, heading, holds: hours > marks ? 'hours' : 'marks' })
  }
  return columns.length < 2 ? [] : columns
}
