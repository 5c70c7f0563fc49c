import { type Finding, finding } from '../../../records/finding'
import { NOT_READ } from '../../../state/answerWords'
import { type Cell, CellKind, type Grid } from '../../../workbook/grid'
import { sampleOf } from '../../evidence/columnValues'
import { nameKey, titleKey } from '../../plainText'
import type { Reading } from '../../reading'
import { headsHouses, saysStranger } from '../../vocabulary/strangers'
import { choicesOf, placeOf } from '../known/asking'
import type { Knowledge } from '../known/knowledge'
import { rowsOf, type UnreadColumn } from '../known/unreadColumns'

/**
 * A question about somebody listed who bears a name of the staff, and of whom a column says another house or standing than it says of nearly
 * everybody: 某大学 among 本所, 家属 among 职工. Whoever is meant, only somebody who knows both can say.
 */
export function strangersAsked(
  grid: Grid,
  reading: Reading,
  unread: readonly UnreadColumn[],
  knowledge: Knowledge,
): Finding[] {
  const names = grid.columns[(reading.found.get('name')?.number ?? 0) - 1]
  if (!names || reading.presence !== null) return []
  const read = (['unit', 'role'] as const).flatMap((key) => reading.found.get(key) ?? [])
  const columns = [...read, ...unread].filter(({ heading }) => headsHouses(heading))
  const { from, end } = rowsOf(grid, reading)
  for (const { number, heading } of columns) {
    const { kinds, values } = grid.columns[number - 1] ?? {}
    if (!kinds || !values) continue
    const usual = usualOf(sampleOf(grid, number, from, end))
    if (usual === null) continue
    const known = new Map<number, boolean>()
    const isStranger = (value: number) => {
      let says = known.get(value)
      if (says === undefined) {
        const text = grid.texts[value]!
        says = text !== usual && saysStranger(knowledge.withoutUnit(text)) && !knowledge.departments.has(titleKey(text))
        known.set(value, says)
      }
      return says
    }
    let last = -1
    for (let slot = from; slot < Math.min(end, kinds.length); slot++) {
      if (kinds[slot] !== CellKind.text || names.kinds[slot] !== CellKind.text) continue
      const value = values[slot]!
      if (value === last) continue
      if (!isStranger(value)) {
        last = value
        continue
      }
      const [text, name] = [grid.texts[value]!.trim(), grid.texts[names.values[slot]!]!.trim()]
      if (!knowledge.people.has(nameKey(name))) continue
      const place = { ...placeOf(grid, reading, number), row: grid.rows[slot]! }
      return [
        finding('question-note', place, {
          text: `${name} ${heading}：${text}`.slice(0, 40),
          choices: choicesOf(grid, number, [NOT_READ]),
        }),
      ]
    }
  }
  return []
}

/** The text that nearly all of the cells looked at bear; null for none. */
function usualOf(cells: readonly Cell[]): string | null {
  const counts = new Map<string, number>()
  for (const cell of cells) if (cell.kind === 'text') counts.set(cell.text, (counts.get(cell.text) ?? 0) + 1)
  for (const [text, count] of counts) if (count * 5 >= cells.length * MOST) return text
  return null
}

/** Of five. */
const MOST = 3
