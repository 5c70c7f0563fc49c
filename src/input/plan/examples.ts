import type { Grid } from '../../workbook/grid'
import type { Reading } from '../header'
import { titleBlock } from '../layouts/labels'
import type { Section } from '../layouts/sections'
import { nameKey } from '../plainText'
import { slotFrom } from '../slots'
import { type Knowledge, valuesOf } from './knowledge'

const EXAMPLE = /示例|样例|范例|填写样表|填表样式|勿统计|仅供参考填写/

/** Whether a table calls itself an example, by its sheet or title, and names nobody of the staff: it gives nothing and adds nobody. */
export function isExample(grid: Grid, { from }: Section, reading: Reading, { people }: Knowledge): boolean {
  const titles = titleBlock(grid, from, slotFrom(grid.rows, reading.headerRow)).texts
  if (![grid.sheet, ...titles].some((text) => EXAMPLE.test(text))) return false
  const names = valuesOf(grid, reading, 'name', nameKey)
  // The template's own empty sheets, which say where their examples are, name nobody at all.
  return reading.kind !== 'staff' && names.length > 0 && names.length <= FEW && !names.some((name) => people.has(name))
}

/** Nobody makes an example of more. */
const FEW = 5
