import type { Grid } from '../../../workbook/grid'
import { plain } from '../../plainText'
import type { Reading } from '../../reading'
import { type Knowledge, valuesOf } from '../known/knowledge'
import { LISTS } from '../known/looked'

/**
 * A list without its column of numbers where these are another system's (账号 zh001 of a chat program, 编号 of the form): under a heading that is
 * not one of 用户编号's own, and none of them a number of the staff. The people are found by their names.
 */
export function withoutForeignNumbers(grid: Grid, reading: Reading, knowledge: Knowledge): Reading {
  const id = reading.found.get('id')
  if (!id || id.fit === 'named' || !LISTS.has(reading.kind) || reading.kind === 'staff' || reading.kind === 'arp')
    return reading
  if (!reading.found.has('name') || knowledge.ids.size === 0) return reading
  if (valuesOf(grid, reading, 'id', plain).some((number) => knowledge.ids.has(number))) return reading
  const found = new Map([...reading.found].filter(([key]) => key !== 'id'))
  return {
    ...reading,
    found,
    columns: Object.fromEntries(Array.from(found.values(), (one) => [one.column.heading, one.number])),
  }
}
