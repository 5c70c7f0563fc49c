import type { SettingField } from '../../records/policy'
import { type Cell, cellAt, type Grid } from '../../workbook/grid'
import { settingNamed } from '../settings/settingNames'
import { SETTINGS_SHEET } from '../sheets/settings'
import { textOfCell } from '../sheetText'

/** Settings that stand otherwise than one below another under 项目 and 值. */
export type SettingForm =
  /** Names side by side in one row, the values below them. */
  | { readonly is: 'across'; readonly row: number }
  /** Names with their values to the right, in one or several pairs of columns. */
  | { readonly is: 'pairs'; readonly pairs: readonly SettingPair[] }

/** Two columns (from 1), and the slots of the first and the last setting in them that is known. */
export interface SettingPair {
  readonly name: number
  readonly value: number
  readonly first: number
  readonly last: number
}

const LAST_ROW = 60
/** So many settings in one sheet are no chance; in 设置 itself a single one is none. */
const LEAST = 3
/** Of these at least one must be there: 单位 and 联系电话 head many a table. */
const TELLING: readonly SettingField[] = ['headcount', 'funding', 'windowFrom', 'requiredSeconds', 'personTimes']

/**
 * How a sheet that has no heads 项目 and 值 says settings; null where it says none.
 *
 * @param end the slot behind the last that may say any
 */
export function settingForm(grid: Grid, end: number): SettingForm | null {
  if (isOfSummary(grid)) return null
  const found: { readonly slot: number; readonly number: number; readonly field: SettingField }[] = []
  for (let slot = 0; slot < Math.min(end, LAST_ROW); slot++)
    for (let number = 1; number <= grid.columns.length; number++) {
      const cell = cellAt(grid, slot, number)
      const field = cell.kind === 'text' ? settingNamed(cell.text)?.field : undefined
      if (field !== undefined) found.push({ slot, number, field })
    }
  const fields = new Set(found.map(({ field }) => field))
  const isNamed = grid.sheet.trim() === SETTINGS_SHEET.sheet && fields.size > 0
  if (!isNamed && (fields.size < LEAST || !TELLING.some((field) => fields.has(field)))) return null
  const isName = (slot: number, number: number) => found.some((one) => one.slot === slot && one.number === number)
  const rows = new Map<number, number>()
  for (const { slot, number } of found)
    if (isName(slot, number - 1) || isName(slot, number + 1)) rows.set(slot, (rows.get(slot) ?? 0) + 1)
  const [across] = [...rows].sort((a, b) => b[1] - a[1])
  if (across && across[1] >= LEAST && across[1] * 2 > found.length) return { is: 'across', row: grid.rows[across[0]]! }
  const names = [...new Set(found.map(({ number }) => number))].sort((a, b) => a - b)
  const pairs = names.flatMap((name, index) => {
    const right = (names[index + 1] ?? grid.columns.length + 1) - 1
    const slots = found.filter(({ number }) => number === name).map(({ slot }) => slot)
    const value = mostOften(slots.flatMap((slot) => valueAfter(grid, slot, name, right) ?? []))
    return value === null ? [] : [{ name, value, first: slots[0]!, last: slots.at(-1)! }]
  })
  return pairs.length > 0 ? { is: 'pairs', pairs } : null
}

/** 年度总结 of some year names figures beside settings; it sets nothing. */
function isOfSummary(grid: Grid): boolean {
  for (let slot = 0; slot < Math.min(grid.rows.length, LAST_ROW); slot++)
    for (let number = 1; number <= grid.columns.length; number++) {
      const cell = cellAt(grid, slot, number)
      if (cell.kind === 'text' && /完训率|执行率|平均学时|总学时|数据底稿/.test(cell.text)) return true
    }
  return false
}

function valueAfter(grid: Grid, slot: number, name: number, last: number): number | null {
  for (let number = name + 1; number <= last; number++) if (isFilled(cellAt(grid, slot, number))) return number
  return null
}

function isFilled(cell: Cell): boolean {
  return cell.kind !== 'empty' && textOfCell(cell).trim() !== ''
}

function mostOften(values: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
