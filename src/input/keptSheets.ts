import type { Finding } from '../records/finding'
import type { ReadMemory } from './readMemory'
import type { SheetCells } from './sheetCells'

/**
 * What `read` makes of a sheet, with all that it tells and finds of its rows; remembered as long as the sheet, what it is taken for and
 * `more` are the same. `read` must look at nothing else.
 */
export function keptOfSheet<Key extends string, Answer>(
  memory: ReadMemory,
  step: string,
  cells: SheetCells<Key>,
  more: readonly unknown[],
  findings: Finding[],
  read: (findings: Finding[]) => Answer,
): Answer {
  const { answer, told, tally } = memory.kept(step, [cells.grid, cells.reading, ...more], () => {
    const told: Finding[] = []
    const answer = read(told)
    return { answer, told, tally: { ...cells.tally } }
  })
  Object.assign(cells.tally, tally)
  for (const one of told) findings.push(one)
  return answer
}
