import { type Finding, finding } from '../records/finding'
import { ofMark } from '../state/answerWords'
import { CellKind, cellAt } from '../workbook/grid'
import { Outcome } from './cells/outcome'
import type { SheetCells } from './sheetCells'
import { textOfCell } from './sheetText'

const MARKS: ReadonlySet<number> = new Set([CellKind.text, CellKind.number])

/** More marks than these are no marks: the column says something else. */
const MOST_MARKS = 8
/** A mark of a sign-in sheet is a sign or a word. */
const LONGEST_MARK = 10

/**
 * What is told of cells of 最终参会 that say neither yes nor no: one question for each mark of the sheet, however many cells have it (值勤, ⊙); of
 * sentences and of many different texts each cell, as `told` has it.
 */
export function unknownMarks(
  { grid, reading }: Pick<SheetCells<'confirmed'>, 'grid' | 'reading'>,
  slots: Int32Array,
  confirmed: Int32Array,
  told: readonly Finding[],
): readonly Finding[] {
  if (told.length === 0) return told
  const column = reading.found.get('confirmed')!.number
  const { kinds } = grid.columns[column - 1]!
  const rowsByMark = new Map<string, number[]>()
  for (const [at, slot] of slots.entries()) {
    if (confirmed[at] !== Outcome.unreadable || !MARKS.has(kinds[slot]!)) continue
    const mark = textOfCell(cellAt(grid, slot, column)).trim()
    const rows = rowsByMark.get(mark)
    if (rows) rows.push(grid.rows[slot]!)
    else rowsByMark.set(mark, [grid.rows[slot]!])
  }
  if (rowsByMark.size > MOST_MARKS || [...rowsByMark.keys()].some((mark) => mark.length > LONGEST_MARK)) return told
  const { file, sheet } = grid
  const asked = new Set([...rowsByMark.values()].flat())
  return [
    ...told.filter(({ place }) => !asked.has(place?.row ?? 0)),
    ...[...rowsByMark].map(([mark, rows]) => {
      const choices = (['away', 'came'] as const).map((key) => {
        return { file, sheet, column: null, as: ofMark(mark, key), shape: '' }
      })
      return finding('question-mark', { file, sheet, row: rows[0]!, column }, { mark, rows: rows.length, choices })
    }),
  ]
}
