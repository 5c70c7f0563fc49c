import { cellAt, type Grid } from '../workbook/grid'
import { attended } from './vocabulary/attended'

const LEGEND =
  /([○●◯◎◆◇■□√✓✔×✗✘xX△▲☆★])\s*[:：=]?\s*(?:为|是|表示|代表)?\s*["“]?(出席|到会|参加|签到|已到|出勤|缺席|缺勤|未到|请假|未参加|旷课)/g

/** A legend stands near the top of a sheet or at its foot. */
const NEAR = { top: 25, foot: 10 } as const

/** What a note on a sheet says that marks mean: whether who has them came. */
export function legendOf(grid: Grid): ReadonlyMap<string, boolean> {
  const legend = new Map<string, boolean>()
  const count = grid.rows.length
  for (let slot = 0; slot < count; slot++) {
    if (slot >= NEAR.top && slot < count - NEAR.foot) continue
    for (let number = 1; number <= grid.columns.length; number++) {
      const cell = cellAt(grid, slot, number)
      if (cell.kind !== 'text' || cell.text.length < 3) continue
      for (const [, sign, word] of cell.text.matchAll(LEGEND)) {
        const came = attended(word!)
        if (came !== undefined) legend.set(sign!, came)
      }
    }
  }
  return legend
}
