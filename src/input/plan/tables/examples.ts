import type { Grid } from '../../../workbook/grid'
import { titleBlock } from '../../layouts/labels'
import type { Section } from '../../layouts/sections'
import { nameKey } from '../../plainText'
import type { Reading } from '../../reading'
import { slotFrom } from '../../slots'
import { saysExample } from '../../vocabulary/ofItself'
import { type Knowledge, valuesOf } from '../known/knowledge'

/** Whether a table calls itself an example, by its sheet or title, and names nobody of the staff: it gives nothing and adds nobody. */
export function isExample(grid: Grid, { from }: Section, reading: Reading, knowledge: Knowledge): boolean {
  const titles = titleBlock(grid, from, slotFrom(grid.rows, reading.headerRow)).texts
  if (![grid.sheet, ...titles].some((text) => saysExample(text))) return false
  const names = valuesOf(grid, reading, 'name', nameKey)
  // The template's own empty sheets, which say where their examples are, name nobody at all.
  return (
    reading.kind !== 'staff' &&
    names.length > 0 &&
    names.length <= FEW &&
    !names.some((name) => knowledge.people.has(name))
  )
}

/** Nobody makes an example of more. */
const FEW = 5
