import type { Cell } from '../../workbook/grid'
import { compact } from '../plainText'
import { textOfCell } from '../sheetText'
import { deniesRecord } from '../vocabulary/turnedAway'

/** Heads of how much of a course somebody has seen, of 100 or of 1. */
export function saysProgress(heading: string): boolean {
  return /进度|完成[率度]|完成比例|百分比|(?:观看|学习|播放)比例/.test(compact(heading))
}

/** Heads of marks out of a hundred. */
export function saysScore(heading: string): boolean {
  return /成绩|得分|分数|考分/.test(compact(heading))
}

const PASS_MARK = 60

/** Whether a cell under this head says that its record does not count: 否, 未完成, 50% of a course, 55 of a hundred. */
export function isDenied(cell: Cell, heading: string): boolean {
  if (cell.kind === 'boolean') return !cell.value
  if (cell.kind === 'empty' || cell.kind === 'error') return false
  const text = textOfCell(cell)
  if (!/^\d+(?:\.\d+)?$/.test(text.trim())) return deniesRecord(text)
  const value = Number(text)
  if (saysScore(heading)) return value < PASS_MARK
  return saysProgress(heading) ? value < 1 || (value > 1 && value < 100) : value === 0
}
