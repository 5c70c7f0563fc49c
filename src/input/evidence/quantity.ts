import { HOUR } from '../../records/duration'
import type { Grid } from '../../workbook/grid'
import type { InputColumn, InputSheet } from '../inputSheet'
import { slotFrom } from '../slots'
import { sampleOf } from './columnValues'
import type { HeadRow } from './headRows'
import type { FoundColumn } from './matchColumns'
import { areUnitsOfHours } from './unitsOfHours'

/** Reads 数量 as 学时 where a column of units (学时, 小时, 天) stands beside it and no other column holds hours. Changes `found`. */
export function withQuantity(
  grid: Grid,
  sheet: InputSheet,
  head: HeadRow,
  found: Map<string, FoundColumn>,
  end: number,
): void {
  const column = (sheet.columns as readonly InputColumn[]).find(({ key }) => key === 'hours')
  if (!column || sheet.kind === 'classes' || found.has('hours')) return
  const quantity = head.cells.find(({ own }) => /^(?:数量|数额|时数|数)$/.test(own.key))
  const first = slotFrom(grid.rows, head.bottom + 1)
  const hasUnits = head.cells.some(
    ({ own, number }) => /单位/.test(own.key) && areUnitsOfHours(sampleOf(grid, number, first, end)),
  )
  if (quantity && hasUnits)
    found.set('hours', {
      column,
      number: quantity.number,
      unit: HOUR,
      again: null,
      heading: quantity.text,
      fit: 'whole',
    })
}
