import type { Grid } from '../../workbook/grid'
import { type Reading, tableOf } from '../header'
import { settingForm } from '../layouts/settingForm'
import { SETTINGS_SHEET } from '../sheets/settings'
import { withColumn } from './withColumn'

/** One reading for each pair of columns of a sheet that says settings as a form, one for names side by side; none where it says none. */
export function settingTables(grid: Grid): readonly Reading[] {
  const form = settingForm(grid)
  if (!form) return []
  const base = (headerRow: number): Reading => ({ ...tableOf(SETTINGS_SHEET, headerRow), hinted: true })
  const inColumns = (reading: Reading, name: number, value: number) => ({
    ...withColumn(withColumn(reading, 'name', name, ''), 'value', value, ''),
    missing: [],
  })
  if (form.is === 'across') return [{ ...inColumns(base(form.row), 1, 2), layout: 'across', firstDataRow: form.row }]
  const first = grid.rows[0]!
  return form.pairs.map(({ name, value }) => ({ ...inColumns(base(first), name, value), firstDataRow: first }))
}
