import { CellKind, cellAt, type Grid } from '../../workbook/grid'
import { compact, nameKey } from '../plainText'
import { sideOf } from '../vocabulary/sides'
import type { Section } from './sections'

/** Names of those who came, several to a row, below words that say so; on a form of one class. */
export interface NameGrid {
  /** The row of those words, from 1. */
  readonly headerRow: number
  /** The last row with names, from 1. */
  readonly lastRow: number
  /** The columns with names, from 1. */
  readonly columns: readonly number[]
}

/** Whether words (by `compact`) are such as stand over or before the names of those who came: 参加人员（签名）. */
export function saysParticipants(words: string): boolean {
  return sideOf(words) === 'came' && !OF_SHEET.test(words)
}

/** 保密教育签到表 is a title. */
const OF_SHEET = /表[:：]?$/

/**
 * Looks for such words alone in their row (实到人员名单) over rows of people's names (by `nameKey`), in two columns at least; null without.
 * The names end where a row has none.
 */
export function nameGrid(grid: Grid, { from, end }: Section, people: ReadonlySet<string>): NameGrid | null {
  if (people.size === 0) return null
  for (let slot = from; slot < end - 1; slot++) {
    const texts = textsIn(grid, slot)
    const banner = texts[0]?.text
    if (banner === undefined || texts.some(({ text }) => text !== banner) || !saysParticipants(compact(banner)))
      continue
    const columns = new Set<number>()
    let last = slot
    for (let below = slot + 1; below < end; below++) {
      const names = textsIn(grid, below)
      const known = names.filter(({ text }) => people.has(nameKey(text)))
      if (known.length === 0 || known.length * 2 < names.length) break
      for (const { number } of names) columns.add(number)
      last = below
    }
    if (columns.size >= 2)
      return { headerRow: grid.rows[slot]!, lastRow: grid.rows[last]!, columns: [...columns].sort((a, b) => a - b) }
  }
  return null
}

function textsIn(grid: Grid, slot: number): readonly { readonly number: number; readonly text: string }[] {
  return grid.columns.flatMap((column, index) => {
    if (column?.kinds[slot] !== CellKind.text) return []
    const cell = cellAt(grid, slot, index + 1)
    return cell.kind === 'text' && cell.text.trim() !== '' ? [{ number: index + 1, text: cell.text.trim() }] : []
  })
}
