import { cellAt, type Grid } from '../../../workbook/grid'
import { HEAD_WITHIN } from '../../evidence/headRows'
import { settingForm } from '../../layouts/settingForm'
import { compact } from '../../plainText'
import { type Reading, tableOf } from '../../reading'
import { settingNamed } from '../../settings/settingNames'
import { SETTINGS_SHEET } from '../../sheets/settings'
import { withColumn } from '../known/withColumn'

/**
 * One reading for each pair of columns of a sheet that says settings as a form, one for names side by side; none where it says none.
 *
 * @param end the slot behind the last that may say any
 */
export function settingTables(grid: Grid, end: number): readonly Reading[] {
  const form = settingForm(grid, end)
  if (!form) return []
  const base = (headerRow: number): Reading => ({ ...tableOf(SETTINGS_SHEET, headerRow), hinted: true })
  const inColumns = (reading: Reading, name: number, value: number) => ({
    ...withColumn(withColumn(reading, 'name', name, ''), 'value', value, ''),
    missing: [],
  })
  const top = grid.rows[0]!
  // Above another table nothing is a setting but what is known for one: titles stand there.
  if (end < grid.rows.length && form.is === 'pairs')
    return form.pairs.map(({ name, value, first, last }) => ({
      ...inColumns(base(top), name, value),
      firstDataRow: grid.rows[first]!,
      lastDataRow: grid.rows[last]!,
    }))
  if (end < grid.rows.length) return []
  if (form.is === 'across') return [{ ...inColumns(base(form.row), 1, 2), layout: 'across', firstDataRow: form.row }]
  return form.pairs.map(({ name, value }) => {
    const head = headOf(grid, name)
    return { ...inColumns(base(head ?? top), name, value), firstDataRow: head === null ? top : head + 1 }
  })
}

/** The row (from 1) of a head such as 项目 above the first setting of a column of names; null without. */
function headOf(grid: Grid, name: number): number | null {
  let head: number | null = null
  for (let slot = 0; slot < Math.min(grid.rows.length, HEAD_WITHIN); slot++) {
    const cell = cellAt(grid, slot, name)
    if (cell.kind !== 'text') continue
    if (settingNamed(cell.text)) return head
    if (HEADS_NAMES.test(compact(cell.text))) head = grid.rows[slot]!
  }
  return null
}

/** Heads of names of settings, whatever heads their values. */
const HEADS_NAMES =
  /^(?:设置|填报|填写|统计|基本|参数|信息)?(?:项目?|类目|指标|事项|栏目|内容|参数|要素|字段|条目|信息|名称)(?:名称)?$/
