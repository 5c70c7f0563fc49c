import { type Finding, finding } from '../records/finding'
import { CellKind } from '../workbook/grid'
import { headingOf } from './heading'
import { compact } from './plainText'
import type { SheetCells } from './sheetCells'
import { UNKNOWN } from './textTable'

/** Which rows below a header are data. */
export interface DataRows {
  /**
   * The slots of rows that are to be read: not empty, no total, no repeated header, no example of our template (which is
   * told). Only its own cells keep a row from being empty, not those merged over it from above.
   */
  readonly slots: Int32Array
  /** Whether a row without what every row needs is a note or a signature between the rows, rather than a row with a gap. */
  isRemark(slot: number): boolean
}

const Role = { data: 1, total: 2, example: 3, subtotal: 4, note: 5 } as const

/** 合计：, 小计（一班）, 总计 12 人; but not 小计算机培训. */
const TOTAL = /^(?:本页|本表|全年|年度)?(?:合计|总计|小计|共计)(?:[:：(（\d].*)?$/
/** 科研部门小计: only where the row lacks what a record needs. */
const SUBTOTAL = /(?:合计|总计|小计|共计)$/
/** 填表人：…, 注：…: only where besides there is next to nothing in the row. */
const NOTE = /^[^:：]{1,8}[:：]/
const NEXT_TO_NOTHING = 2
/** Nothing else can be one of these, so that most texts need not be looked at closely. */
const PERHAPS = /计|示|[:：]/

/** Judges rows by their first text; `key` is the column that a repeated header is known by. */
export function dataRows<Key extends string>(cells: SheetCells<Key>, key: Key, findings: Finding[]): DataRows {
  const { grid, reading, texts } = cells
  const kindsOf = (number: number) => grid.columns[number - 1]!.kinds
  const ownName = kindsOf(reading.found.get(key)!.number)
  const own = Array.from(reading.found.values(), ({ number }) => kindsOf(number))
  const named = cells.column(key)
  const { column } = reading.found.get(key)!
  const headings = new Set([column.heading, ...column.aliases].map((name) => headingOf(name).key))
  const isHeading = texts.numbers(`heading ${reading.kind} ${key}`, (text) => Number(headings.has(headingOf(text).key)))
  const roles = texts.numbers('role', roleOfText)
  const banners = new Set(
    grid.merges
      .filter(({ left, right, top }) => right - left >= 2 && top >= reading.firstDataRow)
      .map(({ top }) => top),
  )

  const { total: TOTAL_ROW, example: EXAMPLE } = Role
  const { text: TEXT } = CellKind
  const { columns } = grid

  function hasOwnCell(slot: number): boolean {
    for (let index = 0; index < own.length; index++) if (own[index]![slot]) return true
    return false
  }

  function roleOf(slot: number): number {
    for (let index = 0; index < columns.length; index++) {
      const some = columns[index]
      if (some !== undefined && some.kinds[slot] === TEXT) {
        const text = some.values[slot]!
        const role = roles.known[text]!
        return role === UNKNOWN ? roles.of(text) : role
      }
    }
    return Role.data
  }

  function dataSlots(): Int32Array {
    const { firstSlot, slots: end } = cells
    const { kinds, values } = named
    const { known } = isHeading
    const slots = new Int32Array(Math.max(0, end - firstSlot))
    let count = 0
    for (let slot = firstSlot; slot < end; slot++) {
      if (!ownName[slot] && !hasOwnCell(slot)) continue
      const role = roleOf(slot)
      if (role === TOTAL_ROW || role === EXAMPLE) {
        if (role === EXAMPLE) findings.push(finding('example-row', cells.place(slot, null), {}))
        continue
      }
      if (kinds[slot] === TEXT) {
        const text = values[slot]!
        if (known[text] !== 0 && isHeading.of(text) !== 0) continue
      }
      slots[count++] = slot
    }
    return slots.subarray(0, count)
  }

  return {
    slots: dataSlots(),
    isRemark(slot) {
      const role = roleOf(slot)
      if (banners.has(grid.rows[slot]!) || role === Role.subtotal || isBlank(cells, slot)) return true
      return role === Role.note && own.filter((kinds) => kinds[slot]).length <= NEXT_TO_NOTHING
    },
  }
}

function roleOfText(text: string): number {
  if (!PERHAPS.test(text)) return Role.data
  const words = compact(text)
  if (words.startsWith('示例')) return Role.example
  if (TOTAL.test(words)) return Role.total
  if (SUBTOTAL.test(words)) return Role.subtotal
  return NOTE.test(words) ? Role.note : Role.data
}

/** Nothing but blanks in any column that is read. */
function isBlank<Key extends string>(cells: SheetCells<Key>, slot: number): boolean {
  return [...cells.reading.found.keys()].every((key) => {
    const cell = cells.cell(slot, key as Key)
    return cell.kind === 'empty' || (cell.kind === 'text' && compact(cell.text) === '')
  })
}
