import { type Cell, cellAt, type Grid } from '../../workbook/grid'
import type { Reading } from '../header'
import { compact } from '../plainText'
import { slotFrom } from '../slots'

/** The columns (from 1) that say when somebody came and when he left. */
export interface StayColumns {
  readonly came: number
  readonly left: number
  /** The head of the latter, as written. */
  readonly heading: string
}

const CAME = /签到|[到进入][场会课班]|上线|开始签/
const LEFT = /签退|[离退][场会席开班]|下线/
const OTHER = /地点|方式|状态|次数|人数|原因|备注|照片|签名|签字|设备|结果|时长|天数/

/** The pair of columns of a table's head that say when each of its people came and left; null where there is none. */
export function stayColumns(grid: Grid, { headerRow }: Pick<Reading, 'headerRow'>): StayColumns | null {
  const slot = slotFrom(grid.rows, headerRow)
  let came: number | null = null
  for (let number = 1; number <= grid.columns.length; number++) {
    const cell = cellAt(grid, slot, number)
    if (cell.kind !== 'text') continue
    const head = compact(cell.text)
    if (OTHER.test(head)) continue
    if (LEFT.test(head)) {
      if (came !== null) return { came, left: number, heading: cell.text.trim() }
    } else if (CAME.test(head)) came = number
  }
  return null
}

const CLOCK = /(\d{1,2})[:：时点](\d{1,2})/
const DAY = 24 * 60

/** The minute of the day that a cell says; null for none. */
function minuteOf(cell: Cell): number | null {
  switch (cell.kind) {
    case 'time':
      return cell.value < 1 ? Math.round(cell.value * DAY) : null
    case 'date':
      return Math.round((cell.value % 1) * DAY)
    case 'text': {
      const [, hour, minute] = CLOCK.exec(cell.text) ?? []
      return hour === undefined ? null : Number(hour) * 60 + Number(minute)
    }
    default:
      return null
  }
}

/** A stay of so many minutes is none, whatever the others'. */
const NO_STAY = 15

/** The slots from one to before another whose people left again at once: less than half the longest stay, or but a few minutes. */
export function shortStays(grid: Grid, { came, left }: StayColumns, from: number, end: number): readonly number[] {
  const stays: (readonly [number, number])[] = []
  for (let slot = from; slot < end; slot++) {
    const arrived = minuteOf(cellAt(grid, slot, came))
    const gone = arrived === null ? null : minuteOf(cellAt(grid, slot, left))
    if (arrived !== null && gone !== null) stays.push([slot, gone - arrived])
  }
  const longest = stays.reduce((most, [, minutes]) => Math.max(most, minutes), 0)
  return stays.flatMap(([slot, minutes]) => (minutes < NO_STAY || minutes * 2 < longest ? slot : []))
}
