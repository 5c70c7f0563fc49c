import { type Cell, cellAt, type Grid } from '../../workbook/grid'
import { sampleOf } from '../evidence/columnValues'
import type { HeadRow } from '../evidence/headRows'
import { legendOf } from '../legend'
import { titleKey } from '../plainText'
import { rowLabel } from '../rowCells'
import { textOfCell } from '../sheetText'
import { slotFrom } from '../slots'
import { attended } from '../vocabulary/attended'
import { headMayNameClass, headNamesClass } from '../vocabulary/besideClass'

/** A column of a matrix of people by classes. */
export interface ClassColumn {
  /** From 1. */
  readonly number: number
  /** The head's words that are a class's name. */
  readonly className: string
  /** What its cells hold. */
  readonly holds: 'marks' | 'hours'
  /** What a row of 学时 below the heads says of it; null for none. */
  readonly hoursBelow: string | null
}

/**
 * The class columns of a matrix people × classes: at least two heads of the table are names of classes (`names`, by `titleKey`),
 * in the head's row or the ones beside it, or stand for them (`keys`, by column); null where the table is none. `end`: the slot behind the table's last.
 */
export function classColumns(
  grid: Grid,
  head: HeadRow,
  end: number,
  names: ReadonlySet<string>,
  keys: ReadonlyMap<number, string> = new Map(),
): { readonly columns: readonly ClassColumn[]; readonly lastHeadRow: number } | null {
  if (names.size === 0) return null
  const headSlot = slotFrom(grid.rows, head.row)
  let best: { slot: number; found: Map<number, string> } | null = null
  for (let slot = Math.max(0, headSlot - 2); slot <= Math.min(headSlot + 2, end - 1); slot++) {
    const found = new Map<number, string>()
    const perhaps = new Map<number, string>()
    for (let number = 1; number <= grid.columns.length; number++) {
      const cell = cellAt(grid, slot, number)
      const key = slot === headSlot ? keys.get(number) : undefined
      if (key !== undefined) found.set(number, key)
      if (cell.kind !== 'text' || key !== undefined) continue
      // A title over 序号 names a list of its own.
      if (slot < headSlot && OF_A_LIST.test(textOfCell(cellAt(grid, headSlot, number)).trim())) continue
      if (headNamesClass(cell.text, names)) found.set(number, cell.text)
      else if (headMayNameClass(cell.text, names)) perhaps.set(number, cell.text)
    }
    const named = new Set(Array.from(found.values(), classKey))
    for (const [number, text] of perhaps) if (!named.has(classKey(text))) found.set(number, text)
    if (found.size > (best?.found.size ?? 0) && (found.size >= 2 || isOneClass(grid, slot, end, found, names)))
      best = { slot, found }
  }
  if (!best) return null
  // Rows with classes one below another are a list of classes, not a head.
  let lastHead = Math.max(best.slot, headSlot, slotFrom(grid.rows, head.bottom))
  while (lastHead + 1 < end && isSubhead(grid, lastHead + 1, [...best.found.keys()])) lastHead++
  const holds = heldBy(
    Array.from(best.found.keys(), (number) => sampleOf(grid, number, lastHead + 1, end)),
    legendOf(grid),
  )
  const ofHours = hoursRow(grid, Math.max(best.slot, headSlot) + 1, lastHead + 1, best.found)
  const columns = Array.from(best.found).map(([number, className], index): ClassColumn => {
    const hoursBelow = ofHours === null ? null : textOfCell(cellAt(grid, ofHours, number)).trim() || null
    return { number, className, holds: holds[index]!, hoursBelow }
  })
  return { columns, lastHeadRow: grid.rows[lastHead]! }
}

/** The class of a head without what stands in brackets behind it. */
function classKey(head: string): string {
  return titleKey(head.replace(/[（(][^（）()]*[）)]\s*$/, ''))
}

const OF_A_LIST = /^(?:序号?|编号|No\.?|姓\s*名|工号|部门|科室)$/i

