import { cellAt, type Grid } from '../../workbook/grid'
import { compact } from '../plainText'
import { saysParticipants } from './nameGrid'
import { peopleNamed } from './peopleNamed'
import type { Section } from './sections'

/** Names of those who came, behind words that say so and in the rows below, as a form of one class has them. */
export interface NamesBeside {
  /** The rows with names, from 1. */
  readonly firstRow: number
  readonly lastRow: number
  /** The columns with names, from 1. */
  readonly columns: readonly number[]
}

/** The words stand in the first rows of a form, whatever follows: looking through a long list would take its time. */
const LABEL_WITHIN = 60

/**
 * Looks for a row that begins with such words (参加人员 | 陈立、王秀 | …) and holds nothing else but names, most of them of people (by
 * `nameKey`), one or several in a cell; null without. Rows of such cells alone go on with it.
 */
export function namesBeside(grid: Grid, { from, end }: Section, people: () => ReadonlySet<string>): NamesBeside | null {
  for (let slot = from; slot < Math.min(end, from + LABEL_WITHIN); slot++) {
    const [label, ...names] = cellsIn(grid, slot)
    if (!label || names.length === 0 || !saysParticipants(compact(label.text))) continue
    if (!areNamed(names, people())) continue
    const columns = new Set(names.map(({ number }) => number))
    let last = slot
    while (last + 1 < end) {
      const below = cellsIn(grid, last + 1).filter(({ text }) => text !== label.text)
      if (below.length === 0 || below.some(({ number }) => number <= label.number) || !areNamed(below, people())) break
      for (const { number } of below) columns.add(number)
      last++
    }
    return { firstRow: grid.rows[slot]!, lastRow: grid.rows[last]!, columns: [...columns].sort((a, b) => a - b) }
  }
  return null
}

/** Cells of names, most of which are of people: a name that is nobody's is told of then. */
function areNamed(cells: readonly { readonly text: string }[], people: ReadonlySet<string>): boolean {
  if (people.size === 0) return false
  let [all, ours] = [0, 0]
  for (const { text } of cells) {
    const { names, known } = peopleNamed(text, people)
    if (known === 0) return false
    all += names
    ours += known
  }
  return ours * 2 > all
}

function cellsIn(grid: Grid, slot: number): readonly { readonly number: number; readonly text: string }[] {
  return grid.columns.flatMap((_, index) => {
    const cell = cellAt(grid, slot, index + 1)
    return cell.kind === 'text' && cell.text.trim() !== '' ? [{ number: index + 1, text: cell.text.trim() }] : []
  })
}
