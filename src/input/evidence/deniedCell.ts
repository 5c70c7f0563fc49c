import type { Cell } from '../../workbook/grid'
import { textOfCell } from '../sheetText'
import { saysProgress, saysScore } from '../vocabulary/columnHeads'
import { affirmsPart, saysInPart } from '../vocabulary/inPart'
import { deniesRecord } from '../vocabulary/turnedAway'

const PASS_MARK = 60

/** Whether a cell under this head says that its record does not count: 否, 未完成, 50% of a course, 55 of a hundred, a yes under 早退. */
export function isDenied(cell: Cell, heading: string): boolean {
  if (cell.kind === 'boolean') return !cell.value
  if (cell.kind === 'empty' || cell.kind === 'error') return false
  const text = textOfCell(cell)
  if (saysInPart(heading)) return affirmsPart(text)
  const [, digits, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(text.trim()) ?? []
  const value = Number(digits)
  if (digits !== undefined && saysScore(heading)) return value < PASS_MARK
  if (digits === undefined || percent === '%') return deniesRecord(text)
  return saysProgress(heading) ? value < 1 || (value > 1 && value < 100) : value === 0
}
