import { CellKind, cellAt, type Grid } from '../workbook/grid'
import type { Reading } from './reading'
import { textOfCell } from './sheetText'
import { slotFrom } from './slots'
import type { TextNumbers } from './textTable'
import { isMarkedNote } from './vocabulary/sentences'
import { headsDuties, headsNumbers, Label } from './vocabulary/signatureLabels'

/**
 * Whether a row that begins with a signature's label (制表人, 所长) is who signed the list and no record: labels, a value or two behind each, and
 * no more. A word that may be a duty or a department is a label only where a number should stand.
 *
 * @param isBehindNote whether the row's first text is a note (注：… | 制表 | 张三), so that the label is the next
 */
export function isSignedRow(
  grid: Grid,
  { found, headerRow }: Reading,
  slot: number,
  labels: TextNumbers,
  isBehindNote: boolean,
): boolean {
  const { columns, rows } = grid
  let first = -1
  let filled = 0
  let said = 0
  let isPassing = isBehindNote
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index]
    const kind = column?.kinds[slot]
    if (!kind) continue
    if (isPassing && kind === CellKind.text) {
      // 讲座：数据安全 | 部门负责人 is a class and for whom it was.
      if (!isMarkedNote(grid.texts[column!.values[slot]!]!)) return false
      isPassing = false
      continue
    }
    filled++
    if (kind !== CellKind.text) continue
    if (first < 0) first = index
    if (labels.of(column!.values[slot]!) !== Label.none) said++
  }
  if (said === 0 || filled > said * MOST_OF_A_LABEL) return false
  const heading = textOfCell(cellAt(grid, slotFrom(rows, headerRow), first + 1))
  if (headsDuties(heading)) return false
  return (
    labels.of(columns[first]!.values[slot]!) === Label.ofForms ||
    found.get('id')?.number === first + 1 ||
    headsNumbers(heading)
  )
}

/** 制表人 | 张三 | 2025-12-10. */
const MOST_OF_A_LABEL = 3
