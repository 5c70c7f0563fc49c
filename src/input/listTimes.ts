import { HOUR } from '../records/duration'
import { momentOfSerial } from '../records/moment'
import type { RowTimes } from '../records/proposal'
import type { SheetPlan, TablePlan } from '../records/readingPlan'
import { type Cell, cellAt, type Grid } from '../workbook/grid'
import { hoursOfCell } from './cells/cellValues'
import { CLOCK_HOURS } from './cells/hours'
import { periodOfText } from './cells/moments'
import { compact } from './plainText'
import { textOfCell } from './sheetText'
import { slotFrom } from './slots'

/** Heads under which exports say when somebody signed in or came into a meeting; when a form was sent says nothing of that. */
const AT =
  /^(?:签到|打卡|考勤|首次入会|入会|首次加入|加入|进入|进入会议|参会|扫码|到场|报到|到会)(?:日期|时间|日期时间)$/
/** Heads under which they say how long somebody stayed. */
const STAYED = /^(?:累计)?(?:参会|会议|在会|入会|在线|观看|停留|参与|学习)(?:总)?时长/

/** Whether a heading says when somebody came, or how long he stayed. */
export function isTimeHead(heading: string): boolean {
  return AT.test(compact(heading)) || STAYED.test(compact(heading))
}

/**
 * When the rows of a list of attendance were, and how long each stayed, by the sheet's rows: from columns that are read for nothing
 * else, so that what gives hours gives them still. What cannot be read says nothing.
 */
export function listTimes(grid: Grid, { tables }: Pick<SheetPlan, 'tables'>): ReadonlyMap<number, RowTimes> {
  const found = new Map<number, RowTimes>()
  for (const table of tables) if (table.kind === 'attendance') timesOf(grid, table, found)
  return found
}

function timesOf(grid: Grid, { headerRow, columns }: TablePlan, found: Map<number, RowTimes>): void {
  const heads = headsIn(grid, headerRow)
  const dates = heads.filter(({ heading }) => AT.test(heading))
  const hours = columns.find(({ meaning }) => meaning === '学时')?.column
  const stays = heads.filter(({ heading, column }) => STAYED.test(heading) && column !== hours)
  if (dates.length === 0 && stays.length === 0) return
  for (let slot = slotFrom(grid.rows, headerRow + 1); slot < grid.rows.length; slot++) {
    const at = dates.map(({ column }) => momentIn(cellAt(grid, slot, column))).find((moment) => moment !== null) ?? null
    const stayed =
      stays.map((head) => stayIn(cellAt(grid, slot, head.column), head)).find((one) => one !== null) ?? null
    if (at !== null || stayed !== null) found.set(grid.rows[slot]!, { at, stayed })
  }
}

interface Head {
  readonly column: number
  readonly heading: string
}

function headsIn(grid: Grid, headerRow: number): readonly Head[] {
  const slot = slotFrom(grid.rows, headerRow)
  return grid.columns.flatMap((_, index) => {
    const heading = compact(textOfCell(cellAt(grid, slot, index + 1)))
    return heading === '' ? [] : [{ column: index + 1, heading }]
  })
}

function momentIn(cell: Cell) {
  if (cell.kind === 'date') return momentOfSerial(cell.value)
  return cell.kind === 'text' ? (periodOfText(cell.text)?.start.moment ?? null) : null
}

/** A bare number under 参会时长(分钟) is of minutes; under 参会时长 alone nobody knows of what. */
function stayIn(cell: Cell, { heading }: Head) {
  const unit = /分/.test(heading) ? HOUR / 60 : /秒/.test(heading) ? 1 : /时\)|小时/.test(heading) ? HOUR : null
  const isBare = cell.kind === 'number' || /^[\d.]+$/.test(compact(textOfCell(cell)))
  if (isBare && unit === null) return null
  const seconds = hoursOfCell(cell, { ...CLOCK_HOURS, seconds: unit ?? HOUR })
  return seconds < 0 ? null : seconds
}
