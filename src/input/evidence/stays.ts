import { type Cell, cellAt, type Grid } from '../../workbook/grid'
import { compact } from '../plainText'
import type { Reading } from '../reading'
import { textOfCell } from '../sheetText'
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

/**
 * The slots from one to before another of people who left again at once: less than half the longest stay, or but a few minutes. What
 * somebody (`whose`, by slot) stayed on one day adds up over the rows, as of one who rejoined a meeting; minutes that overlap count once.
 */
export function shortStays(
  grid: Grid,
  { came, left }: StayColumns,
  from: number,
  end: number,
  whose: (slot: number) => string,
): readonly number[] {
  const stays = new Map<string, { readonly slots: number[]; readonly times: (readonly [number, number])[] }>()
  for (let slot = from; slot < end; slot++) {
    const cell = cellAt(grid, slot, came)
    const arrived = minuteOf(cell)
    const gone = arrived === null ? null : minuteOf(cellAt(grid, slot, left))
    if (arrived === null || gone === null) continue
    const who = whose(slot)
    const key = who === '' ? `#${slot}` : `${who} ${dayOf(cell)}`
    const stay = stays.get(key) ?? { slots: [], times: [] }
    stays.set(key, stay)
    stay.slots.push(slot)
    stay.times.push([arrived, gone])
  }
  const all = Array.from(stays.values(), ({ slots, times }) => ({ slots, minutes: covered(times) }))
  const longest = all.reduce((most, { minutes }) => Math.max(most, minutes), 0)
  return all
    .flatMap(({ slots, minutes }) => (minutes < NO_STAY || minutes * 2 < longest ? slots : []))
    .sort((a, b) => a - b)
}

/** Whether somebody left by one of two rows (slots) before he came by the other, on the same day. */
export function cameBack(grid: Grid, { came, left }: StayColumns, first: number, second: number): boolean {
  const stay = (slot: number) => {
    const cell = cellAt(grid, slot, came)
    return { day: dayOf(cell), from: minuteOf(cell), to: minuteOf(cellAt(grid, slot, left)) }
  }
  const [one, other] = [stay(first), stay(second)]
  if (one.day !== other.day || one.from === null || one.to === null || other.from === null || other.to === null)
    return false
  return one.to <= other.from || other.to <= one.from
}

/** Who a row is of, and of which class, as written; '' where it says nobody. */
export function whoStayed(grid: Grid, { found }: Pick<Reading, 'found'>): (slot: number) => string {
  const text = (slot: number, key: string) => {
    const number = found.get(key)?.number
    return number === undefined ? '' : compact(textOfCell(cellAt(grid, slot, number)))
  }
  return (slot) => {
    const who = ['id', 'name', 'department'].map((key) => text(slot, key)).join(' ')
    return who.trim() === '' ? '' : [who, text(slot, 'className'), text(slot, 'classCode')].join(' ')
  }
}

/** The day on which a cell is, as it says it; '' for a time alone. */
function dayOf(cell: Cell): string {
  if (cell.kind === 'date') return String(Math.floor(cell.value))
  return cell.kind === 'text' ? cell.text.replace(CLOCK, '\n').split('\n')[0]!.trim() : ''
}

/** How many minutes some spans cover. */
function covered(spans: readonly (readonly [number, number])[]): number {
  let minutes = 0
  let until = Number.NEGATIVE_INFINITY
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    minutes += Math.max(0, to - Math.max(from, until))
    until = Math.max(until, to)
  }
  return minutes
}