/** One class alone heads a column of marks right beside the people: 2025年3月 of a year kept in sheets of a month each. */
function isOneClass(
  grid: Grid,
  slot: number,
  end: number,
  found: ReadonlyMap<number, string>,
  names: ReadonlySet<string>,
): boolean {
  const [[number, text] = [0, '']] = found
  if (number < 2 || !names.has(titleKey(text)) || grid.columns[number]?.kinds[slot]) return false
  const cells = sampleOf(grid, number, slot + 1, end)
  return cells.length >= 2 && cells.every((cell) => cell.kind === 'text' && attended(cell.text) !== undefined)
}

/** What each column of a matrix holds: beside one of hours a column of 1 and 0 holds hours, too. */
export function heldBy(
  columns: readonly (readonly Cell[])[],
  codes: ReadonlyMap<string, boolean> = NO_CODES,
): readonly ('marks' | 'hours')[] {
  // 1、2、3 that a note explains are codes.
  const areCodes = (cells: readonly Cell[]) => cells.every((cell) => codes.has(textOfCell(cell).trim()))
  if (codes.size > 0 && columns.every(areCodes)) return columns.map(() => 'marks')
  const numbersAreHours = columns.some((cells) => holdsHours(cells.filter(({ kind }) => kind !== 'text')))
  // 请假 among hours says that there are none.
  const areNumbers = (cells: readonly Cell[]) =>
    cells.some(({ kind }) => kind === 'number') &&
    cells.every((cell) => cell.kind === 'number' || (cell.kind === 'text' && attended(cell.text) === false))
  return columns.map((cells) => (holdsHours(cells) || (numbersAreHours && areNumbers(cells)) ? 'hours' : 'marks'))
}

const NO_CODES: ReadonlyMap<string, boolean> = new Map()

/** Numbers other than 0 and 1, or texts that are no marks but have digits, are hours. */
export function holdsHours(cells: readonly Cell[]): boolean {
  const hours = cells.filter(
    (cell) =>
      (cell.kind === 'number' && cell.value !== 0 && cell.value !== 1) ||
      cell.kind === 'time' ||
      (cell.kind === 'text' && attended(cell.text) === undefined && /\d/.test(textOfCell(cell))),
  )
  return hours.length * 2 > cells.length
}

/** The row below the heads that begins with 学时 and gives a number to every class; null for none. */
function hoursRow(grid: Grid, from: number, end: number, classes: ReadonlyMap<number, string>): number | null {
  for (let slot = from; slot < end; slot++)
    if (
      /^(?:学时|课时)(?:数|[(（].*)?[:：]?$/.test(rowLabel(grid, slot)) &&
      [...classes.keys()].every((number) =>
        /^\d+(?:\.\d+)?(?:学时|课时|小时)?$/.test(textOfCell(cellAt(grid, slot, number))),
      )
    )
      return slot
  return null
}

/** A row below the classes' names that says when they were, or their hours, and has nobody's name. */
function isSubhead(grid: Grid, slot: number, numbers: readonly number[]): boolean {
  const first = numbers.reduce((least, number) => Math.min(least, number), Infinity)
  for (let number = 1; number < first; number++) {
    const cell = cellAt(grid, slot, number)
    if (cell.kind !== 'empty' && !(cell.kind === 'text' && /时间|日期|学时|课时|^$/.test(cell.text.trim())))
      return false
  }
  const cells = numbers.map((number) => cellAt(grid, slot, number)).filter(({ kind }) => kind !== 'empty')
  return (
    cells.length > 0 &&
    cells.every(
      (cell) => cell.kind === 'date' || (cell.kind === 'text' && /\d/.test(cell.text)) || cell.kind === 'number',
    )
  )
}

/** Whether a heading is of a column that states what the row's cells add up to. */
export function isTotalHeading(heading: string): boolean {
  return /^(?:(?:20\d\d年?度?|院内|所内|培训|参训|集中)(?:学时)?(?:合计|小计|总计)|计|合计|总计|共计|学时合计|合计学时|(?:个人|本人|全年|年度|行)(?:学时)?(?:合计|总计|小计|累计)(?:学时)?|总学时|累计学时|累计|小计)(?:[（(].*)?$/.test(
    heading.trim(),
  )
}
