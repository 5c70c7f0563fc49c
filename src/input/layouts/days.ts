import { cellAt, type Grid } from '../../workbook/grid'
import { isNameLike, sampleOf } from '../evidence/columnValues'
import { compact } from '../plainText'
import { textOfCell } from '../sheetText'
import { slotFrom } from '../slots'
import { attended } from '../vocabulary/attended'

/** A column of a matrix of people by the days, or halves of days, of one class. */
export interface DayColumn {
  /** From 1. */
  readonly number: number
  /** As written; of a half the day's words before it. */
  readonly heading: string
  /** What its cells hold. */
  readonly holds: 'marks' | 'hours'
}

/** The columns of such a matrix, and the lowest row of its head, from 1. */
export interface DayMatrix {
  readonly columns: readonly DayColumn[]
  readonly lastHeadRow: number
}

const DAY =
  /^(?:第[一二三四五六七八九十\d]+[天日次]|day\d+|d\d+|(?:\d{4}[-./年])?\d{1,2}[-./月]\d{1,2}[日号]?|\d{1,2}[日号]|周[一二三四五六日天]|星期[一二三四五六日天])(?:[（(]?(?:上午|下午|晚上|全天)[)）]?)?(?:签到|出勤)?$/i
const HALF = /^(?:上午|下午|晚上|晚间|am|pm)(?:签到|出勤|到会)?$/i

/** The columns of a table of one class whose heads are days or halves of days, at least two; null where the table is no such matrix. `end`: the slot behind its last. */
export function dayColumns(grid: Grid, headerRow: number, end: number): DayMatrix | null {
  const slot = slotFrom(grid.rows, headerRow)
  return halves(grid, slot, end) ?? halves(grid, slot + 1, end) ?? wholeDays(grid, slot, end)
}

function wholeDays(grid: Grid, slot: number, end: number): DayMatrix | null {
  const columns: DayColumn[] = []
  for (let number = 1; number <= grid.columns.length; number++) {
    const head = cellAt(grid, slot, number)
    const heading = textOfCell(head).trim()
    if (head.kind !== 'date' && !(head.kind === 'text' && DAY.test(compact(heading)))) continue
    const column = columnOf(grid, slot, end, number, heading)
    if (column) columns.push(column)
  }
  return columns.length < 2 ? null : { columns, lastHeadRow: grid.rows[slot]! }
}

/** 上午 and 下午 in a row of the head, below their days or alone. */
function halves(grid: Grid, slot: number, end: number): DayMatrix | null {
  if (slot >= end) return null
  const columns: DayColumn[] = []
  let day = ''
  for (let number = 1; number <= grid.columns.length; number++) {
    const above = slot > 0 ? cellAt(grid, slot - 1, number) : null
    const said = above === null ? '' : textOfCell(above).trim()
    if (above?.kind === 'date' || DAY.test(compact(said))) day = said
    else if (said !== '') day = ''
    const half = cellAt(grid, slot, number)
    if (half.kind !== 'text' || !HALF.test(compact(half.text))) continue
    const column = columnOf(grid, slot, end, number, `${day}${half.text.trim()}`)
    if (column) columns.push(column)
  }
  return columns.length < 2 ? null : { columns, lastHeadRow: grid.rows[slot]! }
}

function columnOf(grid: Grid, slot: number, end: number, number: number, heading: string): DayColumn | null {
  const cells = sampleOf(grid, number, slot + 1, end)
  const hours = cells.filter((cell) => cell.kind === 'number' && cell.value !== 0 && cell.value !== 1).length
  const isSigned = /签/.test(heading)
  const marks = cells.filter(
    (cell) => attended(textOfCell(cell)) !== undefined || (isSigned && isNameLike(cell)),
  ).length
  // A column of anything else says when something was, not who came.
  if (cells.length > 0 && (hours + marks) * 2 <= cells.length) return null
  return { number, heading, holds: hours > marks ? 'hours' : 'marks' }
}
