import { cellAt, type Grid } from '../../workbook/grid'
import { isNameLike, sampleOf } from '../evidence/columnValues'
import { compact } from '../plainText'
import { textOfCell } from '../sheetText'
import { slotFrom } from '../slots'
import { attended } from '../vocabulary/attended'
import { heldBy } from './matrix'

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
  const heads: DayHead[] = []
  for (let number = 1; number <= grid.columns.length; number++) {
    const head = cellAt(grid, slot, number)
    const heading = textOfCell(head).trim()
    if (head.kind !== 'date' && !(head.kind === 'text' && DAY.test(compact(heading)))) continue
    if (holdsDays(grid, slot, end, number, heading)) heads.push({ number, heading })
  }
  return matrixOf(grid, slot, end, heads)
}

/** 上午 and 下午 in a row of the head, below their days or alone. */
function halves(grid: Grid, slot: number, end: number): DayMatrix | null {
  if (slot >= end) return null
  const heads: DayHead[] = []
  let day = ''
  for (let number = 1; number <= grid.columns.length; number++) {
    const above = slot > 0 ? cellAt(grid, slot - 1, number) : null
    const said = above === null ? '' : textOfCell(above).trim()
    if (above?.kind === 'date' || DAY.test(compact(said))) day = said
    else if (said !== '') day = ''
    const half = cellAt(grid, slot, number)
    if (half.kind !== 'text' || !HALF.test(compact(half.text))) continue
    const heading = `${day}${half.text.trim()}`
    if (holdsDays(grid, slot, end, number, heading)) heads.push({ number, heading })
  }
  return matrixOf(grid, slot, end, heads)
}

type DayHead = Pick<DayColumn, 'number' | 'heading'>

function matrixOf(grid: Grid, slot: number, end: number, heads: readonly DayHead[]): DayMatrix | null {
  if (heads.length < 2) return null
  const holds = heldBy(heads.map(({ number }) => sampleOf(grid, number, slot + 1, end)))
  return { columns: heads.map((head, index) => ({ ...head, holds: holds[index]! })), lastHeadRow: grid.rows[slot]! }
}

/** A column of anything else than marks, signatures and numbers says when something was, not who came. */
function holdsDays(grid: Grid, slot: number, end: number, number: number, heading: string): boolean {
  const cells = sampleOf(grid, number, slot + 1, end)
  const isSigned = /签/.test(heading)
  const known = cells.filter(
    (cell) => cell.kind === 'number' || attended(textOfCell(cell)) !== undefined || (isSigned && isNameLike(cell)),
  ).length
  return cells.length === 0 || known * 2 > cells.length
}
