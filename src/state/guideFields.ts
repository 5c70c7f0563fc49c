import { isShownSerial, type Moment, momentOf, momentOfSerial } from '../records/moment'
import { type Cell, cellAt, type Grid } from '../workbook/grid'
import { numberIn, textIn } from './underHeads'

/** What whoever fills a workbook in says of it on 填表说明: the same labels in every language, since they are found again. */
export const GUIDE_FIELDS = {
  filledBy: { label: '填表人', entry: 'general', choices: null },
  phone: { label: '联系电话', entry: 'text', choices: null },
  day: { label: '填报日期', entry: 'day', choices: null },
  nothing: { label: '没有要填的内容', entry: 'general', choices: ['是'] },
} as const

/** What 填表说明 says. */
export interface GuideSaid {
  readonly filledBy: string
  readonly day: Moment | null
  /** Whether nothing is to be filled in, so that empty sheets are an answer. */
  readonly nothing: boolean
}

/** The cells beside the labels of a sheet; null where it has none of them. */
export function guideOn(grid: Grid): GuideSaid | null {
  const said = new Map<string, Cell>()
  for (let slot = 0; slot < grid.rows.length; slot++)
    for (let column = 1; column <= Math.min(grid.columns.length, 4); column++) {
      const label = textIn(cellAt(grid, slot, column)).trim()
      if (Object.values(GUIDE_FIELDS).some((field) => field.label === label))
        said.set(label, cellAt(grid, slot, column + 1))
    }
  if (said.size === 0) return null
  const cell = (key: keyof typeof GUIDE_FIELDS): Cell => said.get(GUIDE_FIELDS[key].label) ?? { kind: 'empty' }
  return {
    filledBy: textIn(cell('filledBy')).trim(),
    day: dayIn(cell('day')),
    nothing: /^(是|√|✓|无|没有|y|yes)$/i.test(textIn(cell('nothing')).trim()),
  }
}

/** A day as a date or written out: `2025-12-3`, `2025年12月3日`, `2025.12.3`. */
function dayIn(cell: Cell): Moment | null {
  const serial = numberIn(cell)
  if (serial !== null) return serial > 20_000 && isShownSerial(serial) ? momentOfSerial(serial) : null
  const [, year, month, day] = /(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})/.exec(textIn(cell)) ?? []
  return day === undefined ? null : momentOf(Number(year), Number(month), Number(day))
}
